import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Block} from '../../pipeline/model/block.ts'
import type {Reading} from '../../pipeline/model/registry.ts'
import type {Source} from '../../pipeline/model/source.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {markdown} from '../../pipeline/readers/markdown.ts'
import {readingProblems} from '../support/reading-problems.ts'

function sourceOf(text: string): Source {
  const source = ingest({path: 'harbour.md', bytes: new TextEncoder().encode(text)}).output
  if (!source) throw new Error('the fixture is refused')
  return source
}

/** Reads, and holds the reading to the laws. */
function read(text: string): Reading {
  const source = sourceOf(text)
  const reading = markdown.read(source)
  expect(readingProblems(source, reading.blocks)).toEqual([])
  return reading
}

/** `kind text` of every block; of a table row, its cells; of a dropped block, its reason. */
function outline(text: string): readonly string[] {
  return read(text).blocks.map(block => `${block.kind}${block.level ?? ''} ${textOf(block)}`.trim())
}

function textOf(block: Block): string {
  if (block.cells) return block.cells.map(cell => cell.prose.text).join(' | ')
  return block.reason === undefined ? block.prose.text : `(${block.reason})`
}

function marksOf(text: string): readonly string[] {
  return read(text).blocks.flatMap(block =>
    (block.marks ?? []).map(
      mark => `${mark.kind} ${block.prose.text.slice(mark.start, mark.end)}${mark.value ? ` → ${mark.value}` : ''}`
    )
  )
}

describe('prose', () => {
  it('loses its marks and keeps its words', () => {
    expect(outline('The **lock gate** of a [_quay_](https://quay.example "title") holds `12 m` of water.')).toEqual([
      'paragraph The lock gate of a quay holds 12 m of water.'
    ])
  })

  it('remembers what the marks said', () => {
    expect(
      marksOf('A **gate**, a [quay](https://quay.example), a [pier][p] and `buoy()`.\n\n[p]: https://pier.example')
    ).toEqual(['strong gate', 'link quay → https://quay.example', 'link pier → https://pier.example', 'code buoy()'])
  })

  it('decodes character references and escapes in their places', () => {
    const [block] = read('Tea &amp; rum \\*not\\* &#9875; &mdash; end.').blocks
    expect(block?.prose.text).toBe('Tea & rum *not* ⚓ — end.')
  })

  it('reads a paragraph of several lines, in a quotation too, as one', () => {
    expect(outline('> The ferry\n> leaves at noon\nand is late.')).toEqual([
      'paragraph The ferry leaves at noon and is late.'
    ])
  })

  it('leaves out struck-out words, footnote marks, and what scripts hold', () => {
    expect(outline('It ~~sinks~~ floats[^1] well<script>alert(1)</script>.\n\n[^1]: Mostly.')).toEqual([
      'paragraph It floats well.',
      'paragraph Mostly.'
    ])
  })

  it('keeps a power apart from its base and items in a cell apart from each other', () => {
    expect(outline('Some 10<sup>6</sup> crates.\n\n| a |\n|---|\n| <ul><li>one</li><li>two</li></ul> |')).toEqual([
      'paragraph Some 10 6 crates.',
      'table-row a',
      'table-row',
      'table-row one two'
    ])
  })

  it('marks what inline elements mark', () => {
    expect(
      marksOf('A <dfn>buoy</dfn> has a <abbr title="light-emitting diode">LED</abbr> that <b>blinks</b>.')
    ).toEqual(['definition buoy', 'abbreviation LED → light-emitting diode', 'strong blinks'])
  })
})

