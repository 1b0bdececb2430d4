/** Writes what shows terms on other people's pages: the web component, and a card a term for frames, with its oEmbed description. */
import type {Root} from 'hast'
import {h} from 'hastscript'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {cardPage} from '../../../templates/embed/card-page.ts'
import type {Edition, EditionTerm} from '../../model/edition.ts'
import type {Writer} from '../../model/registry.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {relativeLink} from '../html/relative-links.ts'
import {sanitise} from '../html/sanitise.ts'
import {siteNames} from '../html/site-names.ts'

/** oEmbed speaks in whole addresses, so that it is written only where the site has one. */
export const writeEmbed: Writer = {
  name: 'embed',
  outputs: ['embed/glossary.js', 'embed/card.css', 'embed/<term>.html', 'embed/<term>.json'],
  write: (edition, {look, baseUrl}) => {
    if (!look?.embed) return new Map()
    const names = siteNames(edition)
    const cards = edition.terms.flatMap(term => {
      const termPath = names.termPath(term.id)
      const path = termPath.replace(/^glossary\//, 'embed/')
      const description = baseUrl === undefined ? undefined : path.replace(/\.html$/, '.json')
      const card = cardPage(edition, term, {
        term: relativeLink(termPath, path),
        sourceOf: id => relativeLink(names.sourcePath(id), path),
        ...(description !== undefined && {oEmbed: addressOf(description, baseUrl)})
      })
      const page = [path, documentOf(edition, card.head, card.body)] as const
      return description === undefined ? [page] : [page, [description, oEmbed(edition, term, path, baseUrl)] as const]
    })
    return new Map([['embed/glossary.js', look.embed.script], ['embed/card.css', look.embed.style], ...cards])
  }
}

type Content = ReturnType<typeof cardPage>['body']

function documentOf({language}: Edition, head: Content, body: Content): string {
  const safe = sanitise({type: 'root', children: [...body]})
  const lang = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language) && language !== 'und' ? language : 'en'
  const tree: Root = {
    type: 'root',
    children: [{type: 'doctype'}, h('html', {lang}, [h('head', [...head]), h('body', safe.children)])]
  }
  return `${stringifier.stringify(tree)}\n`
}

const stringifier = unified().use(rehypeStringify, {upperDoctype: true})

const size = {width: 480, height: 240}

/** https://oembed.com */
function oEmbed(edition: Edition, term: EditionTerm, path: string, baseUrl: string | undefined): string {
  const frame = h('iframe', {
    src: addressOf(path, baseUrl),
    title: term.label,
    ...size,
    loading: 'lazy',
    sandbox: ['allow-top-navigation-by-user-activation']
  })
  const description = {
    version: '1.0',
    type: 'rich',
    title: term.label,
    provider_name: edition.title,
    provider_url: addressOf('index.html', baseUrl),
    html: stringifier.stringify({type: 'root', children: [frame]}),
    ...size
  }
  return `${JSON.stringify(description, null, 1)}\n`
}
