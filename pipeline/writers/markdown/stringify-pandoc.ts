/** Writes an mdast tree with Pandoc's nodes as Pandoc's Markdown: https://pandoc.org/MANUAL.html#pandocs-markdown */
import type {Root, Table, TableRow} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify, {type Options} from 'remark-stringify'
import {unified} from 'unified'
import type {BracketedSpan, Citation, FencedDivision} from './pandoc-nodes.ts'

/**
 * No text of the tree can become markup: every character that opens something in Pandoc's Markdown, in its
 * default extensions, is escaped; straight quotes, dashes and dots too, so that `smart` changes no wording.
 */
export function stringifyPandoc(tree: Root): string {
  return unified().use(remarkGfm).use(remarkStringify, settings).stringify(tree)
}

type Handle = NonNullable<NonNullable<Options['handlers']>['paragraph']>

const phrasing: Handle = (node, _parent, state, info) => {
  const exit = state.enter('phrasing')
  const value = state.containerPhrasing(node, {...info, before: '\n', after: '\n'})
  exit()
  return value
}

/** remark leaves `snake__case` as it is; in a heading, Pandoc then no longer finds the id. */
const escapedText: Handle = (node, _parent, state, info) =>
  state.safe(node.value, info).replace(/(?<!\\)((?:\\\\)*)_/g, '$1\\_')

const anchoredHeading: Handle = (node, _parent, state, info) => {
  const exit = state.enter('headingAtx')
  const title = phrasing(node, undefined, state, info)
  exit()
  const identifier: unknown = node.data?.identifier
  return `${'#'.repeat(node.depth)} ${title}${typeof identifier === 'string' ? ` {#${name(identifier)}}` : ''}`
}

const bracketedSpan: Handle = (node: BracketedSpan, _parent, state, info) => {
  const content = state.containerPhrasing(node, {...info, before: '[', after: ']'})
  return `[${content}]${attributes(node)}`
}

const fencedDivision: Handle = (node: FencedDivision, _parent, state, info) => {
  const blocks = node.children.map(child => state.handle(child, undefined, state, info))
  return [`::: ${attributes(node)}`, ...blocks, ':::'].join('\n\n')
}

/** A table with a long line is as wide as the page, and the dashes below its head give the columns their shares. */
const pipeTable: Handle = (node: Table, _parent, state, info) => {
  const exit = state.enter('table')
  const line = (row: TableRow) => row.children.map(cell => state.handle(cell, row, state, info))
  const [head = [], ...rows] = node.children.map(line)
  exit()
  const dashes = head.map((_, column) => '-'.repeat(Math.max(3, node.data?.widths?.[column] ?? 3)))
  return [head, dashes, ...rows]
    .map(cells => `|${cells.map(cell => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`)
    .join('\n')
}

/** Everywhere but in the target of a link, where a backslash would be part of it. */
const inText: {inConstruct: 'phrasing'; notInConstruct: ('destinationLiteral' | 'destinationRaw')[]} = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw']
}

const settings: Options = {
  bullet: '-',
  emphasis: '_',
  rule: '-',
  handlers: {
    text: escapedText,
    heading: anchoredHeading,
    citation: (node: Citation) => `[${node.keys.map(key => `@${name(key)}`).join('; ')}]`,
    bracketedSpan,
    fencedDivision,
    table: pipeTable,
    definitionList: (node, _parent, state, info) => {
      const parts: readonly unknown[] = node.children
      return parts.map(part => state.handle(part, undefined, state, info)).join('\n\n')
    },
    definitionTerm: phrasing,
    definitionBody: (node, parent, state, info) => `:   ${phrasing(node, parent, state, info)}`,
    yaml: node => `---\n${node.value}\n---`
  },
  unsafe: [
    ...[...'\\@$^~{}]\'"<>`*|'].map(character => ({character, ...inText})),
    {character: '-', after: '(?=-)', ...inText},
    {character: '.', after: '(?=\\.)', ...inText},
    // Blocks: definitions, divisions and captions; line blocks and grid tables; example and lettered lists.
    {atBreak: true, character: ':'},
    {atBreak: true, before: '[Tt]able', character: ':'},
    {atBreak: true, character: '+'},
    {atBreak: true, character: '%'},
    {atBreak: true, character: '('},
    {atBreak: true, before: '(?:[A-Za-z]|[ivxlcdmIVXLCDM]+)', character: '.', after: '[ \t]'},
    {atBreak: true, before: '(?:[A-Za-z]|[ivxlcdmIVXLCDM]+|[0-9]+)', character: ')'}
  ]
}

function attributes(node: BracketedSpan | FencedDivision): string {
  const parts = [node.identifier && `#${name(node.identifier)}`, node.name && `.${name(node.name)}`]
  return `{${parts.filter(Boolean).join(' ')}}`
}

/** Keys, ids and classes are made by the build of safe characters; anything else is a bug, and would be markup. */
function name(value: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(value)) throw new RangeError(`Not a name for Pandoc: ${value}`)
  return value
}