describe('blocks', () => {
  it('are headings of both kinds, without the names that generators give them', () => {
    expect(outline('# Harbours {#top}\n\nQuays\n-----\n\n### Piers ###')).toEqual([
      'heading1 Harbours',
      'heading2 Quays',
      'heading3 Piers'
    ])
  })

  it('are items that know their list, depth and order', () => {
    const {blocks} = read('1. First\n2. Second\n   - nested\n\n   further text\n\n* other')
    expect(blocks.map(each => [each.kind, each.prose.text, each.list])).toEqual([
      ['list-item', 'First', {index: 0, ordered: true, depth: 0}],
      ['list-item', 'Second', {index: 0, ordered: true, depth: 0}],
      ['list-item', 'nested', {index: 0, ordered: false, depth: 1}],
      ['paragraph', 'further text', undefined],
      ['list-item', 'other', {index: 1, ordered: false, depth: 0}]
    ])
  })

  it('are rows of a table, the separator line one of them', () => {
    const {blocks} = read('| Ship | Crew |\n|:--|--:|\n| Tug | 4 \\| 5 |\n| Barge |')
    expect(blocks.map(each => each.table?.role)).toEqual(['header', 'separator', 'data', 'data'])
    expect(blocks.map(textOf)).toEqual(['Ship | Crew', '', 'Tug | 4 | 5', 'Barge'])
    expect(blocks[1]?.start).toEqual({line: 2, column: 1, offset: 16})
  })

  it('end before their line end, and hold the marks before them', () => {
    const [item, listing] = read('- A rope\n\n```\ncode\n```\n').blocks
    expect([item?.start.column, item?.end]).toEqual([1, {line: 1, column: 9, offset: 8}])
    expect([listing?.start.line, listing?.end]).toEqual([3, {line: 5, column: 4, offset: 22}])
  })

  it('say why they are dropped', () => {
    expect(
      outline('![A crane](crane.png)\n\n---\n\n```sh\nls\n```\n\n<!-- to do:\nmore -->\n\n[q]: https://quay.example')
    ).toEqual([
      'boilerplate (a picture)',
      'boilerplate (a dividing line)',
      'boilerplate (a listing of code)',
      'boilerplate (a comment)',
      'boilerplate (the target of a link)'
    ])
  })

  it('leave out formulas, and the marks of a quotation in a listing', () => {
    expect(outline('$$\nh = 2\n$$')).toEqual(['boilerplate (a formula)'])
    expect(read('> ```\n> moor()\n> ```').blocks[0]?.prose.text).toBe('moor()')
  })

  it('are no diagrams, fenced or not', () => {
    expect(
      outline('graph LR\n  quay --> pier\n\n{{< mermaid >}}\ngantt\n{{< /mermaid >}}\n\nGraph LR was closed.')
    ).toEqual([
      'boilerplate (a diagram in words)',
      'boilerplate (a template tag)',
      'boilerplate (a listing of code)',
      'boilerplate (a template tag)',
      'paragraph Graph LR was closed.'
    ])
  })

  it('keep prose that was indented, and no code', () => {
    expect(
      outline('Mind this:\n\n    Never moor at the inner `quay` without a pilot.\n\nand\n\n    moor(quay, 3)')
    ).toEqual([
      'paragraph Mind this:',
      'paragraph Never moor at the inner quay without a pilot.',
      'paragraph and',
      'boilerplate (a listing of code)'
    ])
  })
})

describe('definition lists', () => {
  it('read as “Term: definition”, the term marked', () => {
    expect(outline('Bollard\n: A post for ropes,\n  made of iron.\n\nCleat\n\n: A small bollard.\n: A wedge.')).toEqual(
      ['list-item Bollard: A post for ropes, made of iron.', 'list-item Cleat: A small bollard.', 'list-item A wedge.']
    )
    expect(marksOf('Bollard\n: A post.')).toEqual(['term Bollard'])
  })

  it('may give one definition to several terms', () => {
    expect(outline('Bollard\nBitt\n: A post.')).toEqual(['list-item Bollard', 'list-item Bitt: A post.'])
  })

  it('are not seen in a sentence before a colon, or in a listing', () => {
    expect(outline('It was late.\n: odd\n\n```\nTerm\n: definition\n```')).toEqual([
      'paragraph It was late. : odd',
      'boilerplate (a listing of code)'
    ])
  })
})

