/** The pass `ingest`: the bytes of one file become a source, or are refused with a place and advice. */
import {emptySource, unknownFormat} from '../../diagnostics/reading.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {digest} from '../../model/digest.ts'
import type {Source, SourceFormat} from '../../model/source.ts'
import {sourceText} from '../../model/source-text.ts'
import {checkLimits, checkSize} from './check-limits.ts'
import {decodeText} from './decode-text.ts'
import {defaultLimits, type Limits} from './limits.ts'
import {readFrontMatter} from './read-front-matter.ts'
import {formatOf} from './source-format.ts'

export interface IngestInput {
  /** Under the sources folder, `/` between folders. */
  readonly path: string
  readonly bytes: Uint8Array
}

export interface IngestOptions {
  readonly limits: Limits
}

/** `undefined` where the file is refused; then at least one diagnostic says why. Never throws. */
export function ingest(
  input: IngestInput,
  options: IngestOptions = {limits: defaultLimits}
): Result<Source | undefined> {
  const {path, bytes} = input
  const format = formatOf(path)
  if (!format) return refused([unknownFormat(path)])
  const tooLarge = checkSize(path, bytes, options.limits)
  if (tooLarge) return refused([tooLarge])
  const decoded = decodeText(path, bytes)
  if (decoded.output === undefined) return refused(decoded.diagnostics)
  return sourceOf(input, format, decoded.output, options)
}

function refused(diagnostics: readonly Diagnostic[]): Result<undefined> {
  return {output: undefined, diagnostics}
}

function sourceOf(
  {path, bytes}: IngestInput,
  format: SourceFormat,
  decoded: string,
  {limits}: IngestOptions
): Result<Source | undefined> {
  const id = path.replace(/\.[^./]+$/, '')
  const text = sourceText(id, decoded)
  if (decoded.trim() === '') return refused([emptySource(path)])
  const frontMatter = format === 'html' ? noFrontMatter : readFrontMatter(path, text, limits)
  if (!frontMatter.output) return refused(frontMatter.diagnostics)
  const {bodyStart, fields} = frontMatter.output
  const overLimit = checkLimits(path, text, format, bodyStart, limits)
  if (overLimit) return refused([...frontMatter.diagnostics, overLimit])
  return {
    output: {id, path, format, text, digest: digest(bytes), bodyStart, frontMatter: fields},
    diagnostics: frontMatter.diagnostics
  }
}

const noFrontMatter = {output: {bodyStart: 0, fields: []}, diagnostics: []}
