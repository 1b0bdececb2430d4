/**
 * Writes the edition as a site of plain files.
 *
 * Quotations, for whoever checks them: the text of an element with `data-passage` is exactly that of the passage which the
 * value names (`passageReference`); every `q` holds words of one source, white space collapsed. Nothing else quotes
 * at length; labels, titles and questions stand as the edition has them.
 */
import type {Assets} from '../../../templates/layout.ts'
import type {Page} from '../../../templates/site.ts'
import {linkLeadsNowhere, namesCollide} from '../../diagnostics/emit.ts'
import type {Writer, WriterOptions} from '../../model/registry.ts'
import {checkLinks} from './check-links.ts'
import {documentOf} from './document-of.ts'
import {hostingFiles} from './hosting-files.ts'
import {pagesOf} from './pages-of.ts'
import {relativeLink} from './relative-links.ts'
import {type SiteAsset, siteAssets} from './site-assets.ts'
import {siteNames} from './site-names.ts'
import {siteOf} from './site-of.ts'
import {structuredData} from './structured-data.ts'

export const writeHtml: Writer = {
  name: 'html',
  outputs: [
    'index.html',
    'glossary/index.html',
    'glossary/<term>.html',
    'glossary/<alias>.html',
    'map/index.html',
    'tables/index.html',
    'faq/index.html',
    'disagreements/index.html',
    'sources/index.html',
    'sources/<source>.html',
    'references/index.html',
    'about/index.html',
    'search/index.html',
    '404.html',
    'robots.txt',
    'sitemap.xml',
    '_headers',
    '.nojekyll',
    'assets/site.<hash>.css',
    'assets/site.<hash>.js',
    'assets/search.<hash>.js',
    'assets/icon.<hash>.svg',
    'assets/logo.<hash>.<extension>'
  ],
  write: (edition, options) => {
    const names = siteNames(edition)
    for (const {name, kept, renamed} of names.collisions) options.report?.(namesCollide(name, kept, renamed))
    const assets = siteAssets(options)
    const site = siteOf(edition, options, names, assets)
    const pages = pagesOf(site, options)
    const addressOf = addresses(options)
    const documents = pages.map(page => {
      const linkOf = linksOn(page, addressOf)
      return documentOf(site, page, assetsFor(page, assets, linkOf, addressOf), linkOf)
    })
    const files = new Map<string, string | Uint8Array>([
      ...documents.map(({path, html}) => [path, html] as const),
      ...assets.map(({path, content}) => [path, content] as const),
      ...hostingFiles(pages, addressOf)
    ])
    const elsewhere = options.isWritten ?? (path => !path.endsWith('.html'))
    for (const {path, problem} of checkLinks(documents, path => files.has(path) || elsewhere(path)))
      options.report?.(linkLeadsNowhere(path, problem))
    return files
  }
}

type AddressOf = (page: Pick<Page, 'path'>) => string

function addresses({baseUrl}: WriterOptions): AddressOf | undefined {
  if (baseUrl === undefined) return undefined
  const base = `${baseUrl.replace(/\/*$/, '')}/`
  return ({path}) => new URL(path === 'index.html' ? '' : path, base).href
}

/** Relative, but whole on a page that a host shows at any address. */
function linksOn({path, anywhere}: Page, addressOf: AddressOf | undefined): (href: string) => string {
  if (!anywhere || !addressOf) return href => relativeLink(href, path)
  return href => (/^(#|[a-z][a-z0-9+.-]*:)/i.test(href) ? href : addressOf({path: href}))
}

function assetsFor(
  page: Page,
  assets: readonly SiteAsset[],
  linkOf: (href: string) => string,
  addressOf: AddressOf | undefined
): Assets {
  const paths = Object.fromEntries(assets.map(({role, path}) => [role, linkOf(path)]))
  const data = structuredData(page, addressOf?.({path: ''}))
  return {
    ...paths,
    ...(addressOf && !page.unlisted && {canonical: addressOf({path: page.redirect ?? page.path})}),
    ...(data !== undefined && {structuredData: data})
  }
}
