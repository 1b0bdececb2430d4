import {describe, expect, it} from 'vitest'
import {readPage} from './read-page.ts'

describe('blocks of an HTML page', () => {
  it('reads headings with their levels, paragraphs and list items with their depth', () => {
    const {blocks, lines} = readPage(
      '<h1>Locks</h1><p>A lock lifts boats.</p><ol><li>Fill it.<ul><li>Slowly.</li></ul></li><li>Open it.</li></ol>'
    )
    expect(lines).toEqual([
      'heading1: Locks',
      'paragraph: A lock lifts boats.',
      'list-item: Fill it.',
      'list-item: Slowly.',
      'list-item: Open it.'
    ])
    expect(blocks.slice(2).map(block => block.list)).toEqual([
      {index: 0, ordered: true, depth: 0},
      {index: 0, ordered: false, depth: 1},
      {index: 0, ordered: true, depth: 0}
    ])
  })

  it('takes the second paragraph of a list item as a paragraph', () => {
    expect(readPage('<ul><li><p>Rope.</p><p>It frays.</p></li></ul>').lines).toEqual([
      'list-item: Rope.',
      'paragraph: It frays.'
    ])
  })

  it('keeps text beside blocks apart from them', () => {
    expect(readPage('<div>Before<p>Inside</p>after</div>').lines).toEqual([
      'paragraph: Before',
      'paragraph: Inside',
      'paragraph: after'
    ])
  })

  it('reads one line break as a space and two as the end of a paragraph', () => {
    expect(readPage('<p>Quay 4<br>Old port<br><br>Open daily</p>').lines).toEqual([
      'paragraph: Quay 4 Old port',
      'paragraph: Open daily'
    ])
  })

  it('gives a block its tags, and not those of a block inside it', () => {
    const {blocks, source} = readPage('<ul>\n<li>Ropes\n<ul><li>Hemp</li></ul></li>\n</ul>')
    const written = blocks.map(block => source.text.text.slice(block.start.offset, block.end.offset))
    expect(written).toEqual(['<li>Ropes', '<li>Hemp</li>'])
  })

  it('lets a block end on the line where its text ends, though the end tag is left out', () => {
    const {blocks} = readPage('<p>The first.\n\n<p>The second.\n')
    expect(blocks.map(block => [block.start.line, block.end.line])).toEqual([
      [1, 1],
      [3, 3]
    ])
  })

  it('puts text that stands wrongly between rows where the file has it', () => {
    const {lines} = readPage('<table><tr><td>a</td><td>b</td></tr>stray<tr><td>c</td><td>d</td></tr></table>')
    expect(lines).toEqual(['table-row: a | b', 'paragraph: stray', 'table-row: c | d'])
  })

  it('reads no script, style, template or form field', () => {
    const {lines} = readPage(
      '<style>p{}</style><p>Seen.</p><script>var a = "unseen"</script><template><p>x</p></template><textarea>y</textarea>'
    )
    expect(lines).toEqual(['paragraph: Seen.'])
  })

  it('drops a listing of code', () => {
    const {blocks} = readPage('<p>Run this:</p><pre><code>tide --now</code></pre>')
    expect(blocks.map(block => [block.kind, block.reason])).toEqual([
      ['paragraph', undefined],
      ['boilerplate', 'a listing of code']
    ])
  })

  it('marks terms, definitions, abbreviations, links and strong words', () => {
    const {blocks} = readPage(
      '<dl><dt>Bollard</dt><dd>A post.</dd></dl><p>A <dfn>fender</dfn> and the <abbr title="vessel traffic service">VTS</abbr> <b>help</b> <a href="/x">here</a>.</p>'
    )
    const marks = blocks.flatMap(({marks, prose}) =>
      (marks ?? []).map(mark => [mark.kind, prose.text.slice(mark.start, mark.end), mark.value])
    )
    expect(marks).toEqual([
      ['term', 'Bollard', undefined],
      ['definition', 'fender', undefined],
      ['abbreviation', 'VTS', 'vessel traffic service'],
      ['strong', 'help', undefined],
      ['link', 'here', '/x']
    ])
  })
})

describe('tables of an HTML page', () => {
  it('tells header cells from data and takes the caption', () => {
    const {blocks, lines} = readPage(
      '<table><caption>Depths</caption><thead><tr><th></th><th>Low</th></tr></thead><tr><th>Quay</th><td>4 m</td></tr></table>'
    )
    expect(lines).toEqual(['paragraph: Depths', 'table-row:  | *Low', 'table-row: *Quay | 4 m'])
    expect(blocks[1]?.table).toMatchObject({index: 0, role: 'header', caption: {exact: 'Depths'}})
    expect(blocks[2]?.table?.role).toBe('data')
  })

  it('resolves cells that span columns and rows to columns', () => {
    const {blocks} = readPage(
      '<table><tr><th>Port</th><th>In</th><th>Out</th></tr><tr><td rowspan="2">Aber</td><td colspan="2">closed</td></tr><tr><td>5 h</td><td>6 h</td></tr></table>'
    )
    const cells = blocks.map(block =>
      (block.cells ?? []).filter(cell => cell.prose.text !== '').map(cell => [cell.column, cell.prose.text])
    )
    expect(cells).toEqual([
      [
        [0, 'Port'],
        [1, 'In'],
        [2, 'Out']
      ],
      [
        [0, 'Aber'],
        [1, 'closed']
      ],
      [
        [1, '5 h'],
        [2, '6 h']
      ]
    ])
  })

  it('reads a table that only places things as paragraphs', () => {
    expect(readPage('<table role="presentation"><tr><td>Ferries</td><td>Trains</td></tr></table>').lines).toEqual([
      'paragraph: Ferries',
      'paragraph: Trains'
    ])
  })

  it('bounds what spans can claim', () => {
    const rows = '<tr><td rowspan="60000" colspan="900">a</td><td>b</td></tr>'.repeat(50)
    const widths = readPage(`<table>${rows}</table>`).blocks.map(block => block.cells?.length ?? 0)
    expect(Math.max(...widths)).toBeLessThanOrEqual(201)
  })
})
