/** About this edition: how it was made, how much of the sources it covers, how to cite it. */
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Page, Site} from '../site.ts'
import {counted, dateWords, fates, fateWords} from '../words.ts'

export function aboutPage(site: Site): Page {
  const {edition} = site
  const dated = edition.date === undefined ? 'n.d.' : dateWords(edition.date)
  return {
    path: 'about/index.html',
    title: 'About this edition',
    section: 'about',
    description: 'How this edition was made, what it covers, and how to cite it.',
    content: [
      h('div', {className: ['voice', 'prose']}, [
        h('h1', 'About this edition'),
        h(
          'p',
          {className: ['lede']},
          'Established from several sources that overlap and disagree, and made so that every word can be checked.'
        ),
        h('h2', 'What it promises'),
        h('dl', {className: ['promises']}, [
          h('div', [
            h('dt', 'Nothing is invented.'),
            h('dd', 'Every published sentence is cut from a source, with its place.')
          ]),
          h('div', [
            h('dt', 'Nothing is lost.'),
            h('dd', 'Every source sentence is published, merged, superseded or listed as unused.')
          ]),
          h('div', [
            h('dt', 'Nothing is hidden.'),
            h(
              'dd',
              'Every disagreement shows both sides until an editor decides it, and the losing side stays visible.'
            )
          ])
        ]),
        h('h2', 'How to read it'),
        h('p', [
          'The text face is the sources’ own wording. In it, ',
          h('code', '[…]'),
          ' stands for words left out, and words in square brackets for what a pronoun refers to. The letters after a passage name the sources that say it; each leads to the sentence.'
        ]),
        h('h2', 'What it covers'),
        coverage(site),
        h('p', [
          `${counted(edition.terms.length, 'term')}, ${counted(edition.claims.length, 'claim')}, `,
          `${counted(edition.conflicts.length, 'disagreement')}, ${counted(edition.questions.length, 'question')}, `,
          `${counted(edition.tables.length, 'table')}. As data: `,
          h('a', {href: 'data/edition.json'}, 'edition.json'),
          ' and ',
          h('a', {href: 'data/edition.schema.json'}, 'its schema'),
          '; as a document: ',
          h('a', {href: 'recension.md'}, 'recension.md'),
          '.'
        ]),
        h('h2', 'How to cite it'),
        h('p', {className: ['citation']}, `${site.title}. Edition ${site.digest.slice(0, 12)} (${dated}).`),
        h('p', ['Digest of the edition (SHA-256): ', h('code', {className: ['digest']}, site.digest)]),
        h('p', 'The same sources and decisions always give the same edition, and the same digest.')
      ])
    ]
  }
}

function coverage(site: Site): Element {
  return h(
    'div',
    {className: ['scroller'], role: 'group', tabIndex: 0, ariaLabel: 'Sentences of the sources, scrollable'},
    [
      h('table', {className: ['counts']}, [
        h('caption', 'Sentences of each source, by what became of them'),
        h(
          'thead',
          h('tr', [h('th', {scope: 'col'}, 'Source'), fates.map(fate => h('th', {scope: 'col'}, fateWords[fate].name))])
        ),
        h(
          'tbody',
          site.sources.map(view =>
            h('tr', [
              h('th', {scope: 'row'}, [
                h('span', {className: ['siglum']}, view.siglum),
                ' ',
                h('a', {href: view.path}, view.name)
              ]),
              fates.map(fate => h('td', String(view.source.coverage[fate])))
            ])
          )
        )
      ])
    ]
  )
}
