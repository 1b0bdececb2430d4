/** A remark plugin that links the terms of a glossary where a Markdown document mentions them. */
import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {Plugin} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import type {GlossaryOptions} from './glossary-options.ts'
import {mentionReader, type Piece} from './mention-reader.ts'
import {problemsOf} from './problems-of.ts'
import {shownMention} from './shown-mention.ts'

/** Code, headings, heads of columns, links and raw HTML stay as they are. */
export const remarkGlossary: Plugin<[GlossaryOptions], Root> = options => (tree, file) => {
  const reader = mentionReader(options)
  const problems = problemsOf(file, options)
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') reader.startSection()
    if (isClosed(node) || isHeaderRow(node, index, parent)) return SKIP
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined
    const pieces = reader.read(node.value, message => problems.add(message, node))
    if (!pieces) return undefined
    const nodes = pieces.flatMap(piece => phrasing(piece, options))
    parent.children.splice(index, 1, ...nodes)
    return [SKIP, index + nodes.length]
  })
  problems.end()
}

const closed = new Set(['heading', 'link', 'linkReference', 'definition', 'footnoteDefinition', 'mdxJsxTextElement'])

function isClosed({type}: Nodes): boolean {
  return closed.has(type)
}

function isHeaderRow({type}: Nodes, index: number | undefined, parent: Nodes | undefined): boolean {
  return type === 'tableRow' && index === 0 && parent?.type === 'table'
}

function phrasing({words, term}: Piece, options: GlossaryOptions): PhrasingContent[] {
  const text = {type: 'text', value: words} as const
  if (!term) return [text]
  const {tagName, properties, after} = shownMention({words, term}, options)
  const {href, title, ...others} = properties
  const shown: PhrasingContent =
    tagName === 'a'
      ? {
          type: 'link',
          url: String(href),
          title: title === undefined ? null : String(title),
          children: [text],
          data: {hProperties: {...others}}
        }
      : {type: 'emphasis', children: [text], data: {hName: tagName, hProperties: {...properties}}}
  return after === undefined ? [shown] : [shown, {type: 'text', value: after}]
}
