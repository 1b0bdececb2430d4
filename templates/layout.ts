/** The shell of every page: head, header with navigation, main, footer. */
import type {Element, ElementContent, Root} from 'hast'
import {h} from 'hastscript'
import {evidenceList} from './partials/evidence-list.ts'
import {linkOnce} from './partials/linked-words.ts'
import {shortened} from './partials/shortened.ts'
import type {Page, Section, Site} from './site.ts'

export interface Assets {
  /** Paths from the root of the site. */
  readonly style?: string
  readonly script?: string
  readonly icon?: string
  /** Address of the page where it is published, if that is known. */
  readonly canonical?: string
}

/** Without inline script or style, and nothing from elsewhere. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'"

const navigation: readonly (readonly [Section, string])[] = [
  ['glossary', 'Glossary'],
  ['tables', 'Tables'],
  ['faq', 'Questions'],
  ['disagreements', 'Disagreements'],
  ['sources', 'Sources'],
  ['references', 'References'],
  ['about', 'About']
]

export function headOf(site: Site, page: Page, assets: Assets): ElementContent[] {
  return [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: contentSecurityPolicy}),
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
    ...(assets.canonical === undefined ? [] : [h('link', {rel: ['canonical'], href: assets.canonical})]),
    ...(assets.icon === undefined ? [] : [h('link', {rel: ['icon'], type: 'image/svg+xml', href: assets.icon})]),
    ...(assets.style === undefined ? [] : [h('link', {rel: ['stylesheet'], href: assets.style})]),
    ...(assets.script === undefined ? [] : [h('script', {src: assets.script, defer: true})])
  ]
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
        ...evidenceList(site, page.content)
      ]),
      footer(site)
    ]
  }
}

/** Titles of 70 characters are all that a tab or a list of results shows. */
function titleOf(site: Site, page: Page): string {
  if (page.path === 'index.html') return shortened(site.title, 70)
  const own = shortened(page.title, 50)
  return `${own} · ${shortened(site.title, 67 - Array.from(own).length)}`
}

/** A redirect page leads to a page of its own folder. */
function relativeName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function header(site: Site, page: Page): Element {
  return h('header', {className: ['site-header', 'voice']}, [
    h('a', {className: ['site-title'], href: 'index.html', ...(page.path === 'index.html' && current)}, site.title),
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
