/** “In winter” against “from May to September”: two times of the year that have no month in common. */
import {remembered} from '../../language/remembered.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words, for people; undefined where they meet, or where one tells none. */
export function seasonsApart({left, right}: StatementPair): string | undefined {
  const one = monthsIn(left)
  const other = monthsIn(right)
  if (one.size === 0 || other.size === 0 || [...one].some(month => other.has(month))) return undefined
  return 'each speaks of its own time of the year'
}

/** Numbers of months, 0 to 11; none where a text tells two seasons, each of which may go with something else. */
const monthsIn: (reading: Reading) => ReadonlySet<number> = remembered(({lower}: Reading) => {
  const ranges = [...lower.matchAll(range)].map(([, from = '', to = '']) => between(from, to))
  const rest = lower.replace(range, ' ')
  const seasons = [...rest.matchAll(season)].map(([, name = '']) => new Set(seasonMonths.get(name)))
  const single = [...rest.matchAll(month)].map(([, name = '']) => new Set([months.indexOf(name.slice(0, 3))]))
  const all = [...ranges, ...seasons, ...single]
  return all.length === 1 ? (all[0] ?? new Set()) : new Set()
})

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const names = 'january|february|march|april|may|june|july|august|september|october|november|december'
const range = new RegExp(`\\b(?:from|between) (${names}) (?:to|until|till|and) (${names})\\b`, 'g')
const month = new RegExp(`\\b(?:in|during|since|throughout) (?:early |late )?(${names})\\b(?! (?:\\d|\\p{Lu}))`, 'gu')
const season = /\b(?:in|during|throughout|over|through) (?:the |early |late )*(spring|summer|autumn|winter)\b/g

/** The months at the edges belong to both neighbours. */
const seasonMonths: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [1, 2, 3, 4, 5]],
  ['summer', [4, 5, 6, 7, 8]],
  ['autumn', [7, 8, 9, 10, 11]],
  ['winter', [10, 11, 0, 1, 2]]
])

function between(from: string, to: string): ReadonlySet<number> {
  const [first, last] = [months.indexOf(from.slice(0, 3)), months.indexOf(to.slice(0, 3))]
  const length = ((last - first + 12) % 12) + 1
  return new Set(Array.from({length}, (_, index) => (first + index) % 12))
}
