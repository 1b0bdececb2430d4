/** Markdown: CommonMark with GitHub's additions and the dialects of the common generators, to blocks with positions. */
import type {Definition, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Reader, Reading} from '../model/registry.ts'
import type {Source} from '../model/source.ts'
import {frontMatterMetadata} from './front-matter-metadata.ts'
import {blockCollector} from './markdown/block-collector.ts'
import {coverLines} from './markdown/cover-lines.ts'
import {parseMarkdown} from './markdown/parse-markdown.ts'
import {readFlow} from './markdown/read-flow.ts'

export const markdown: Reader = {format: 'markdown', extensions: ['.md', '.markdown'], read: readMarkdown}

function readMarkdown(source: Source): Reading {
  const text =
    source.text.text.slice(0, source.bodyStart).replace(/[^\r\n]/g, ' ') + source.text.text.slice(source.bodyStart)
  const root = parseMarkdown(text)
  const collector = blockCollector(source.text, text, targetsOf(root))
  readFlow(collector, root.children, {depth: 0})
  const blocks = coverLines(source.text, source.bodyStart, collector.blocks, [])
  return {blocks, metadata: frontMatterMetadata(source), diagnostics: []}
}

/** The first definition of an identifier holds, as in CommonMark. */
function targetsOf(root: Root): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  visit(root, 'definition', (node: Definition) => {
    if (!targets.has(node.identifier)) targets.set(node.identifier, node.url)
  })
  return targets
}
