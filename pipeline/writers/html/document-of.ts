/** The whole document of a page, as text. */
import type {Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {type Assets, bodyOf, headOf} from '../../../templates/layout.ts'
import type {Page, Site} from '../../../templates/site.ts'
import {relativeLink, relativeLinks} from './relative-links.ts'
import {sanitise} from './sanitise.ts'

/** The body passes the sanitiser last; the head holds text, and addresses that the writer itself has made. */
export function documentOf(site: Site, page: Page, assets: Assets): string {
  const body = bodyOf(site, page)
  relativeLinks(body, page.path)
  const local = (path: string | undefined) => (path === undefined ? undefined : relativeLink(path, page.path))
  const [style, script, icon] = [assets.style, assets.script, assets.icon].map(local)
  const head = headOf(site, page, {
    ...assets,
    ...(style !== undefined && {style}),
    ...(script !== undefined && {script}),
    ...(icon !== undefined && {icon})
  })
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'doctype'},
      h('html', {lang: languageTag(site.edition.language)}, [h('head', head), h('body', sanitise(body).children)])
    ]
  }
  return `${stringifier.stringify(tree)}\n`
}

const stringifier = unified().use(rehypeStringify, {upperDoctype: true})

function languageTag(language: string): string {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) && language !== 'und' ? language : 'en'
}
