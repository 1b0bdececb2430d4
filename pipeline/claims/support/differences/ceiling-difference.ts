/** “Never fill the tank above 80 percent” against “fill the tank to 95 percent before a storm”: a ceiling, and leave or duty to go beyond it. */
import {compareQuantities} from '../../../language/compare-quantities.ts'
import type {ReadQuantity} from '../../../language/read-quantities.ts'
import {remembered} from '../../../language/remembered.ts'
import type {Statement} from '../../../model/statement.ts'
import {type Reading, readingOf} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function ceilingDifference({a, b}: StatementPair): Difference | undefined {
  const turned = ceilingIn(a) === undefined
  const ceiling = ceilingIn(turned ? b : a)
  const reach = ceiling && reachIn(turned ? a : b)
  if (!ceiling || !reach || ceiling.verb !== reach.verb || !ofOneThing(ceiling, reach)) return undefined
  const [most, told] = [ceiling.quantity.high ?? ceiling.quantity.low, reach.quantity.low ?? reach.quantity.high]
  if (most === undefined || told === undefined) return undefined
  const measured = ceiling.quantity.unit === reach.quantity.unit && compareQuantities(ceiling.quantity, reach.quantity)
  if (!measured || told <= most)
    return {relation: 'unrelated', reason: 'what one allows is below the ceiling of the other'}
  return {
    relation: 'conflict',
    kind: 'number',
    strength: 'soft',
    reason: `One source forbids to go beyond “${ceiling.text}”, the other goes to “${reach.text}”.`
  }
}

/** What one side leaves unsaid may be what the other names. */
function ofOneThing({things: ones}: Bound, {things: others}: Bound): boolean {
  return ones.length === 0 || others.length === 0 || ones.some(stem => others.includes(stem))
}

interface Bound {
  /** Stem of what is done up to there. */
  readonly verb: string
  /** Stems of what it is done to, where that is said. */
  readonly things: readonly string[]
  readonly quantity: ReadQuantity
  readonly text: string
}

/** “You should never charge above 80 percent.” */
const ceilingIn = remembered((statement: Statement): Bound | undefined => {
  const reading = readingOf(statement)
  if (reading.quantities.length === 0 || !/\b(?:never|not)\b|n't\b/.test(reading.lower)) return undefined
  if (reading.duty === undefined || statement.attributed) return undefined
  return boundBehind(reading, /^(?:above|over|beyond|past|exceeding)$/i)
})

/** “Charge to 100 percent only before a long trip”, “shall be charged to 100 percent”. */
const reachIn = remembered((statement: Statement): Bound | undefined => {
  const reading = readingOf(statement)
  if (reading.quantities.length === 0 || statement.polarity === 'negated' || statement.attributed) return undefined
  if (statement.modality === undefined && !commands(reading)) return undefined
  return boundBehind(reading, /^to$/i)
})

/** A command opens with its verb; without a tag for it, with a word right before “to”. */
function commands({tokens, clauses: [clause]}: Reading): boolean {
  return clause?.subjectEnd === clause?.subjectStart && /^(?:to|the|it|your|them)$/i.test(tokens[1]?.text ?? '')
}

/** The figure right behind the preposition, the verb before it, and what is filled, charged or raised. */
function boundBehind({tokens, quantities, clauses: [clause]}: Reading, preposition: RegExp): Bound | undefined {
  const quantity = quantities.find(({start}) => preposition.test(tokens[start - 1]?.text ?? ''))
  if (!quantity || !clause) return undefined
  const at = verbBefore(tokens, quantity.start - 1)
  const verb = tokens[at]
  if (!verb) return undefined
  const between = nounsIn(tokens, at + 1, quantity.start - 1)
  const passive = /^(?:be|been|is|are)$/i.test(tokens[at - 1]?.text ?? '')
  const things = between.length > 0 || !passive ? between : nounsIn(tokens, clause.subjectStart, clause.subjectEnd)
  return {verb: verb.stem, things, quantity, text: textOf(tokens, quantity)}
}

/** The last verb within a few words, or the word that opens a command, whatever its tag. */
function verbBefore(tokens: Reading['tokens'], end: number): number {
  for (let at = end - 1; at >= Math.max(0, end - 5); at--) if (tokens[at]?.tag === 'VERB' || at === 0) return at
  return -1
}

function nounsIn(tokens: Reading['tokens'], from: number, to: number): readonly string[] {
  return tokens.slice(from, to).flatMap(({tag, stem}) => (tag === 'NOUN' || tag === 'PROPN' ? [stem] : []))
}

function textOf(tokens: Reading['tokens'], {start, end}: ReadQuantity): string {
  return tokens
    .slice(start, end)
    .map(({text}) => text)
    .join(' ')
}
