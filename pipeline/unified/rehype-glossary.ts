/** A rehype plugin that links the terms of a glossary where an HTML document mentions them. */
import type {ElementContent, Nodes, Root} from 'hast'
import type {Plugin} from 'unified'
import {SKIP, visit} from 'unist-util-visit'
import type {GlossaryOptions} from './glossary-options.ts'
import {mentionReader, type Piece} from './mention-reader.ts'
import {problemsOf} from './problems-of.ts'
import {shownMention} from './shown-mention.ts'

/** Code, headings, links and whatever is no running text stay as they are. */
export const rehypeGlossary: Plugin<[GlossaryOptions], Root> = options => (tree, file) => {
  const reader = mentionReader(options)
  const problems = problemsOf(file, options)
  visit(tree, (node, index, parent) => {
    if (isHeading(node)) reader.startSection()
    if (isClosed(node)) return SKIP
    if (node.type !== 'text' || parent === undefined || index === undefined) return undefined
    const pieces = reader.read(node.value, message => problems.add(message, node))
    if (!pieces) return undefined
    const nodes = pieces.flatMap(piece => contentOf(piece, options))
    parent.children.splice(index, 1, ...nodes)
    return [SKIP, index + nodes.length]
  })
  problems.end()
}

const closed = new Set(
  'a abbr button code dfn glossary-term h1 h2 h3 h4 h5 h6 head kbd label math nav option pre samp script select style svg template textarea th title var'.split(
    ' '
  )
)

function isHeading(node: Nodes): boolean {
  return node.type === 'element' && /^h[1-6]$/.test(node.tagName)
}

function isClosed(node: Nodes): boolean {
  return node.type === 'element' && closed.has(node.tagName)
}

function contentOf({words, term}: Piece, options: GlossaryOptions): ElementContent[] {
  const text = {type: 'text', value: words} as const
  if (!term) return [text]
  const {tagName, properties, after} = shownMention({words, term}, options)
  const shown = {type: 'element', tagName, properties: {...properties}, children: [text]} as const
  return after === undefined
    ? [{...shown, children: [text]}]
    : [
        {...shown, children: [text]},
        {type: 'text', value: after}
      ]
}
