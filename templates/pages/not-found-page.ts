/** The page for an address that leads nowhere. */
import {h} from 'hastscript'
import type {Page} from '../site.ts'

export function notFoundPage(): Page {
  return {
    path: '404.html',
    title: 'Page not found',
    unlisted: true,
    anywhere: true,
    content: [
      h('div', {className: ['voice', 'prose']}, [
        h('h1', 'Page not found'),
        h(
          'p',
          {className: ['lede']},
          'This edition has no page at that address. A term may have another name in a newer edition.'
        ),
        h('p', [
          h('a', {href: 'glossary/index.html'}, 'Look it up in the glossary'),
          ' or ',
          h('a', {href: 'index.html'}, 'start at home'),
          '.'
        ])
      ])
    ]
  }
}
