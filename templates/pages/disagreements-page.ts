/** The disagreements: what is open first, contradictions before tensions. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {EditionConflict} from '../../pipeline/model/edition.ts'
import {conflictCard} from '../partials/conflict-card.ts'
import type {Page, Site} from '../site.ts'
import {counted, strengthWords} from '../words.ts'

export function disagreementsPage(site: Site): Page {
  const {conflicts} = site.edition
  const open = conflicts.filter(conflict => !conflict.decision)
  const decided = conflicts.filter(conflict => conflict.decision)
  const hard = open.filter(conflict => conflict.strength === 'hard')
  const soft = open.filter(conflict => conflict.strength === 'soft')
  const lede =
    conflicts.length === 0
      ? 'The sources do not disagree on anything that this edition publishes.'
      : `${counted(conflicts.length, 'disagreement')}, ${decidedWords(open.length, decided.length)} decided by an editor.`
  return {
    path: 'disagreements/index.html',
    title: 'Disagreements',
    section: 'disagreements',
    description: lede,
    content: [
      h('h1', 'Disagreements'),
      h('p', {className: ['lede', 'voice']}, `${lede} The edition takes no side that an editor has not taken.`),
      ...group(site, 'Contradictions', 'conflicts-hard', hard, strengthWords.hard.meaning),
      ...group(site, 'Tensions', 'conflicts-soft', soft, strengthWords.soft.meaning),
      ...group(site, 'Decided', 'conflicts-decided', decided, 'An editor has ruled; every side stays visible.')
    ]
  }
}

function decidedWords(open: number, decided: number): string {
  if (open === 0) return 'all'
  return decided === 0 ? 'none' : String(decided)
}

function group(
  site: Site,
  title: string,
  id: string,
  conflicts: readonly EditionConflict[],
  meaning: string
): ElementContent[] {
  if (conflicts.length === 0) return []
  return [
    h('section', {ariaLabelledBy: id}, [
      h('h2', {id}, `${title} (${conflicts.length})`),
      h('p', {className: ['voice', 'faint']}, meaning),
      conflicts.map(conflict => conflictCard(site, conflict, {heading: 'h3'}))
    ])
  ]
}
