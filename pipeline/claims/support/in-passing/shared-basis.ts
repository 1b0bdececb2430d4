/** What two statements say in passing that their subject rests on: “is built on a steel frame, welded by hand, and seats forty”. */
import type {InPassing, PassingMention} from '../../../model/registry.ts'
import type {Statement, Token} from '../../../model/statement.ts'
import {type Basis, basesOf} from '../bases-of.ts'
import {isOneBasis} from '../is-one-basis.ts'
import {mainBasis} from '../main-basis.ts'
import {readingOf} from '../reading.ts'
import {topicKeys} from '../topic-keys.ts'

export const sharedBasis: InPassing = {
  marks: statement =>
    basesOf(statement).flatMap(({stems}) =>
      topicKeys(statement).map(topic => `${topic} on ${stems[stems.length - 1] ?? ''}`)
    ),
  common: (a, b) => {
    if (!topicKeys(a).some(key => topicKeys(b).includes(key))) return undefined
    for (const one of basesOf(a)) {
      for (const other of basesOf(b)) {
        const sides = isOneBasis(one, other) ? ([mention(a, one), mention(b, other)] as const) : undefined
        if (sides?.some(side => side.whole || side.alone)) return sides
      }
    }
    return undefined
  }
}

/** From the subject of its clause, where that names it; a bare pronoun or a cell is quoted whole. */
function mention(statement: Statement, basis: Basis): PassingMention {
  const {tokens, clauses} = readingOf(statement)
  const clause = clauses.find(({start, end}) => basis.start >= start && basis.start < end)
  const opens = tokens.slice(clause?.subjectStart ?? 0, basis.end).filter(({text}) => text === '(').length
  const closes = tokens.slice(clause?.subjectStart ?? 0, basis.end).filter(({text}) => text === ')').length
  const whole = opens > closes || basis.end >= tokens.filter(({tag}) => tag !== 'PUNCT').length
  if (whole || mainBasis(statement, basis) || statement.context.header !== undefined || !clause) return {whole: true}
  return {
    whole: false,
    start: tokens[clause.subjectStart]?.start ?? 0,
    end: tokens[(basis.isClass ? pastParticiple(tokens, basis.end) : basis.end) - 1]?.end ?? statement.text.length,
    alone: statement.standsAlone && clause.subjectEnd > clause.subjectStart,
    objects: statement.relation === 'is-a' ? statement.objects : []
  }
}

/** “Are ketches built for the open sea” tells which: what follows the class up to the next sign, where that is near. */
function pastParticiple(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.tag !== 'VERB' || !/(?:ed|en|t)$/i.test(tokens[at]?.text ?? '')) return at
  const sign = tokens.findIndex(({tag}, index) => index > at && tag === 'PUNCT')
  return sign > at && sign - at <= 8 ? sign : at
}
