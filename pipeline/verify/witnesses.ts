/** The sources of an edition, read again: what every check of the edition is made against. */
import {sourceChanged} from '../diagnostics/emit.ts'
import type {Article} from '../model/block.ts'
import type {Result} from '../model/diagnostic.ts'
import {digest} from '../model/digest.ts'
import type {PlainText} from '../model/passage.ts'
import {plainTextOf} from '../model/plain-text.ts'
import {pointAt} from '../model/source-text.ts'
import {type Span, spanAt} from '../model/span.ts'
import type {EditionData} from '../writers/json/edition-schema.ts'

export interface Witness {
  readonly article: Article
  readonly plain: PlainText
}

export type Witnesses = ReadonlyMap<string, Witness>

export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** A span as the edition file has it, not yet known to be literal. */
export type SpanData = EditionData['claims'][number]['evidence'][number]

/** By source id. A source that is gone, changed or no longer readable is reported and left out. */
export function readWitnesses(
  edition: EditionData,
  files: readonly SourceFile[],
  read: (path: string, bytes: Uint8Array) => Article | undefined
): Result<Witnesses> {
  const bytesOf = new Map(files.map(file => [file.path, file.bytes]))
  const found = edition.sources.map(source => {
    const bytes = bytesOf.get(source.path)
    if (!bytes) return sourceChanged(source.path, 'it is gone')
    if (digest(bytes) !== source.digest) return sourceChanged(source.path, 'its bytes have another digest')
    const article = read(source.path, bytes)
    if (article?.source.id !== source.id) return sourceChanged(source.path, 'it no longer reads as the same source')
    return {article, plain: plainTextOf(article)}
  })
  return {
    output: new Map(found.flatMap(item => ('article' in item ? [[item.article.source.id, item] as const] : []))),
    diagnostics: found.flatMap(item => ('article' in item ? [] : [item]))
  }
}

/** The proven span of a place, or what is wrong with it. */
export function provenSpan(place: SpanData, witnesses: Witnesses): Span | string {
  const witness = witnesses.get(place.source)
  if (!witness) return `there is no source ${place.source} to read`
  const {text} = witness.article.source
  const [start, end] = [place.start.offset, place.end.offset]
  const there = text.text.slice(start, end)
  if (there !== place.exact) return `“${place.exact}” is not at ${start}–${end} of ${place.source}, “${there}” is`
  if (there.trim() === '') return 'it holds no text'
  const span = spanAt(text, start, end)
  const points = [place.start, place.end].map(point => `${point.line}:${point.column}:${point.offset}`)
  const right = [pointAt(text, start), pointAt(text, end)].map(point => `${point.line}:${point.column}:${point.offset}`)
  if (points.join() !== right.join()) return `its place is ${points.join('–')}, and should be ${right.join('–')}`
  if (span.exact !== place.exact) return 'it begins or ends with white space'
  return span
}
