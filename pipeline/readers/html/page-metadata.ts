/** What a page states about itself, each with its place: JSON-LD, then `meta`, microdata, links and the title. */
import type {Element} from 'hast'
import {isoDate} from '../../language/iso-date.ts'
import type {SourceMetadata, Stated} from '../../model/source.ts'
import type {SourceText} from '../../model/source-text.ts'
import {attributeSpan} from './attribute-span.ts'
import {elementStated} from './element-stated.ts'
import {linkedArticle} from './linked-article.ts'
import type {LinkedItem} from './linked-data.ts'
import type {Page} from './parse-page.ts'
import {titleParts} from './title-parts.ts'

/** In order of trust; `meta` names as the common vocabularies write them, in lower case. */
const names = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title'],
  site: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name'],
  date: [
    'article:published_time',
    'citation_publication_date',
    'dc.date',
    'dcterms.created',
    'dcterms.issued',
    'date',
    'pubdate',
    'publish-date',
    'article:modified_time',
    'dcterms.modified',
    'last-modified'
  ],
  authors: ['citation_author', 'dc.creator', 'dcterms.creator', 'article:author', 'author', 'parsely-author'],
  url: ['og:url', 'citation_public_url'],
  language: ['content-language', 'dc.language', 'og:locale'],
  description: ['description', 'og:description', 'dc.description', 'twitter:description']
} as const

/** `heading` is the title that the text opens with, where it has one. */
export function pageMetadata(
  source: SourceText,
  page: Page,
  items: readonly LinkedItem[],
  heading: Stated | undefined
): SourceMetadata {
  const elements = [...page.parentOf.keys(), ...page.root.children.filter(node => node.type === 'element')]
  const linked = linkedArticle(items)
  const meta = metaOf(source, elements)
  const titled = titleParts(source, elements, heading)
  const property = (name: string): readonly Stated[] => propertyOf(source, elements, name)
  const named = (field: keyof typeof names): readonly Stated[] => names[field].flatMap(name => meta.get(name) ?? [])
  const dates = [
    ...linked.date,
    ...named('date'),
    ...property('datePublished'),
    ...timeOf(source, elements),
    ...property('dateModified')
  ]
  const authors = [linked.authors, named('authors'), property('author'), linksOf(source, elements, 'author')]
  return {
    authors: distinct(authors.map(each => each.flatMap(authorOf)).find(each => each.length > 0) ?? []),
    ...first('title', [
      ...linked.title,
      ...named('title'),
      ...property('headline'),
      ...(titled.title ? [titled.title] : [])
    ]),
    ...first('site', [
      ...named('site'),
      ...linked.site.filter(each => !isAddress(each.value)),
      ...(titled.site ? [titled.site] : [])
    ]),
    ...first(
      'date',
      dates.flatMap(each => reading(each, isoDate(each.value)))
    ),
    ...first(
      'url',
      [...hrefOf(source, elements, 'canonical'), ...named('url'), ...linked.url].filter(each => isAddress(each.value))
    ),
    ...first('language', [...langOf(source, elements), ...named('language'), ...linked.language].flatMap(languageOf)),
    ...first('description', [...named('description'), ...linked.description])
  }
}

function first<Name extends string>(name: Name, stated: readonly Stated[]): {readonly [key in Name]?: Stated} {
  const [one] = stated
  const none: {readonly [key in Name]?: Stated} = {}
  return one ? {...none, [name]: one} : none
}

function reading(stated: Stated, value: string | undefined): readonly Stated[] {
  return value === undefined ? [] : [{value, span: stated.span}]
}

function isAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text)
}

function authorOf(stated: Stated): readonly Stated[] {
  const value = stated.value.replace(/^by\s+/i, '').trim()
  return isAddress(value) || value.length > 120 ? [] : reading(stated, value === '' ? undefined : value)
}

function languageOf(stated: Stated): readonly Stated[] {
  const value = stated.value.trim().replace(/_/g, '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z\d]+)*$/.test(value) ? [{value, span: stated.span}] : []
}

function distinct(stated: readonly Stated[]): readonly Stated[] {
  return stated.filter((each, at) => stated.findIndex(other => other.value === each.value) === at)
}

function attribute(source: SourceText, element: Element, name: string, value: unknown): readonly Stated[] {
  const span = typeof value === 'string' ? attributeSpan(source, element, name) : undefined
  return span && typeof value === 'string' ? [{value: value.replace(/\s+/g, ' ').trim(), span}] : []
}

function metaOf(source: SourceText, elements: readonly Element[]): ReadonlyMap<string, readonly Stated[]> {
  const meta = new Map<string, Stated[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const {name, property, httpEquiv, content} = element.properties
    const key = [name, property, ...(Array.isArray(httpEquiv) ? httpEquiv : [httpEquiv])].find(
      each => typeof each === 'string' && each !== ''
    )
    if (typeof key !== 'string') continue
    const list = meta.get(key.toLowerCase()) ?? []
    list.push(...attribute(source, element, 'content', content))
    meta.set(key.toLowerCase(), list)
  }
  return meta
}

/** Microdata: the value of an `itemprop`, of the name within it where it is a thing of its own. */
function propertyOf(source: SourceText, elements: readonly Element[], name: string): readonly Stated[] {
  return elements
    .filter(element => listed(element.properties.itemProp).includes(name))
    .flatMap(element => {
      const {content, dateTime} = element.properties
      const values = [
        ...attribute(source, element, 'content', content),
        ...attribute(source, element, 'datetime', dateTime)
      ]
      if (values.length > 0) return values.slice(0, 1)
      const inner = element.properties.itemScope === undefined ? element : named(element)
      return inner ? elementStated(source, inner) : []
    })
}

function named(element: Element): Element | undefined {
  const children = element.children.filter(child => child.type === 'element')
  return (
    children.find(child => listed(child.properties.itemProp).includes('name')) ?? children.map(named).find(each => each)
  )
}

function listed(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : []
}

/** A `time` that is marked as the date of publishing, or that stands in a byline. */
function timeOf(source: SourceText, elements: readonly Element[]): readonly Stated[] {
  const times = elements.filter(element => element.tagName === 'time')
  return times.flatMap(element => attribute(source, element, 'datetime', element.properties.dateTime)).slice(0, 1)
}

function linksOf(source: SourceText, elements: readonly Element[], rel: string): readonly Stated[] {
  const links = elements.filter(element => element.tagName === 'a' && listed(element.properties.rel).includes(rel))
  return links.flatMap(element => elementStated(source, element))
}

function hrefOf(source: SourceText, elements: readonly Element[], rel: string): readonly Stated[] {
  const links = elements.filter(element => element.tagName === 'link' && listed(element.properties.rel).includes(rel))
  return links.flatMap(element => attribute(source, element, 'href', element.properties.href))
}

function langOf(source: SourceText, elements: readonly Element[]): readonly Stated[] {
  const html = elements.find(element => element.tagName === 'html')
  return html ? attribute(source, html, 'lang', html.properties.lang) : []
}
