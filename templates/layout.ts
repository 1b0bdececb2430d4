/** The shell of every page: head, header with navigation, main, footer. */
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {citeThis} from './partials/cite-this.ts'
import {evidenceList} from './partials/evidence-list.ts'
import {linkOnce} from './partials/linked-words.ts'
import {namedTerms} from './partials/named-terms.ts'
import {pageTitle} from './partials/page-title.ts'
import {shortened} from './partials/shortened.ts'
import type {Page, Section, Site} from './site.ts'

/** Addresses as they stand on the page; each is absent where there is none. */
export interface Assets {
  readonly style?: string
  readonly script?: string
  readonly searchScript?: string
  readonly icon?: string
  /** Address of the page where it is published, if that is known. */
  readonly canonical?: string
  /** JSON that holds no `<`, `>` or `&`. */
  readonly structuredData?: string
}

/** Without inline script or style, and nothing from elsewhere. The page that searches may run WebAssembly, in a worker. */
export function contentSecurityPolicy({search}: Pick<Page, 'search'>): string {
  const scripts = search ? "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'" : "script-src 'self'"
  return `default-src 'none'; style-src 'self'; img-src 'self'; ${scripts}; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'`
}

const navigation: readonly (readonly [Section, string])[] = [
  ['glossary', 'Glossary'],
  ['tables', 'Tables'],
  ['faq', 'Questions'],
  ['disagreements', 'Disagreements'],
  ['sources', 'Sources'],
  ['references', 'References'],
  ['about', 'About'],
  ['search', 'Search']
]

export function headOf(site: Site, page: Page, assets: Assets): ElementContent[] {
  return [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy(page)}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    ...(page.redirect === undefined
      ? []
      : [h('meta', {httpEquiv: 'refresh', content: `0; url=${relativeName(page.redirect)}`})]),
    h('title', titleOf(site, page)),
    ...(page.description === undefined
      ? []
      : [h('meta', {name: 'description', content: shortened(page.description, 180)})]),
    ...(page.unlisted || page.redirect !== undefined ? [h('meta', {name: 'robots', content: 'noindex'})] : []),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    ...(assets.canonical === undefined ? [] : published(site, page, assets.canonical)),
    ...(assets.icon === undefined ? [] : [h('link', {rel: ['icon'], type: 'image/svg+xml', href: assets.icon})]),
    ...(assets.style === undefined ? [] : [h('link', {rel: ['stylesheet'], href: assets.style})]),
    ...[assets.script, page.search && assets.searchScript].flatMap(src =>
      src ? [h('script', {src, defer: true})] : []
    ),
    ...(assets.structuredData === undefined ? [] : [h('script', {type: 'application/ld+json'}, assets.structuredData)])
  ]
}

/** Where the page is published, for search engines and for whoever links to it. https://ogp.me */
function published(site: Site, page: Page, address: string): ElementContent[] {
  const article = page.section === 'glossary' && page.path !== 'glossary/index.html'
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['og:url', address],
    ['og:title', shortened(page.title, 70)],
    ['og:type', article ? 'article' : 'website'],
    ['og:site_name', shortened(site.title, 70)],
    ['og:description', page.description === undefined ? undefined : shortened(page.description, 180)]
  ]
  return [
    h('link', {rel: ['canonical'], href: address}),
    ...(article && site.embed && page.redirect === undefined ? [h('link', oEmbedOf(address))] : []),
    ...facts.flatMap(([property, content]) => (content === undefined ? [] : [h('meta', {property, content})]))
  ]
}

/** The description of the card of a term stands beside it, under the name of the page. https://oembed.com */
function oEmbedOf(address: string) {
  const href = address.replace(/\/glossary\/([^/]+)\.html$/, '/embed/$1.json')
  return {rel: ['alternate'], type: 'application/json+oembed', href}
}

export function bodyOf(site: Site, page: Page): Root {
  linkOnce(page.content, page.path)
  return {
    type: 'root',
    children: [
      h('a', {className: ['skip'], href: '#main-content'}, 'Skip to content'),
      header(site, page),
      h('main', {id: 'main-content', className: [`page-${page.section ?? 'home'}`]}, [
        ...page.content,
        ...namedTerms(site, page),
        ...evidenceList(site, page.content),
        ...citeThis(site, page)
      ]),
      footer(site)
    ]
  }
}

function titleOf(site: Site, page: Page): string {
  return page.path === 'index.html' ? shortened(site.title, 70) : pageTitle(page.title, site.title)
}

/** A redirect page leads to a page of its own folder. */
function relativeName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function header(site: Site, page: Page): Element {
  return h('header', {className: ['site-header', 'voice']}, [
    h('a', {className: ['site-title'], href: 'index.html', ...(page.path === 'index.html' && current)}, [
      ...(site.logo === undefined ? [] : [h('img', {className: ['logo'], src: site.logo, alt: ''})]),
      site.title
    ]),
    h('nav', {ariaLabel: 'Main'}, [
      h(
        'ul',
        navigation.map(([section, words]) =>
          h('li', h('a', {href: `${section}/index.html`, ...(page.section === section && current)}, words))
        )
      )
    ])
  ])
}

const current = {ariaCurrent: 'page'} as const

function footer(site: Site): Element {
  return h('footer', {className: ['site-footer', 'voice']}, [
    ...(site.footer === undefined ? [] : [h('p', site.footer)]),
    h('p', [
      'Every sentence set in this edition’s text face is cut word for word from a source; ',
      'its letters lead to the place. What is set like this line is the edition’s own voice.'
    ]),
    h('p', [
      'Edition ',
      h('a', {href: 'about/index.html'}, h('code', site.digest.slice(0, 12))),
      `, from ${site.sources.length} source${site.sources.length === 1 ? '' : 's'}. `,
      h('a', {href: 'about/index.html'}, 'How it is made and how to cite it')
    ])
  ])
}