describe('admonitions', () => {
  it.each([
    [
      ':::note\nMind the gap.\n:::',
      ['boilerplate (the mark of an admonition)', 'paragraph Mind the gap.', 'boilerplate (the mark of an admonition)']
    ],
    [
      ':::tip[Low tide]\n\nMind the gap.\n\n:::',
      ['paragraph Low tide', 'paragraph Mind the gap.', 'boilerplate (the mark of an admonition)']
    ],
    [
      '::: warning Low tide\nMind the gap.\n:::',
      ['paragraph Low tide', 'paragraph Mind the gap.', 'boilerplate (the mark of an admonition)']
    ],
    ['> [!NOTE]\n> Mind the gap.', ['paragraph Mind the gap.']],
    ['> [!tip]- Low tide\n> Mind the gap.', ['paragraph Low tide', 'paragraph Mind the gap.']],
    [
      '!!! note "Low tide"\n    Mind the gap.\n\n    And the *rope*.\n\nAfter.',
      ['paragraph Low tide', 'paragraph Mind the gap.', 'paragraph And the rope.', 'paragraph After.']
    ],
    ['??? note\n    Mind the gap.', ['boilerplate (the mark of an admonition)', 'paragraph Mind the gap.']],
    [
      '```{note}\nMind the gap.\n```',
      ['boilerplate (the mark of an admonition)', 'paragraph Mind the gap.', 'boilerplate (the mark of an admonition)']
    ],
    ['!> Mind the gap.', ['paragraph Mind the gap.']],
    [
      '{% hint style="info" %}\nMind the gap.\n{% endhint %}',
      ['boilerplate (a template tag)', 'paragraph Mind the gap.', 'boilerplate (a template tag)']
    ],
    [
      '{{% notice tip %}}\nMind the gap.\n{{% /notice %}}',
      ['boilerplate (a template tag)', 'paragraph Mind the gap.', 'boilerplate (a template tag)']
    ],
    [
      '<Admonition type="note" title="Low tide">\n\nMind the gap.\n\n</Admonition>',
      ['paragraph Low tide', 'paragraph Mind the gap.', 'boilerplate (a component)']
    ]
  ])('keep their title and text: %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('keep lists and listings that are indented in them', () => {
    expect(outline('!!! tip\n    - one\n    - two\n\n    ```\n    a\n\n    b\n    ```\n')).toEqual([
      'boilerplate (the mark of an admonition)',
      'list-item one',
      'list-item two',
      'boilerplate (a listing of code)'
    ])
  })
})

