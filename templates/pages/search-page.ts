/** Search over terms, questions, claims, tables and disagreements; the index is made at build time and read by the browser. */
import {h} from 'hastscript'
import type {Page, Site} from '../site.ts'

const kinds = ['Term', 'Question', 'Claim', 'Table', 'Disagreement'] as const

export function searchPage(_site: Site): Page {
  return {
    path: 'search/index.html',
    title: 'Search',
    section: 'search',
    unlisted: true,
    search: true,
    content: [
      h('h1', 'Search'),
      h('div', {className: ['search', 'voice'], role: 'search', dataSearch: ''}, [
        h('p', {className: ['search-field']}, [
          h('label', {htmlFor: 'search-text'}, 'Search the edition'),
          h('input', {id: 'search-text', type: 'search', autoComplete: ['off'], spellCheck: 'false'})
        ]),
        h('p', {className: ['search-field']}, [
          h('label', {htmlFor: 'search-kind'}, 'Show'),
          h('select', {id: 'search-kind'}, [
            h('option', {value: ''}, 'Everything'),
            kinds.map(kind => h('option', {value: kind}, `${kind}s`))
          ])
        ])
      ]),
      h('p', {className: ['voice', 'note'], role: 'status', id: 'search-status'}, [
        'Search needs scripts and a web server. Without them, look in ',
        h('a', {href: 'glossary/index.html'}, 'the glossary'),
        ' or among ',
        h('a', {href: 'faq/index.html'}, 'the questions'),
        '.'
      ]),
      h('ol', {className: ['plain', 'search-results'], id: 'search-results'})
    ]
  }
}
