/** CSL-JSON items of sources: what each states of itself, and nothing invented. */
import type {CslItem} from '../../model/edition.ts'
import type {SourceMetadata} from '../../model/source.ts'
import type {SourceId} from '../../model/source-text.ts'
import {citationKeys} from './citation-keys.ts'

/** The item of every source by the id of the source; the `id` of an item is its citation key. */
export function cslItems(
  articles: readonly {
    readonly source: {readonly id: SourceId; readonly path: string}
    readonly metadata: SourceMetadata
  }[]
): ReadonlyMap<SourceId, CslItem> {
  const keys = citationKeys(articles.map(({source, metadata}) => ({id: source.id, metadata})))
  return new Map(
    articles.map(({source, metadata}) => [source.id, cslItem(source.path, metadata, keys.get(source.id) ?? source.id)])
  )
}

/**
 * Without a stated date there is no `issued`; without a title, a description in square brackets, as
 * APA 7 §9.22 has it for untitled works: `[Untitled article: notes/ferry.txt]`.
 */
export function cslItem(path: string, metadata: SourceMetadata, key: string): CslItem {
  const {title, site, date, authors, url, language, description} = metadata
  return {
    id: key,
    type: 'webpage',
    title: title?.value ?? `[Untitled article: ${path}]`,
    ...(site && {'container-title': site.value}),
    ...(authors.length > 0 && {author: authors.map(author => ({literal: author.value}))}),
    ...(date && {issued: {'date-parts': [date.value.split('-').map(Number)] as const}}),
    ...(url && {URL: url.value}),
    ...(language && {language: language.value}),
    ...(description && {abstract: description.value})
  }
}
