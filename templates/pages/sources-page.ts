/** The sources: each with its letter, what it states of itself, and how much of it the edition publishes. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import {coverageBar, fateLegend} from '../partials/coverage-bar.ts'
import type {Page, Site, SourceView} from '../site.ts'
import {counted, dateWords} from '../words.ts'

export function sourcesPage(site: Site): Page {
  const words = counted(site.sources.length, 'source')
  return {
    path: 'sources/index.html',
    title: 'Sources',
    section: 'sources',
    description: `${words}, and what became of every sentence.`,
    content: [
      h('h1', 'Sources'),
      h(
        'p',
        {className: ['lede', 'voice']},
        `${words}, cited by letter. The bars show what became of their sentences.`
      ),
      fateLegend(),
      h(
        'ol',
        {className: ['plain', 'works']},
        site.sources.map(view => entry(view))
      )
    ]
  }
}

function entry(view: SourceView): Element {
  const {site, date, authors} = view.source
  const by = authors?.join(', ')
  const about = [by, site === by ? undefined : site, date === undefined ? undefined : dateWords(date)]
    .filter(Boolean)
    .join(' · ')
  return h('li', {className: ['work-entry']}, [
    h('span', {className: ['siglum', 'large', 'voice']}, view.siglum),
    h('div', [
      h('h2', h('a', {href: view.path}, view.name)),
      ...(about === '' ? [] : [h('p', {className: ['voice', 'faint']}, about)]),
      coverageBar(view.source.coverage)
    ])
  ])
}
