/** The references: every source in the configured citation style. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import {compareForReaders, compareText} from '../../pipeline/model/order.ts'
import {anchor} from '../partials/anchor.ts'
import type {Page, Site} from '../site.ts'

const files: readonly (readonly [string, string])[] = [
  ['references.bib', 'BibLaTeX'],
  ['references.ris', 'RIS'],
  ['references.csl.json', 'CSL-JSON'],
  ['references.txt', 'plain text']
]

export function referencesPage(site: Site): Page {
  const sorted = [...site.sources].sort(
    (a, b) => compareForReaders(a.reference, b.reference) || compareText(a.source.id, b.source.id)
  )
  return {
    path: 'references/index.html',
    title: 'References',
    section: 'references',
    description: 'Every source of this edition, ready to cite.',
    content: [
      h('h1', 'References'),
      h('p', {className: ['lede', 'voice']}, [
        'Ready to cite. For a reference manager: ',
        files.flatMap(([path, words], index) => [index === 0 ? '' : ', ', h('a', {href: path}, words)]),
        '.'
      ]),
      h(
        'ul',
        {className: ['plain', 'references']},
        sorted.map(view =>
          h('li', [
            h(
              'a',
              {className: ['siglum', 'voice'], href: view.path, ariaLabel: `${view.siglum}, page of the source`},
              view.siglum
            ),
            h('p', view.reference)
          ])
        )
      ),
      ...works(site)
    ]
  }
}

/** What the sources themselves cite, from the bibliography beside them. */
function works(site: Site): readonly Element[] {
  const sorted = [...site.works].sort((a, b) => compareForReaders(a.reference, b.reference) || compareText(a.id, b.id))
  if (sorted.length === 0) return []
  return [
    h('h2', 'Works that the sources cite'),
    h(
      'ul',
      {className: ['plain', 'references', 'cited']},
      sorted.map(work => h('li', {id: anchor('work', work.id)}, [h('p', work.reference)]))
    )
  ]
}
