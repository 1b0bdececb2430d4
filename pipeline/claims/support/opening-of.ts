/** How a statement opens: with what it is about, or as an entry of a reference, whose label or heading tells that. */
import {isContent} from '../../language/content-words.ts'
import {verbShare} from '../../language/verb-share.ts'
import type {Statement, Token} from '../../model/statement.ts'
import type {Reading} from './reading.ts'

export interface Opening {
  /** `told`: it says what it is about; `command`: “Open the valve.”; `entry`: “Opens the valve.”, “Default: shut”; `phrase`: “A valve of brass, with a lever”. */
  readonly kind: 'told' | 'command' | 'entry' | 'phrase'
  /** Stems of the label before “:”, “—” or a bracket: “valve (number, 3 unless told) — how wide”. */
  readonly label?: readonly string[]
}

export function openingOf(statement: Statement, reading: Reading): Opening {
  const known = read.get(statement)
  if (known) return known
  const opening = freshOpening(statement, reading)
  read.set(statement, opening)
  return opening
}

/** A memory of pure results. */
const read = new WeakMap<Statement, Opening>()

function freshOpening({context, said}: Statement, {tokens, words, clauses: [clause]}: Reading): Opening {
  const lent = context.question ?? context.header ?? context.antecedent ?? said
  if (lent !== undefined) return {kind: 'told'}
  const label = labelIn(tokens)
  if (label) return {kind: 'entry', label}
  if (opensOnForm(tokens)) return {kind: 'entry'}
  if (clause?.verb === undefined) return {kind: tokens.filter(isContent).length < 4 ? 'entry' : 'phrase'}
  return words.some(({role}) => role === 'subject') || clause.subjectEnd > clause.subjectStart
    ? {kind: 'told'}
    : {kind: 'command'}
}

/** At most six words without a verb, and something behind the sign. */
function labelIn(tokens: readonly Token[]): readonly string[] | undefined {
  const at = tokens.findIndex(({text}, place) => /^[:—–(]$/.test(text) || (text === '-' && isSpaced(tokens, place)))
  if (at < 1 || at > 6 || at > tokens.length - 2) return undefined
  if (tokens[at]?.text === '(' && !closesOnSign(tokens, at)) return undefined
  const label = tokens.slice(0, at)
  if (label.some(({tag}) => /^(?:AUX|PRON|DET|PUNCT)$/.test(tag) || (tag === 'VERB' && at > 2))) return undefined
  const stems = label.filter(token => isContent(token) && !signals.test(token.text)).map(({stem}) => stem)
  return stems.length > 0 ? stems : undefined
}

/** “One warning: …”, “Note: …”: what is announced, and not what about. */
const signals = /^(?:one|notes?|warnings?|tips?|caution|important|remember|reminder|hint|attention|update|disclaimer)$/i

function isSpaced(tokens: readonly Token[], at: number): boolean {
  return (tokens[at - 1]?.end ?? 0) < (tokens[at]?.start ?? 0) && (tokens[at]?.end ?? 0) < (tokens[at + 1]?.start ?? 0)
}

/** “draught (metres) — how deep it lies” */
function closesOnSign(tokens: readonly Token[], open: number): boolean {
  const close = tokens.findIndex(({text}, at) => at > open && text === ')')
  return close > open && /^[:—–-]$/.test(tokens[close + 1]?.text ?? '')
}

/** “Whether to sail”, “May not be shut”, “Opened by hand”, “Opens the valve”. */
function opensOnForm([first, second]: readonly Token[]): boolean {
  if (!first || !second) return false
  if (/^whether$/i.test(first.text) || (/^\p{L}{3,}ed$/u.test(first.text) && /^(?:ADP|ADV|SCONJ)$/.test(second.tag)))
    return true
  if (/^(?:may|can|must|should|will|cannot|does)$/i.test(first.text))
    return second.tag === 'VERB' || /^(?:not|be)$/i.test(second.text)
  return (
    /^\p{L}+s$/u.test(first.text) &&
    /^(?:DET|ADP|ADV|PRON|ADJ|PART|SCONJ|NOUN|PROPN)$/.test(second.tag) &&
    (first.tag === 'VERB' || (/^(?:DET|ADP|ADV|PRON)$/.test(second.tag) && verbShare(first.text) >= mostly))
  )
}

/** A word that is a verb this often is one where it opens a sentence before an article or a preposition. */
const mostly = 0.5
