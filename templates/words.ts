/** What the edition says in its own voice: the words for kinds, fates and states. */
import type {BlockKind} from '../pipeline/model/block.ts'
import type {ConflictKind} from '../pipeline/model/claim.ts'
import type {EditionConflict, Fate} from '../pipeline/model/edition.ts'
import type {TermKind} from '../pipeline/model/term.ts'

export const conflictKindWords: Readonly<Record<ConflictKind, string>> = {
  quantifier: 'How many or how often',
  negation: 'Yes against no',
  classification: 'What kind of thing',
  number: 'A number',
  date: 'A date',
  scope: 'What it covers',
  temporal: 'Then against now',
  attribute: 'An attribute'
}

export const strengthWords: Readonly<Record<EditionConflict['strength'], {name: string; meaning: string}>> = {
  hard: {name: 'Contradiction', meaning: 'No reading makes both sides true of one subject, time and scope.'},
  soft: {name: 'Tension', meaning: 'Both sides hold once a scope, sense or degree is named.'}
}

export const fateWords: Readonly<Record<Fate, {name: string; meaning: string}>> = {
  published: {name: 'Published', meaning: 'This wording stands in the edition.'},
  merged: {name: 'Merged', meaning: 'Another wording of the same claim stands in the edition.'},
  superseded: {name: 'Superseded', meaning: 'An editor preferred another side; this one stays visible.'},
  context: {name: 'Context', meaning: 'It is shown with a passage that needs it.'},
  unused: {name: 'Unused', meaning: 'Read and kept on record, not published.'},
  dropped: {name: 'Left out', meaning: 'Not part of the article proper, such as a menu or a byline.'}
}

/** In the order in which they are shown. */
export const fates: readonly Fate[] = ['published', 'merged', 'superseded', 'context', 'unused', 'dropped']

export const termKindWords: Readonly<Record<TermKind, string>> = {
  concept: 'Concept',
  product: 'Product',
  organisation: 'Organisation',
  person: 'Person',
  regulation: 'Regulation',
  publication: 'Publication',
  dataset: 'Data set',
  name: 'Name'
}

export const droppedWords: Readonly<Partial<Record<BlockKind, string>>> = {
  boilerplate: 'Page furniture',
  'byline-date': 'Byline and date',
  toc: 'Table of contents',
  related: 'Links to other articles',
  'cite-block': 'How to cite'
}

/** `counted(1, 'source')` is “1 source”, `counted(2, 'reply', 'replies')` “2 replies”. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

/** Thousands set apart by a thin space that does not break: the same in every locale. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202F')
}

/** “two of five” in figures: the share of all sources. */
export function ofAll(count: number, all: number): string {
  return `${grouped(count)} of ${counted(all, 'source')}`
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** `2026-05-13` is “13 May 2026”, `2026-05` “May 2026”; anything else stays as it is. */
export function dateWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(date) ?? []
  const name = months[Number(month) - 1]
  if (year === undefined || name === undefined) return date
  return `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`
}
