/** What a statement says that a thing measures: “draught says how deep a boat lies”, “draught is the depth to which …”, “depth is measured in fathoms”. */
import {remembered} from '../../language/remembered.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {readingOf} from './reading.ts'
import {subjectKeys} from './subject-keys.ts'

export interface Measure {
  /** Names of what measures. */
  readonly keys: readonly string[]
  /** Which sort of quantity it tells: amount, time, speed, …; of a “number of hours” two. */
  readonly sorts: readonly string[]
}

/** Undefined for what is denied or holds under a condition, and where a figure is stated. */
export const measureOf = remembered((statement: Statement): Measure | undefined => {
  const {conditional, polarity, quantities, figurative, said, context} = statement
  if (conditional || polarity === 'negated' || quantities.length > 0 || figurative !== undefined) return undefined
  if (said !== undefined || context.header !== undefined) return undefined
  const {lower, tokens, clauses} = readingOf(statement)
  if (!announced.test(lower)) return undefined
  const unit = tokens.findIndex(
    ({text}, at) =>
      at > 1 && /^(?:measured|counted|expressed|given)$/i.test(text) && /^(?:is|are)$/i.test(tokens[at - 1]?.text ?? '')
  )
  if (unit > 0 && /^in$/i.test(tokens[unit + 1]?.text ?? ''))
    return measured(tokens.slice(0, unit - 1), tokens.slice(unit + 2), statement)
  const [clause] = clauses
  if (clause?.head === undefined) return undefined
  // “draught says how …” is nobody’s opinion
  const verb = tokens[clause.head]?.text.toLowerCase() ?? ''
  const sorts = telling.test(verb)
    ? afterHow(tokens, clause.after)
    : /^(?:is|are)$/.test(verb)
      ? afterThe(tokens, clause.after)
      : []
  const keys = subjectKeys(statement)
  return sorts.length > 0 && keys.length > 0 ? {keys, sorts} : undefined
})

/** A word of every form: most statements hold none. */
const announced = /\bhow \p{L}+|\b(?:is|are) (?:the|a) |\b(?:measured|counted|expressed|given) in\b/u

const telling = /^(?:says?|tells?|shows?|measures?|indicates?|expresses|express|gives?|describes?|states?|counts?)$/

/** “How deep”, at most three words behind the verb: “tells you how deep”. */
function afterHow(tokens: readonly Token[], from: number): readonly string[] {
  const how = tokens.findIndex(({text}, at) => at >= from && at < from + 3 && /^how$/i.test(text))
  return how < 0 ? [] : sortsOf(tokens.slice(how + 1, how + 2))
}

/** “The depth to which”, “the number of hours that”. */
function afterThe(tokens: readonly Token[], from: number): readonly string[] {
  if (/^how$/i.test(tokens[from]?.text ?? '')) return afterHow(tokens, from)
  const noun = tokens[from + 1]
  const next = tokens[from + 2]?.text ?? ''
  if (!/^(?:the|an?)$/i.test(tokens[from]?.text ?? '') || noun?.tag !== 'NOUN') return []
  if (!/^(?:of|that|which|to|at|by|in)$/i.test(next)) return []
  const first = sortsOf([noun])
  return first.length > 0 && next === 'of' ? [...first, ...sortsOf(tokens.slice(from + 3, from + 4))] : first
}

/** Of “speed, the rate of a boat, is measured in knots” what knots measure. */
function measured(subject: readonly Token[], unit: readonly Token[], {names = []}: Statement): Measure | undefined {
  const sorts = sortsOf(subject)
  const [first] = unit
  if (sorts.length === 0 || !first) return undefined
  const term = names.find(({text}) => text.toLowerCase() === first.text.toLowerCase())?.term
  return {keys: [first.stem, ...(term === undefined ? [] : [`#${term}`])], sorts}
}

function sortsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(({text}) => {
    const lower = text.toLowerCase()
    return sorts.filter(([, words]) => words.has(lower)).map(([name]) => name)
  })
}

const sorts: readonly (readonly [string, ReadonlySet<string>])[] = (
  [
    ['amount', 'much many number amount quantity volume share part portion percentage proportion'],
    ['time', 'long time duration seconds minutes hours days weeks months years'],
    ['speed', 'fast quickly quick slowly slow rate speed pace'],
    ['weight', 'heavy weight mass load'],
    ['length', 'long far length distance'],
    ['depth', 'deep depth'],
    ['height', 'high tall height'],
    ['heat', 'hot warm cold temperature'],
    ['strength', 'strong strength'],
    ['frequency', 'often frequently frequency'],
    ['age', 'old age']
  ] as const
).map(([name, words]) => [name, new Set(words.split(' '))])
