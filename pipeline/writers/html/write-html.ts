/**
 * Writes the edition as a site of plain files.
 *
 * Quotations, for whoever checks them: the text of an element with `data-passage` is exactly that of the passage which the
 * value names (`passageReference`); every `q` holds words of one source, white space collapsed. Nothing else quotes
 * at length; labels, titles and questions stand as the edition has them.
 */
import type {Assets} from '../../../templates/layout.ts'
import {aboutPage} from '../../../templates/pages/about-page.ts'
import {aliasPage} from '../../../templates/pages/alias-page.ts'
import {disagreementsPage} from '../../../templates/pages/disagreements-page.ts'
import {faqPage} from '../../../templates/pages/faq-page.ts'
import {glossaryPage} from '../../../templates/pages/glossary-page.ts'
import {homePage} from '../../../templates/pages/home-page.ts'
import {notFoundPage} from '../../../templates/pages/not-found-page.ts'
import {referencesPage} from '../../../templates/pages/references-page.ts'
import {sourcePage} from '../../../templates/pages/source-page.ts'
import {sourcesPage} from '../../../templates/pages/sources-page.ts'
import {tablesPage} from '../../../templates/pages/tables-page.ts'
import {termPage} from '../../../templates/pages/term-page.ts'
import type {Page, Site} from '../../../templates/site.ts'
import {namesCollide} from '../../diagnostics/emit.ts'
import {digest} from '../../model/digest.ts'
import type {Writer, WriterOptions} from '../../model/registry.ts'
import {documentOf} from './document-of.ts'
import {siteNames} from './site-names.ts'
import {siteOf} from './site-of.ts'

export const writeHtml: Writer = {
  name: 'html',
  outputs: [
    'index.html',
    'glossary/index.html',
    'glossary/<term>.html',
    'glossary/<alias>.html',
    'tables/index.html',
    'faq/index.html',
    'disagreements/index.html',
    'sources/index.html',
    'sources/<source>.html',
    'references/index.html',
    'about/index.html',
    '404.html',
    'assets/site.<hash>.css',
    'assets/site.<hash>.js',
    'assets/icon.<hash>.svg'
  ],
  write: (edition, options) => {
    const names = siteNames(edition)
    for (const {name, kept, renamed} of names.collisions) options.report?.(namesCollide(name, kept, renamed))
    const site = siteOf(edition, options, names)
    const assets = assetsOf(options)
    const documents = pagesOf(site).map(
      page => [page.path, documentOf(site, page, assetsFor(page, assets, options))] as const
    )
    return new Map([...documents, ...assets.map(({path, content}) => [path, content] as const)])
  }
}

function pagesOf(site: Site): readonly Page[] {
  return [
    homePage(site),
    glossaryPage(site),
    ...site.edition.terms.map(term => termPage(site, term)),
    ...site.aliases.map(alias => aliasPage(site, alias)),
    tablesPage(site),
    faqPage(site),
    disagreementsPage(site),
    sourcesPage(site),
    ...site.sources.map(view => sourcePage(site, view)),
    referencesPage(site),
    aboutPage(site),
    notFoundPage()
  ]
}

interface Asset {
  readonly role: 'style' | 'script' | 'icon'
  readonly path: string
  readonly content: string
}

/** Named by their content, so that a browser may keep them for good. */
function assetsOf({look}: WriterOptions): readonly Asset[] {
  if (!look) return []
  const named = (role: Asset['role'], name: string, extension: string, content: string) => ({
    role,
    path: `assets/${name}.${digest(content).slice(0, 12)}.${extension}`,
    content
  })
  return [
    named('style', 'site', 'css', look.style),
    named('script', 'site', 'js', look.script),
    named('icon', 'icon', 'svg', look.icon)
  ]
}

function assetsFor(page: Page, assets: readonly Asset[], {baseUrl}: WriterOptions): Assets {
  const paths = Object.fromEntries(assets.map(({role, path}) => [role, path]))
  const canonical =
    baseUrl === undefined ? undefined : new URL(page.redirect ?? page.path, `${baseUrl.replace(/\/*$/, '')}/`)
  return {...paths, ...(canonical && !page.unlisted && {canonical: canonical.href})}
}
