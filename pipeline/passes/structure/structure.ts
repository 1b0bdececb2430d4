/** The pass `structure`: a source becomes an article, that is blocks, sentences and what the source states about itself. */
import {foreignLanguage, lostAnswer, unreadable} from '../../diagnostics/reading.ts'
import {tellLanguage} from '../../language/tell-language.ts'
import type {Article, Block} from '../../model/block.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import type {Pass} from '../../model/pass.ts'
import type {Reader, Reading} from '../../model/registry.ts'
import type {Source, SourceFormat} from '../../model/source.ts'
import {applyOverrides} from './apply-overrides.ts'
import {inferStructure} from './infer-structure.ts'
import {linkBlocks} from './link-blocks.ts'
import {readOverrides} from './read-overrides.ts'
import {splitBlocks} from './split-blocks.ts'
import {stateMetadata} from './state-metadata.ts'

export interface StructureOptions {
  readonly readers: Record<SourceFormat, Reader>
  /** Line overrides from outside the file, by its path; those of its front matter are read from it. */
  readonly overridesOf?: ((path: string) => readonly string[]) | undefined
}

/** A reader that fails is reported as RC0204 and the file read as plain text: content never throws. */
export const structure: Pass<Source, Article, StructureOptions> = (source, {readers, overridesOf}) => {
  const failures: Diagnostic[] = []
  const attempt = (reader: Reader): Result<Article> | undefined => {
    try {
      return structured(source, reader.read(source), overridesOf?.(source.path) ?? [])
    } catch (error) {
      failures.push(unreadable(source.path, error instanceof Error ? error.message : String(error)))
      return undefined
    }
  }
  const own = attempt(readers[source.format])
  const result = own ?? (source.format === 'text' ? undefined : attempt(readers.text)) ?? nothing(source)
  return {output: result.output, diagnostics: [...failures, ...result.diagnostics]}
}

function structured(source: Source, reading: Reading, entries: readonly string[]): Result<Article> {
  const overrides = readOverrides(source, entries)
  const override = (blocks: readonly Block[]): readonly Block[] => applyOverrides(blocks, overrides.output)
  // before, so that the rules see what the editor says around a line, and after, so that no rule overrules it
  const blocks = linkBlocks(override(inferStructure(override(reading.blocks), source.format)))
  const metadata = stateMetadata(source.path, blocks, reading.metadata)
  const language = metadata.output.language?.value ?? tellLanguage(blocks.map(block => block.prose.text).join('\n'))
  return {
    output: {source, metadata: metadata.output, blocks, sentences: splitBlocks(blocks), language},
    diagnostics: [
      ...reading.diagnostics,
      ...overrides.diagnostics,
      ...(/^en(?:-|$)/i.test(language) ? [] : [foreignLanguage(source.path, language)]),
      ...metadata.diagnostics,
      ...lostAnswers(source, blocks)
    ]
  }
}

function lostAnswers(source: Source, blocks: readonly Block[]): readonly Diagnostic[] {
  const lost = blocks.filter(block => block.kind === 'question' && !block.answered)
  return lost.map(block => lostAnswer(source.path, block.start, block.prose.text.trim()))
}

function nothing(source: Source): Result<Article> {
  return {output: {source, metadata: {authors: []}, blocks: [], sentences: [], language: 'und'}, diagnostics: []}
}
