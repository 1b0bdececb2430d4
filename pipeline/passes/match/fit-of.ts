/** How a table fits a merged one: subjects by term, attributes by header, class of header and likeness of values. */
import {stemRarity} from '../../language/stem-rarity.ts'
import {attributeClasses} from './attribute-classes.ts'
import {cellKey} from './cell-key.ts'
import {type Grid, type Head, labelStems} from './grid.ts'
import type {MergedTable} from './merge-grids.ts'
import {valueLikeness} from './value-likeness.ts'

export interface Alignment {
  readonly from: number
  readonly to: number
  readonly score: number
  readonly reason?: string
}

export interface Fit {
  readonly subjects: readonly Alignment[]
  readonly attributes: readonly Alignment[]
  readonly worth: number
}

/** About the same things: an attribute of the same sense, and at least half of the smaller table's subjects. */
export function fitOf(table: MergedTable, grid: Grid): Fit | undefined {
  const exact = sameSubjects(table, grid)
  if (exact.length === 0) return undefined
  const subjects = exact.length < 2 ? exact : [...exact, ...leftover(table, grid, exact)]
  const attributes = align(table.attributes, grid.attributes, (heads, head, to, from) =>
    sameAttribute(table, grid, heads, head, to, from, subjects)
  )
  const share = subjects.length / Math.min(table.subjects.length, grid.subjects.length)
  return share >= 0.5 && attributes.length >= 1
    ? {subjects, attributes, worth: subjects.length + attributes.length}
    : undefined
}

type Rate = (
  heads: readonly Head[],
  head: Head,
  to: number,
  from: number
) => {readonly score: number; readonly reason?: string} | undefined

/** Best pairs first, each head once. */
function align(known: readonly (readonly Head[])[], heads: readonly Head[], rate: Rate): readonly Alignment[] {
  const pairs = known.flatMap((own, to) =>
    heads.flatMap((head, from) => {
      const rated = rate(own, head, to, from)
      return rated ? [{from, to, ...rated}] : []
    })
  )
  const taken: Alignment[] = []
  for (const pair of pairs.sort((a, b) => b.score - a.score || a.to - b.to || a.from - b.from)) {
    if (!taken.some(other => other.from === pair.from || other.to === pair.to)) taken.push(pair)
  }
  return taken
}

/** By name; where no name is the same, at least two by what is left without the noun of one table. */
function sameSubjects(table: MergedTable, grid: Grid): readonly Alignment[] {
  const named = align(table.subjects, grid.subjects, (heads, head) => sameSubject(heads, head, undefined))
  const noun = commonNoun(table.subjects.map(([head]) => head)) ?? commonNoun(grid.subjects)
  if (named.length > 0 || noun === undefined) return named
  const apart = align(table.subjects, grid.subjects, (heads, head) => sameSubject(heads, head, noun))
  return apart.length >= 2 ? apart : []
}

/** The last word of every subject of a table: the “dome tent” of one is the “dome” of another. */
function commonNoun(subjects: readonly Head[]): string | undefined {
  const [first, ...others] = subjects.map(({stems}) => (stems.length > 1 ? stems.at(-1) : undefined))
  return others.length > 0 && others.every(stem => stem === first) ? first : undefined
}

function sameSubject(
  heads: readonly Head[],
  head: Head,
  noun: string | undefined
): {readonly score: number} | undefined {
  const apart = ({stems}: Head): readonly string[] =>
    stems.length > 1 && stems.at(-1) === noun ? stems.slice(0, -1) : stems
  return heads.some(own => own.key === head.key || sameSet(apart(own), apart(head)) || bracketed(own, head))
    ? {score: 1}
    : undefined
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every(stem => b.includes(stem))
}

/** “Heat exchanger (HX)” is the “Heat exchanger” and the “HX” of another table. */
function bracketed(a: Head, b: Head): boolean {
  const names = (head: Head): readonly string[] =>
    [head.label.replace(/\s*\(.*?\)/gu, ''), /\((.+?)\)/u.exec(head.label)?.[1] ?? '']
      .map(name => labelStems(name).join(' '))
      .filter(Boolean)
  return names(a).some(name => names(b).includes(name))
}

/** Among things that otherwise agree, two names left over that share a rare word are one thing. */
function leftover(table: MergedTable, grid: Grid, exact: readonly Alignment[]): readonly Alignment[] {
  return align(table.subjects, grid.subjects, (heads, head, to, from) => {
    if (exact.some(pair => pair.from === from || pair.to === to)) return undefined
    const common = new Set(grid.subjects.filter((_, index) => index !== from).flatMap(other => other.stems))
    const shared = head.stems.filter(stem => !common.has(stem) && heads.some(own => own.stems.includes(stem)))
    const score = shared.reduce((sum, stem) => sum + stemRarity(stem), 0)
    return score >= 0.4
      ? {
          score,
          reason: `“${heads[0]?.label ?? ''}” and “${head.label}”: the names left over share “${shared.join(' ')}”.`
        }
      : undefined
  })
}

/** Header words shared, one class of header, or values of the same subjects that say the same. */
function sameAttribute(
  table: MergedTable,
  grid: Grid,
  heads: readonly Head[],
  head: Head,
  to: number,
  from: number,
  subjects: readonly Alignment[]
): {readonly score: number; readonly reason?: string} | undefined {
  if (heads.some(own => own.key === head.key)) return {score: 3}
  const words = Math.max(...heads.map(own => sharedWords(own, head)))
  const classes = heads.some(own =>
    attributeClasses(own.label).some(name => attributeClasses(head.label).includes(name))
  )
    ? 0.6
    : 0
  const values = likeness(table, grid, to, from, subjects)
  const score = words + classes + values
  const grounds = [
    words > 0.25 ? 'the headers share words' : '',
    classes > 0 ? 'the headers ask for the same' : '',
    values > 0.2 ? 'the values of the same subjects are alike' : ''
  ].filter(Boolean)
  const label = heads[0]?.label ?? ''
  return score >= 0.55 && grounds.length > 0
    ? {score, reason: `“${label}” with “${head.label}”: ${grounds.join(', ')}.`}
    : undefined
}

function sharedWords(a: Head, b: Head): number {
  const weigh = (stems: readonly string[]): number => stems.reduce((sum, stem) => sum + 0.2 + stemRarity(stem), 0)
  const shared = a.stems.filter(stem => b.stems.includes(stem))
  return (2 * weigh(shared)) / Math.max(0.1, weigh(a.stems) + weigh(b.stems))
}

/** Mean likeness of the values of the subjects that both tables have: shared rare words, or figures of one dimension. */
function likeness(table: MergedTable, grid: Grid, to: number, from: number, subjects: readonly Alignment[]): number {
  const rates = subjects.flatMap(pair => {
    const own = table.cells.get(cellKey(pair.to, to))?.map(value => value.text) ?? []
    const other = grid.cells
      .filter(cell => cell.subject === pair.from && cell.attribute === from)
      .map(cell => cell.text)
    if (own.length === 0 || other.length === 0) return []
    return [Math.max(...own.flatMap(a => other.map(b => valueLikeness(a, b))))]
  })
  return rates.length === 0 ? 0 : rates.reduce((sum, rate) => sum + rate, 0) / rates.length
}
