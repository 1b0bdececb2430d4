/** Every page of the site: by the functions of `templates/pages/`, or by those that the configuration puts in their place. */
import {aboutPage} from '../../../templates/pages/about-page.ts'
import {aliasPage} from '../../../templates/pages/alias-page.ts'
import {disagreementsPage} from '../../../templates/pages/disagreements-page.ts'
import {faqPage} from '../../../templates/pages/faq-page.ts'
import {glossaryPage} from '../../../templates/pages/glossary-page.ts'
import {homePage} from '../../../templates/pages/home-page.ts'
import {mapPage} from '../../../templates/pages/map-page.ts'
import {notFoundPage} from '../../../templates/pages/not-found-page.ts'
import {referencesPage} from '../../../templates/pages/references-page.ts'
import {searchPage} from '../../../templates/pages/search-page.ts'
import {sourcePage} from '../../../templates/pages/source-page.ts'
import {sourcesPage} from '../../../templates/pages/sources-page.ts'
import {tablesPage} from '../../../templates/pages/tables-page.ts'
import {termPage} from '../../../templates/pages/term-page.ts'
import type {Page, Site} from '../../../templates/site.ts'
import {templateNotUsed} from '../../diagnostics/emit.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {contentOf} from './content-of.ts'

/** In the order in which they are written. A name is what a configuration calls the page. */
export function pagesOf(site: Site, {look, report}: WriterOptions): readonly Page[] {
  const refused = new Set<string>()
  return [
    made('home', homePage(site)),
    made('glossary', glossaryPage(site)),
    ...site.edition.terms.map(term => made('term', termPage(site, term), term)),
    ...site.aliases.map(alias => aliasPage(site, alias)),
    made('map', mapPage(site)),
    made('tables', tablesPage(site)),
    made('faq', faqPage(site)),
    made('disagreements', disagreementsPage(site)),
    made('sources', sourcesPage(site)),
    ...site.sources.map(view => made('source', sourcePage(site, view), view)),
    made('references', referencesPage(site)),
    made('about', aboutPage(site)),
    made('search', searchPage(site)),
    made('not-found', notFoundPage())
  ]

  /** A template of the user's gets the site, what the page is about and the page as it would be, and gives its content. */
  function made(name: string, page: Page, subject?: unknown): Page {
    const template = look?.pages?.[name]
    if (template === undefined) return page
    const result = contentOf(template, site, page, subject)
    if (result.made) return {...page, content: result.content}
    if (!refused.has(name)) report?.(templateNotUsed(name, result.problem))
    refused.add(name)
    return page
  }
}
