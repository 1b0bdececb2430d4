/** Markdown: CommonMark with GitHub's additions and the dialects of the common generators, to blocks with positions. */
import type {Definition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Block} from '../model/block.ts'
import type {Reader, Reading} from '../model/registry.ts'
import type {Source} from '../model/source.ts'
import {frontMatterMetadata} from './front-matter-metadata.ts'
import {blockCollector, type Place} from './markdown/block-collector.ts'
import {coverLines} from './markdown/cover-lines.ts'
import {readDialects} from './markdown/dialect/read-dialects.ts'
import {type Edit, type EditedText, editText} from './markdown/edited-text.ts'
import {indentedProse} from './markdown/indented-prose.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import {readFlow} from './markdown/read-flow.ts'

export const markdown: Reader = {format: 'markdown', extensions: ['.md', '.markdown', '.mdx'], read: readMarkdown}

/**
 * Blocks do not overlap, and every non-blank line of the body lies in exactly one; only elements of HTML that share a
 * line, such as a `summary` and what follows it, share it as blocks too.
 */
function readMarkdown(source: Source): Reading {
  const {edits, components, terms} = readDialects(source.text.text, source.bodyStart)
  const {edited, root} = parsed(source, edits, components || source.path.endsWith('.mdx'))
  const collector = blockCollector(source.text, edited, targetsOf(root))
  readFlow(collector, root.children, {})
  const blocks = coverLines(source.text, source.bodyStart, collector.blocks, edits)
  return {blocks: withTerms(blocks, terms), metadata: frontMatterMetadata(source), diagnostics: []}
}

/** Prose that was indented is parsed a second time, without its indentation. */
function parsed(
  source: Source,
  edits: readonly Edit[],
  components: boolean
): {readonly edited: EditedText; readonly root: Root} {
  const {text} = source.text
  const plain = [{start: 0, end: source.bodyStart}, ...loneReturns(text), ...edits]
  const edited = editText(text, plain)
  const root = parseMarkdown(edited.text, components)
  const indentation = indentedProse(root, edited)
  if (indentation.length === 0) return {edited, root}
  const again = editText(text, [...plain, ...indentation])
  return {edited: again, root: parseMarkdown(again.text, components)}
}

/** A carriage return alone ends a line for the parser, but not for anybody who counts lines. */
function loneReturns(text: string): readonly Edit[] {
  return [...text.matchAll(/\r(?!\n)/g)].map(({index}) => ({start: index, end: index + 1, insert: ' '}))
}

/** The first definition of an identifier holds, as in CommonMark. */
function targetsOf(root: Root): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  visit(root, 'definition', (node: Definition) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  return targets
}

/** An item made from a definition list starts with its term, marked as one. */
function withTerms(blocks: readonly Block[], terms: readonly Place[]): readonly Block[] {
  const ends = new Map(terms.map(term => [term.start, term.end]))
  return blocks.map(block => {
    const end = ends.get(block.start.offset)
    const rest = end === undefined ? undefined : block.prose.runs.find(run => run.offset >= end)
    if (!rest) return block
    return {...block, marks: [{kind: 'term' as const, start: 0, end: rest.at}, ...(block.marks ?? [])]}
  })
}
