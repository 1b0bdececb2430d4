/** What an article states about itself: the metadata of its format, then its title, byline and part for citation. */
import {metadataDisagrees} from '../../diagnostics/reading.ts'
import {readByline} from '../../language/read-byline.ts'
import type {Block} from '../../model/block.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {proseSpan} from '../../model/prose.ts'
import type {SourceMetadata, Stated} from '../../model/source.ts'
import {readCitation} from './read-citation.ts'

/** Metadata of the format wins over the text; where both state a title, site or date that differ, RC0202 says so. */
export function stateMetadata(path: string, blocks: readonly Block[], formal: SourceMetadata): Result<SourceMetadata> {
  const text = textMetadata(blocks)
  const authors = formal.authors.length > 0 ? formal.authors : text.authors
  const output = {
    ...first('title', text.titles),
    ...first('site', text.sites),
    ...first('date', text.dates),
    ...first('url', text.urls),
    ...formal,
    authors
  }
  return {
    output,
    diagnostics: [
      ...disagreement(path, 'title', formal.title, text.titles, sameName),
      ...disagreement(path, 'site', formal.site, text.sites, sameName),
      ...disagreement(path, 'date', formal.date, text.dates, sameDate)
    ]
  }
}

/** Every statement of the text, the best first. */
interface TextMetadata {
  readonly titles: readonly Stated[]
  readonly sites: readonly Stated[]
  readonly dates: readonly Stated[]
  readonly urls: readonly Stated[]
  readonly authors: readonly Stated[]
}

function textMetadata(blocks: readonly Block[]): TextMetadata {
  const bylines = blocks.filter(block => block.kind === 'byline-date').map(readLine)
  const citations = blocks.filter(block => block.kind === 'cite-block').map(readCitation)
  const dates = bylines.flatMap(line => line.dates)
  const cited = citations.flatMap(citation => citation.date ?? [])
  return {
    titles: [...titleOf(blocks), ...citations.flatMap(citation => citation.title ?? [])],
    sites: citations.flatMap(citation => citation.site ?? []),
    dates: [
      ...dates.filter(date => !date.changed).map(date => date.stated),
      ...cited,
      ...dates.filter(date => date.changed).map(date => date.stated),
      ...(dates.length + cited.length === 0 ? citations.flatMap(citation => citation.year ?? []) : [])
    ],
    urls: citations.flatMap(citation => citation.url ?? []),
    authors: [...bylines.flatMap(line => line.authors), ...citations.flatMap(citation => citation.author ?? [])].filter(
      (author, at, all) => all.findIndex(other => other.value === author.value) === at
    )
  }
}

function titleOf(blocks: readonly Block[]): readonly Stated[] {
  const title = blocks.find(block => block.kind === 'heading' && block.level === 1)
  return title && title.prose.runs.length > 0 ? [{value: title.prose.text.trim(), span: proseSpan(title.prose)}] : []
}

interface Line {
  readonly authors: readonly Stated[]
  readonly dates: readonly {readonly stated: Stated; readonly changed: boolean}[]
}

function readLine({prose}: Block): Line {
  const offset = prose.text.length - prose.text.trimStart().length
  const byline = readByline(prose.text.trim())
  const span = (place: {readonly start: number; readonly end: number}) =>
    proseSpan(prose, offset + place.start, offset + place.end)
  return {
    authors: (byline ? byline.authors : [{start: 0, end: prose.text.trim().length}]).map(author => ({
      value: prose.text.slice(offset + author.start, offset + author.end),
      span: span(author)
    })),
    dates: (byline?.dates ?? []).map(date => ({
      stated: {value: date.value, span: span(date)},
      changed: date.changed
    }))
  }
}

function first<Name extends string>(name: Name, stated: readonly Stated[]): {readonly [key in Name]?: Stated} | object {
  return stated[0] ? {[name]: stated[0]} : {}
}

/** One that agrees is enough: a page may give the day of publication and that of the last change. */
function disagreement(
  path: string,
  field: string,
  formal: Stated | undefined,
  text: readonly Stated[],
  same: (a: string, b: string) => boolean
): readonly Diagnostic[] {
  const other = text[0]
  if (!formal || !other || text.some(stated => same(formal.value, stated.value))) return []
  return [metadataDisagrees(path, other.span.start, field, formal.value, other.value)]
}

function sameName(a: string, b: string): boolean {
  const [one, other] = [a, b].map(name => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one))
}

/** To the precision of the less precise. */
function sameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}
