/** How to cite the edition, or a page of it, in the styles that readers ask for most. */
import type {CslData} from '../../bibliography/csl-data.ts'
import type {Edition} from '../../model/edition.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {formatBibliography} from './format-bibliography.ts'

export interface CitationOfPage {
  /** A citation style by its name, and as people call it. */
  readonly style: string
  readonly label: string
  /** Plain text. */
  readonly text: string
}

/** A page by its title and its path under the output folder; without one, the edition itself. */
export interface CitedPage {
  readonly title: string
  readonly path: string
}

const styles = [
  ['apa', 'APA 7'],
  ['mla', 'MLA 9'],
  ['chicago-author-date', 'Chicago 17'],
  ['vancouver', 'Vancouver']
] as const

/**
 * From a page to its citation in four styles. Each style is formatted twice in all, for the edition and for a page of it,
 * and the title and address of a page are put in their places: a head-word keeps the capitals that it has.
 * The authors are not those of the articles, which the page itself cites; the date is the edition's, or “n.d.”.
 */
export function citeThis(
  edition: Edition,
  options: Pick<WriterOptions, 'baseUrl' | 'locale' | 'date' | 'remember'>
): (page?: CitedPage) => readonly CitationOfPage[] {
  const ofEdition = styles.map(([style]) => formatted(itemOf(edition, options), style, options))
  const ofPage = styles.map(([style]) => formatted(pageItem(edition, options), style, options))
  return page =>
    styles.map(([style, label], index) => ({
      style,
      label,
      text: page ? filled(ofPage[index] ?? '', page, options.baseUrl) : (ofEdition[index] ?? '')
    }))
}

/** Letters of private use, which no style changes. */
const titleMark = '\uE010'
const pathMark = 'path-of-the-page'

function itemOf(edition: Edition, {baseUrl, date}: Pick<WriterOptions, 'baseUrl' | 'date'>): CslData {
  const issued = (edition.date ?? date)?.split('-').map(Number)
  return {
    id: 'edition',
    type: 'webpage',
    title: edition.title,
    ...(issued && {issued: {'date-parts': [issued]}}),
    ...(baseUrl !== undefined && {URL: addressOf(baseUrl, '')})
  }
}

function pageItem(edition: Edition, options: Pick<WriterOptions, 'baseUrl' | 'date'>): CslData {
  return {
    ...itemOf(edition, options),
    title: titleMark,
    'container-title': edition.title,
    ...(options.baseUrl !== undefined && {URL: addressOf(options.baseUrl, pathMark)})
  }
}

function addressOf(baseUrl: string, path: string): string {
  return `${baseUrl.replace(/\/+$/, '')}/${path}`
}

function formatted(
  item: CslData,
  citationStyle: string,
  {locale, remember}: Pick<WriterOptions, 'locale' | 'remember'>
): string {
  const text = formatBibliography([item], {citationStyle, locale, ...(remember && {remember})}).get(item.id) ?? ''
  return text.replace(/^1\. /, '')
}

function filled(text: string, {title, path}: CitedPage, baseUrl: string | undefined): string {
  const named = text.replace(titleMark, () => title)
  return baseUrl === undefined ? named : named.replace(pathMark, () => path)
}