describe('template tags', () => {
  it.each([
    [
      'Every {{< tooltip text="ferry" id="f" >}} has {{< tooltip text="crane" >}}s.',
      ['paragraph Every ferry has cranes.']
    ],
    ['Ask {{ site.owner }} or {% include mail.html %} us.', ['paragraph Ask or us.']],
    [
      '{{< details "How deep is it?" >}}\nTwelve metres.\n{{< /details >}}',
      ['paragraph How deep is it?', 'paragraph Twelve metres.', 'boilerplate (a template tag)']
    ],
    [
      '{% highlight sh %}\n# ls\n{% endhighlight %}',
      ['boilerplate (a template tag)', 'boilerplate (a listing of code)', 'boilerplate (a template tag)']
    ],
    [
      'import Tabs from "@theme/Tabs"\n\n<Tabs>\n  <Tab label="Sail">\n\n    Wind drives it.\n\n  </Tab>\n</Tabs>',
      [
        'boilerplate (an import)',
        'boilerplate (a component)',
        'paragraph Sail',
        'paragraph Wind drives it.',
        'boilerplate (a component)'
      ]
    ],
    ['A <Ship size={3} /> sails {/* soon */} away.', ['paragraph A sails away.']],
    [
      '[A rope](rope.md){: target="_blank"} holds.\n{: .note}',
      ['paragraph A rope holds.', 'boilerplate (attributes of the layout)']
    ],
    ['[TOC]\n\nText.', ['boilerplate (a place for a table of contents)', 'paragraph Text.']],
    ['*[GT]: gross tonnage', ['paragraph GT: gross tonnage']],
    ['export const rows = [\n  1\n]\n\nText.', ['boilerplate (an export)', 'paragraph Text.']]
  ])('are left out or reduced to their text: %j', (text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('keep the words of links between pages, and drop files shown from elsewhere', () => {
    expect(outline('See [[Low tide]] and [[pier|the pier]], [[1]](#one).\n\n![[map.png]]')).toEqual([
      'paragraph See Low tide and the pier, [1].',
      'boilerplate (another file, shown here)'
    ])
  })

  it('stay where they are code, formulas or plain braces', () => {
    expect(outline('Write `{{< note >}}` and ``{% x %}``, x^{{2}}, \u0024{{ y }} or {z}.')).toEqual([
      'paragraph Write {{< note >}} and {% x %}, x^{{2}}, \u0024{{ y }} or {z}.'
    ])
  })

  it('do not swallow the text behind a tag that never closes', () => {
    expect(outline('A {{< broken tag\n\nNext paragraph.')).toEqual([
      'paragraph A {{< broken tag',
      'paragraph Next paragraph.'
    ])
  })
})

describe('elements of HTML', () => {
  it('that fold away an answer make a question and its answer', () => {
    const {blocks} = read(
      '<details>\n<summary>How long is the pier?</summary>\n\nIt is **90 m** long.\n\n</details>\n\nAfter.'
    )
    expect(blocks.map(each => [each.kind, each.prose.text, each.question])).toEqual([
      ['boilerplate', '', undefined],
      ['question', 'How long is the pier?', undefined],
      ['answer', 'It is 90 m long.', 1],
      ['boilerplate', '', undefined],
      ['paragraph', 'After.', undefined]
    ])
  })

  it('may hold question and answer on one line', () => {
    expect(outline('<details><summary>Is it deep?</summary>It is &gt; 9 m.</details>')).toEqual([
      'question Is it deep?',
      'answer It is > 9 m.'
    ])
  })

  it('that fold away what is no answer stay text', () => {
    expect(outline('<details><summary>More</summary>\n\nText.\n\n</details>')).toEqual([
      'paragraph More',
      'paragraph Text.',
      'boilerplate (markup without text)'
    ])
  })

  it('give their text as blocks', () => {
    expect(
      outline(
        '<div class="x">\n<h3>Tides</h3>\n<p>High at noon.</p>\n<ul><li>low at six</li></ul>\n<style>p {}</style>\n</div>'
      )
    ).toEqual([
      'boilerplate (markup without text)',
      'heading3 Tides',
      'paragraph High at noon.',
      'list-item low at six',
      'boilerplate (markup without text)'
    ])
  })

  it('give tables', () => {
    expect(outline('<table>\n<tr><th>Ship</th><th>Crew</th></tr>\n<tr><td>Tug</td><td></td></tr>\n</table>')).toEqual([
      'boilerplate (markup without text)',
      'table-row Ship | Crew',
      'table-row Tug |',
      'boilerplate (markup without text)'
    ])
  })
})

describe('front matter', () => {
  it('states title, authors, date, site, address, language and description, each in its place', () => {
    const text =
      '---\ntitle: "Quays & piers"\nauthors: [Ada Quay, Bo Pier]\ndate: 3 May 2026\nsite_name: Harbour Notes\ncanonical_url: https://quay.example/a\nlang: en_GB\nsummary: What they are.\n---\n\nText.\n'
    const {metadata, blocks} = read(text)
    expect([metadata.title?.value, metadata.title?.span.exact]).toEqual(['Quays & piers', 'Quays & piers'])
    expect(metadata.authors.map(each => [each.value, each.span.exact])).toEqual([
      ['Ada Quay', 'Ada Quay'],
      ['Bo Pier', 'Bo Pier']
    ])
    expect([metadata.date?.value, metadata.date?.span.exact]).toEqual(['2026-05-03', '3 May 2026'])
    expect([metadata.site?.value, metadata.url?.value, metadata.language?.value]).toEqual([
      'Harbour Notes',
      'https://quay.example/a',
      'en-GB'
    ])
    expect(metadata.description?.span.start.line).toBe(8)
    expect(blocks.map(each => each.start.line)).toEqual([11])
  })
})

describe('every reading', () => {
  const fragments = fc.constantFrom(
    ...[
      '# ',
      '- ',
      '> ',
      '1. ',
      '    ',
      '\n',
      '\n\n',
      '\r\n',
      '| a | b |\n|---|---|\n| c |',
      '```\n',
      '~~~',
      '**',
      '_',
      '`',
      '[a](b)',
      '![c](d)',
      '&amp;',
      '\\*'
    ],
    ...[
      '<b>',
      '</b>',
      '<div>\n',
      '</div>',
      '<!-- c -->',
      '<details>',
      '<summary>Is it?</summary>',
      '{{< x >}}',
      '{{< y text="z" >}}',
      '{% q %}',
      ':::note T\n',
      ':::\n'
    ],
    ...[
      '!!! tip "T"\n',
      '> [!NOTE] T\n',
      'Term\n: definition\n',
      '<Tab title="t">\n',
      '</Tab>',
      '[^1]',
      '[^1]: note',
      '\t',
      '***\n',
      'word',
      ' two words ',
      'é😀',
      '&#x;',
      '<',
      '{',
      '}',
      '{: .c}',
      '\u00a0',
      '---\n'
    ]
  )

  it('puts every line into one block and every character where it is', () => {
    fc.assert(
      fc.property(fc.array(fragments, {maxLength: 25}), parts => {
        const source = ingest({path: 'x.md', bytes: new TextEncoder().encode(`${parts.join('')}\nend`)}).output
        if (source) expect(readingProblems(source, markdown.read(source).blocks)).toEqual([])
      }),
      {numRuns: 200, seed: 7}
    )
  })

  it('is held to laws that a wrong one breaks', () => {
    const source = sourceOf('One.\n\nTwo.')
    const {blocks} = markdown.read(source)
    expect(readingProblems(source, blocks.slice(0, 1))).toEqual(['line 3 lies in 0 blocks'])
    expect(
      readingProblems(
        source,
        blocks.map(block => ({...block, prose: {...block.prose, text: 'Six.'}}))
      )
    ).toHaveLength(2)
  })
})
