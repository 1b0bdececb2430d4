/** The whole document of a page: its tree, and that as text. */
import type {Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {type Assets, bodyOf, headOf} from '../../../templates/layout.ts'
import type {Page, Site} from '../../../templates/site.ts'
import {rewriteLinks} from './relative-links.ts'
import {sanitise} from './sanitise.ts'

export interface PageDocument {
  readonly path: string
  /** Sanitised, with links as they stand on the page. */
  readonly body: Root
  readonly html: string
}

/** The body passes the sanitiser last; the head holds text, and addresses that the writer itself has made. */
export function documentOf(site: Site, page: Page, assets: Assets, linkOf: (href: string) => string): PageDocument {
  const made = bodyOf(site, page)
  rewriteLinks(made, linkOf)
  const body = sanitise(made)
  const head = h('head', headOf(site, page, assets))
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: languageTag(site.edition.language)}, [head, h('body', body.children)])
    ]
  }
  return {path: page.path, body, html: `${stringifier.stringify(tree)}\n`}
}

const stringifier = unified().use(rehypeStringify, {upperDoctype: true})

function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) && language !== 'und' ? language : 'en'
}
