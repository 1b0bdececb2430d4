/** Three figures that a statement tells one after the other: “three nets, two kinds of oar and one sail”. */
import {numberAt} from '../../language/number-at.ts'
import {readDates} from '../../language/read-dates.ts'
import {remembered} from '../../language/remembered.ts'
import {unitAfter} from '../../language/unit-after.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {readingOf} from './reading.ts'

export interface CountsInRow {
  /** The same for the same figures in the same order. */
  readonly key: string
  /** Which of the three count kinds of a thing. */
  readonly kinds: readonly boolean[]
}

/** One for every three neighbours that differ; none where it is denied, or tells but a case. “One, two or three” only counts up. */
export const countsInRow = remembered((statement: Statement): readonly CountsInRow[] => {
  const {polarity, conditional, figurative, trust} = statement
  if (polarity === 'negated' || conditional || figurative !== undefined || trust !== undefined) return []
  const figures = figuresIn(readingOf(statement).tokens)
  return figures.flatMap((_, at) => {
    const row = figures.slice(at, at + 3)
    if (row.length < 3 || new Set(row.map(({key}) => key)).size < 3 || countsUp(row)) return []
    return [{key: row.map(({key}) => key).join(', '), kinds: row.map(({ofKinds}) => ofKinds)}]
  })
})

interface Figure {
  readonly key: string
  readonly value: number
  readonly ofKinds: boolean
}

/** Exact figures in order, with the unit of those that have one; dates are none. */
function figuresIn(tokens: readonly Token[]): readonly Figure[] {
  const dates = readDates(tokens)
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; ) {
    const date = dates.find(({start, end}) => at >= start && at < end)
    const found = date || tokens[at]?.tag === 'PRON' ? undefined : numberAt(tokens, at)
    if (found && !found.vague) {
      const unit = (found.unit ?? unitAfter(tokens, found.end)?.unit)?.name
      figures.push({
        key: unit === undefined || unit === 'times' ? `${found.value}` : `${found.value} ${unit}`,
        value: found.value,
        ofKinds: tokens.slice(found.end, found.end + 2).some(({text}) => /^(?:kinds?|sorts?|types?)$/i.test(text))
      })
    }
    at = date?.end ?? Math.max(at + 1, found?.end ?? 0)
  }
  return figures
}

function countsUp([first, second, third]: readonly Figure[]): boolean {
  return first !== undefined && second?.value === first.value + 1 && third?.value === first.value + 2
}
