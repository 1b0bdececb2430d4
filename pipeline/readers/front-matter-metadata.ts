/** What front matter states about its source, by the field names that the common generators use. */

import {isoDate} from '../language/iso-date.ts'
import type {FrontMatterField, Source, SourceMetadata, Stated} from '../model/source.ts'
import {type Span, spanAt} from '../model/span.ts'

/** The first name that is there wins; names are compared without case, hyphens and underscores. */
const names = {
  title: ['title', 'headline'],
  site: ['site', 'sitename', 'publication', 'publisher', 'website', 'containertitle', 'source'],
  date: [
    'date',
    'published',
    'publishdate',
    'pubdate',
    'datepublished',
    'publishedat',
    'issued',
    'created',
    'lastmod',
    'updated',
    'modified',
    'lastupdated'
  ],
  authors: ['authors', 'author', 'creator', 'by', 'byline', 'writer'],
  url: ['url', 'canonicalurl', 'canonical', 'link', 'permalink', 'sourceurl', 'source'],
  language: ['language', 'lang', 'locale'],
  description: ['description', 'summary', 'abstract', 'excerpt', 'subtitle', 'dek']
} as const

export function frontMatterMetadata(source: Source): SourceMetadata {
  const texts = (
    name: keyof typeof names,
    read: (value: string) => string | undefined = value => value
  ): readonly Stated[] => names[name].map(each => statedIn(source, each, read)).find(stated => stated.length > 0) ?? []
  const single = <Name extends string>(name: Name, stated: readonly Stated[]): {[key in Name]?: Stated} | object =>
    stated[0] ? {[name]: stated[0]} : {}
  return {
    authors: texts('authors'),
    ...single('title', texts('title')),
    ...single(
      'site',
      texts('site', value => (isUrl(value) ? undefined : value))
    ),
    ...single('date', texts('date', isoDate)),
    ...single(
      'url',
      texts('url', value => (isUrl(value) ? value : undefined))
    ),
    ...single(
      'language',
      texts('language', value => /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]+)*$/.exec(value)?.[0].replace(/_/g, '-'))
    ),
    ...single('description', texts('description'))
  }
}

function statedIn(source: Source, name: string, read: (value: string) => string | undefined): readonly Stated[] {
  const field = source.frontMatter.find(each => each.name.toLowerCase().replace(/[-_\s]/g, '') === name)
  if (!field) return []
  const values = typeof field.value === 'string' ? [field.value] : field.value
  let from = field.span.start.offset
  return values.flatMap(written => {
    const span = spanOf(source, field, written, from)
    from = typeof field.value === 'string' ? from : span.end.offset
    const value = written === '' ? undefined : read(written)
    return value === undefined ? [] : [{value, span}]
  })
}

/** The place of one value in a list; the whole field where it is written with escapes. */
function spanOf(source: Source, field: FrontMatterField, written: string, from: number): Span {
  const at = source.text.text.slice(0, field.span.end.offset).indexOf(written, from)
  return written !== '' && at >= 0 ? spanAt(source.text, at, at + written.length) : field.span
}

function isUrl(value: string): boolean {
  return /^https?:\/\/[^\s]+$/i.test(value)
}
