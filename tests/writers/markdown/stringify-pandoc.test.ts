/** Tests that no text becomes markup, in remark's reading and, where it is installed, in Pandoc's own. */
import {execFileSync, spawnSync} from 'node:child_process'
import fc from 'fast-check'
import type {Root, RootContent} from 'mdast'
import {toString as plain} from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {editorial, heading, text} from '../../../pipeline/writers/markdown/pandoc-nodes.ts'
import {stringifyPandoc} from '../../../pipeline/writers/markdown/stringify-pandoc.ts'

const hostile = [
  ...[
    '# a',
    '## a {#b}',
    '> a',
    '- a',
    '+ a',
    '* a',
    '1. a',
    '1) a',
    '(1) a',
    '(@) a',
    '#. a',
    'a. b',
    'iv) b',
    'C) d'
  ],
  ...['---', '***', '...', '- - -', '```', '~~~', '    code', '| a | b |', '+---+', '| line', ': a', '::: {.x}', ':::'],
  ...[
    'Table: a',
    '[^1]: a',
    '[a]: b',
    '^[a]',
    '[a](b)',
    '![a](b)',
    '[a]{.b}',
    '[@key]',
    '@key',
    '-@key',
    'a@b.example'
  ],
  ...[
    '*a*',
    '_a_',
    'a_b__c_d',
    '**a**',
    '~~a~~',
    'H~2~O',
    'x^2^',
    '$x$',
    '$$x$$',
    '`a`',
    '`a`{=html}',
    '\\alpha',
    '\\'
  ],
  ...[
    '\\begin{a}b\\end{a}',
    '<b>a</b>',
    '<!-- a',
    '<a@b.example>',
    '&amp;',
    '&#35;',
    "it's",
    '"a"',
    "'a'",
    'a -- b',
    'a --- b'
  ],
  ...[
    'a...b',
    'a  ',
    '\ta',
    '{a}',
    '{{ a }}',
    '$' + '{a}',
    '\\[a\\]',
    'https://a.example/_b_',
    'www.a.example',
    '%a',
    '\u0000'
  ]
]
const soup = fc
  .array(fc.oneof(fc.constantFrom(...hostile), fc.string({unit: 'grapheme', maxLength: 6})), {
    minLength: 1,
    maxLength: 5
  })
  .map(words => text(words.join(' ')).value)
  .filter(value => value !== '' && !/\p{Cc}/u.test(value))

function paragraph(value: string): RootContent {
  return {type: 'paragraph', children: [text(value)]}
}

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown)
}

describe('stringifyPandoc', () => {
  it('writes text that reads back as the same text and nothing else', () => {
    fc.assert(
      fc.property(soup, value => {
        const tree = parse(stringifyPandoc({type: 'root', children: [paragraph(value)]}))
        expect(tree.children.map(node => node.type)).toEqual(['paragraph'])
        expect(plain(tree)).toBe(value)
      }),
      {
        numRuns: 500,
        examples: hostile
          .map(value => text(value).value)
          .filter(Boolean)
          .map(value => [value])
      }
    )
  })

  it('writes cells that read back as the same cells', () => {
    fc.assert(
      fc.property(soup, soup, (a, b) => {
        const row = (cells: string[]) => ({
          type: 'tableRow' as const,
          children: cells.map(cell => ({type: 'tableCell' as const, children: [text(cell)]}))
        })
        const table = parse(
          stringifyPandoc({type: 'root', children: [{type: 'table', children: [row([a, b]), row([b, a])]}]})
        )
        const [first] = table.children
        if (first?.type !== 'table') throw new Error('No table was read back')
        expect(first.children.map(line => line.children.map(cell => plain(cell)))).toEqual([
          [a, b],
          [b, a]
        ])
      })
    )
  })

  it('writes the syntax of Pandoc', () => {
    const markdown = stringifyPandoc({
      type: 'root',
      children: [
        heading(2, 'term-c', 'C: [a] {#b}'),
        {
          type: 'definitionList',
          children: [
            {
              type: 'definitionTerm',
              children: [{type: 'bracketedSpan', identifier: 'kettle', children: [text('Kettle')]}]
            },
            {
              type: 'definitionBody',
              children: [text('A vessel.'), {type: 'text', value: ' '}, {type: 'citation', keys: ['a-2025', 'b']}]
            }
          ]
        },
        {
          type: 'fencedDivision',
          name: 'conflict',
          identifier: 'one',
          children: [{type: 'paragraph', children: [editorial(text('Not decided.'))]}]
        }
      ]
    })
    expect(markdown).toBe(
      [
        '## C: \\[a\\] \\{#b\\} {#term-c}',
        '[Kettle]{#kettle}',
        ':   A vessel. [@a-2025; @b]',
        '::: {#one .conflict}',
        '[Not decided.]{.editorial}',
        ':::\n'
      ].join('\n\n')
    )
  })

  it.each(['a b', 'a]', '', 'x}', '-a'])('refuses a key that would be markup: %j', key => {
    const citation = {type: 'citation' as const, keys: [key]}
    expect(() => stringifyPandoc({type: 'root', children: [{type: 'paragraph', children: [citation]}]})).toThrow(/name/)
  })
})

const pandoc = spawnSync('pandoc', ['--version']).status === 0

describe.skipIf(!pandoc)('Pandoc (skipped where it is not installed)', () => {
  it('reads every hostile text as that text, in paragraphs, headings, definitions and cells', () => {
    const texts = [...hostile, ...fc.sample(soup, {numRuns: 300, seed: 8})]
      .map(value => text(value).value)
      .filter(Boolean)
    const children = texts.flatMap((value, index): RootContent[] => [
      heading(2, `heading-${index}`, value),
      {
        type: 'table',
        children: [
          {
            type: 'tableRow',
            children: [
              {type: 'tableCell', children: [text(value)]},
              {type: 'tableCell', children: [text('x')]}
            ]
          }
        ]
      },
      paragraph(value),
      {
        type: 'definitionList',
        children: [
          {type: 'definitionTerm', children: [text(value)]},
          {type: 'definitionBody', children: [text(value)]}
        ]
      }
    ])
    const json = execFileSync('pandoc', ['-f', 'markdown', '-t', 'json'], {
      input: stringifyPandoc({type: 'root', children})
    })
    const {blocks} = JSON.parse(json.toString())
    expect(blocks.map((block: {t: string}) => block.t)).toEqual(
      texts.flatMap(() => ['Header', 'Table', 'Para', 'DefinitionList'])
    )
    texts.forEach((value, index) => {
      const [header, table, para, list] = blocks.slice(index * 4, index * 4 + 4)
      const read = [header.c[2], para.c, list.c[0][0], list.c[0][1][0][0].c, table.c[3][1][0][1][0][4][0].c]
      expect(read.map(wordsOf)).toEqual(read.map(() => wordsOf([{t: 'Str', c: value}])))
      expect(header.c[1][0]).toBe(`heading-${index}`)
    })
  })
})

/** Text of Pandoc's inlines; curly quotes count as text, anything else with markup shows. */
function wordsOf(inlines: readonly {readonly t: string; readonly c?: unknown}[]): string {
  const text = inlines.map(({t, c}) =>
    t === 'Str' ? String(c) : t === 'Space' || t === 'SoftBreak' ? ' ' : `<<${t}>>`
  )
  return text
    .join('')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
}
