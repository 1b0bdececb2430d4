/** The glossary from A to Z, with the weaker names that it only points to. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionTerm} from '../../pipeline/model/edition.ts'
import {compareForReaders, folded} from '../../pipeline/model/order.ts'
import {indexNames} from '../index-names.ts'
import {hasMap} from '../partials/concept-map.ts'
import {filterBar} from '../partials/filter-bar.ts'
import {icon} from '../partials/icon.ts'
import {mentionMark} from '../partials/mention-mark.ts'
import {passage} from '../partials/passage.ts'
import {sourceMarks} from '../partials/source-marks.ts'
import type {Page, Site} from '../site.ts'
import {glossaryData} from '../structured-data.ts'
import {counted, termKindWords} from '../words.ts'

export function glossaryPage(site: Site): Page {
  const {terms} = site.edition
  const letters = byLetter(terms)
  return {
    path: 'glossary/index.html',
    title: 'Glossary',
    section: 'glossary',
    description: `${counted(terms.length, 'term')} from A to Z, each with who says what it is.`,
    structuredData: glossaryData(site),
    content: [
      h('h1', 'Glossary'),
      h('p', {className: ['lede', 'voice']}, [
        `${counted(terms.length, 'term')}, each with its best definition and who gives it.`,
        ...(hasMap(site) ? [' ', h('a', {href: 'map/index.html'}, 'See them as a map')] : [])
      ]),
      filterBar('Filter the terms', kindsOf(terms)),
      h('nav', {className: ['letters', 'voice'], ariaLabel: 'Letters'}, [
        h(
          'ul',
          [...letters.keys()].map(letter => h('li', h('a', {href: `#${idOf(letter)}`}, letter)))
        )
      ]),
      ...[...letters].map(([letter, own]) =>
        h('section', {className: ['letter'], dataFilterGroup: '', ariaLabelledBy: idOf(letter)}, [
          h('h2', {id: idOf(letter)}, letter),
          own.map(term => entry(site, term))
        ])
      ),
      ...alsoMentioned(site)
    ]
  }
}

function byLetter(terms: readonly EditionTerm[]): ReadonlyMap<string, readonly EditionTerm[]> {
  const letters = new Map<string, EditionTerm[]>()
  const sorted = [...terms].sort((a, b) => compareForReaders(a.label, b.label) || compareForReaders(a.id, b.id))
  for (const term of sorted) {
    const first = folded(term.label).charAt(0).toUpperCase()
    const letter = /^[A-Z]$/.test(first) ? first : '#'
    const own = letters.get(letter)
    if (own) own.push(term)
    else letters.set(letter, [term])
  }
  return letters
}

function idOf(letter: string): string {
  return letter === '#' ? 'letter-other' : `letter-${letter.toLowerCase()}`
}

function kindsOf(terms: readonly EditionTerm[]): readonly (readonly [string, string])[] {
  const kinds = new Set(terms.flatMap(term => term.kind ?? []))
  return [...kinds].map(kind => [kind, termKindWords[kind]] as const).sort(([, a], [, b]) => compareForReaders(a, b))
}

function entry(site: Site, term: EditionTerm): Element {
  const [definition] = term.definitions
  const conflicts = site.conflictsOfTerm(term.id).length
  return h('article', {className: ['entry'], dataFilterItem: term.kind ?? ''}, [
    h('h3', h('a', {className: ['defined'], href: site.termPath(term.id)}, term.label)),
    h('p', {className: ['voice', 'entry-about']}, [
      ...(term.kind ? [h('span', {className: ['kind']}, termKindWords[term.kind])] : []),
      ...(term.aliases.length > 0 ? [h('span', {className: ['also']}, ` also ${term.aliases.join(', ')}`)] : []),
      ...(conflicts > 0
        ? [' ', h('span', {className: ['disputed']}, [icon('disagree'), ` ${counted(conflicts, 'disagreement')}`])]
        : [])
    ]),
    definition
      ? h('p', [...mentionMark(term), ...passage(site, definition)])
      : h('p', {className: ['voice', 'faint']}, 'Mentioned, and not defined by any source.')
  ])
}

function alsoMentioned(site: Site): ElementContent[] {
  const names = indexNames(site.edition)
  if (names.length === 0) return []
  return [
    h('section', {className: ['also-mentioned', 'voice'], ariaLabelledBy: 'also-mentioned'}, [
      h('h2', {id: 'also-mentioned'}, 'Also mentioned'),
      h('p', 'Names that the sources use without saying enough for an entry.'),
      h(
        'ul',
        {className: ['index']},
        names.map(({label, mentions}) => h('li', [label, sourceMarks(site, mentions, {quoted: false})]))
      )
    ])
  ]
}
