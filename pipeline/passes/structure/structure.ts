/** The pass `structure`: a source becomes an article, that is blocks, sentences and what the source states about itself. */
import {foreignLanguage, unreadable} from '../../diagnostics/reading.ts'
import {tellLanguage} from '../../language/tell-language.ts'
import type {Article, Block} from '../../model/block.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Pass} from '../../model/pass.ts'
import type {Reader, Reading} from '../../model/registry.ts'
import type {Source, SourceFormat} from '../../model/source.ts'
import {inferStructure} from './infer-structure.ts'
import {linkBlocks} from './link-blocks.ts'
import {splitBlocks} from './split-blocks.ts'

export interface StructureOptions {
  readonly readers: Record<SourceFormat, Reader>
}

/** A reader that fails is reported as RC0204 and the file read as plain text: content never throws. */
export const structure: Pass<Source, Article, StructureOptions> = (source, {readers}) => {
  const diagnostics: Diagnostic[] = []
  const reading = attempt(source, diagnostics, () => readers[source.format].read(source)) ??
    attempt(source, diagnostics, () => readers.text.read(source)) ?? {
      blocks: [],
      metadata: {authors: []},
      diagnostics: []
    }
  diagnostics.push(...reading.diagnostics)
  const article = attempt(source, diagnostics, () => articleOf(source, reading)) ?? emptyArticle(source, reading)
  if (article.language !== 'en' && !article.language.startsWith('en-')) {
    diagnostics.push(foreignLanguage(source.path, article.language))
  }
  return {output: article, diagnostics}
}

function attempt<Output>(source: Source, diagnostics: Diagnostic[], work: () => Output): Output | undefined {
  try {
    return work()
  } catch (error) {
    diagnostics.push(unreadable(source.path, error instanceof Error ? error.message : String(error)))
    return undefined
  }
}

function articleOf(source: Source, reading: Reading): Article {
  const blocks = linkBlocks(inferStructure(reading.blocks, source.format))
  const {metadata} = reading
  return {
    source,
    metadata,
    blocks,
    sentences: splitBlocks(blocks),
    language: languageOf(metadata.language?.value, blocks)
  }
}

function languageOf(stated: string | undefined, blocks: readonly Block[]): string {
  return stated ?? tellLanguage(blocks.map(block => block.prose.text).join('\n'))
}

function emptyArticle(source: Source, reading: Reading): Article {
  return {source, metadata: reading.metadata, blocks: [], sentences: [], language: 'und'}
}
