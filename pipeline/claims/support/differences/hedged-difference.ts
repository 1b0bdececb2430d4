/** Said of them without a limit by one source, of most or often by the other: “ferries use diesel” and “ferries (often diesel)”. */
import {kindOfThing} from '../../../language/kind-of-thing.ts'
import {remembered} from '../../../language/remembered.ts'
import {stemOf} from '../../../language/tag-sentence.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function hedgedDifference(pair: StatementPair): Difference | undefined {
  const {left, right, a, b} = pair
  const turned = limitIn(right) !== undefined
  const [limited, plain] = turned ? [right, left] : [left, right]
  const limit = limitIn(limited)
  if (limit?.cell && ((turned ? b : a).context.header === undefined || !tellsWhatItIs(plain))) return undefined
  if (!limit || limitIn(plain) || plain.generality !== undefined || a.polarity !== b.polarity) return undefined
  if ((turned ? a : b).hedged || plain.dangling || limited.dangling) return undefined
  const pairs = pair.alignment.pairs
    .filter(({relation}) => relation === 'same' || relation === 'synonym')
    .map(each => (turned ? {limited: each.b, plain: each.a} : {limited: each.a, plain: each.b}))
  const said = withoutKind(complementOf(limit, limited))
  const own = complementOf(limitless(plain), plain)
  const opening = limit.bracket ? own.slice(0, said.length) : own
  const meets = said.length > 0 && said.every(word => opening.some(other => other.stem === word.stem))
  const whole = limit.bracket || own.every(word => pairs.some(each => each.plain === word))
  const subjects = pairs.some(
    each =>
      each.limited.role === 'subject' &&
      each.plain.role === 'subject' &&
      isNoun(each.plain) &&
      (!each.plain.modifier || each.plain.name)
  )
  const described = limit.bracket && isDescribed(limited, plain)
  if (!meets || !whole || (!subjects && !described)) return undefined
  const once = /\b(?:traditional|classical|early|earlier|older) /.test(plain.lower) && /\bbefore\b/.test(limited.lower)
  const apart = limit.bracket || once ? undefined : apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `one says it of “${limit.text}”, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'quantifier',
    strength: 'soft',
    reason: `One source says it without a limit, the other of “${limit.text}”.`
  }
}

/** The subject stands in what the other says: “hull builders” in “… build hulls”. */
function isDescribed(limited: Reading, plain: Reading): boolean {
  const stems = new Set(plain.words.filter(word => word.role !== 'context').map(word => word.stem))
  const subject = limited.words.filter(word => word.role === 'subject')
  const parts = subject.flatMap(({stem}) => (stem.startsWith('#') ? stem.slice(1).split('-').map(stemOf) : [stem]))
  return parts.length > 1 && parts.every(part => stems.has(part))
}

interface Limit {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly bracket: boolean
  /** It stands in a cell, and limits what its column asks for. */
  readonly cell?: true
}

/** “Harbour cranes are steam cranes”, “harbour cranes use steam”: what they load is no fuel of theirs. */
function tellsWhatItIs({tokens, clauses: [clause]}: Reading): boolean {
  return /^(?:are|is|uses?)$/i.test(tokens[clause?.head ?? -1]?.text ?? '')
}

/** Of “the steam method” the steam. */
function withoutKind(words: readonly Word[]): readonly Word[] {
  const telling = words.filter(({text}) => kindOfThing(text) === undefined)
  return telling.length > 0 ? telling : words
}

/** “(often diesel)”, “Mainly diesel” in a cell, or “Most ferries were …” with a copula, whose complement it limits. */
const limitIn: (reading: Reading) => Limit | undefined = remembered(read)

function read({tokens, clauses: [clause]}: Reading): Limit | undefined {
  const open = tokens.findIndex(
    (token, at) =>
      token.text === '(' && /^(?:often|usually|typically|mostly|generally|mainly)$/i.test(tokens[at + 1]?.text ?? '')
  )
  const close = tokens.findIndex((token, at) => at > open && token.text === ')')
  if (open >= 0 && close > open + 2)
    return {text: tokens[open + 1]?.text ?? '', from: open + 2, to: close, bracket: true}
  const [first] = tokens
  if (clause?.verb === undefined && /^(?:primarily|mainly|mostly|usually|typically|largely)$/i.test(first?.text ?? ''))
    return {text: first?.text.toLowerCase() ?? '', from: 1, to: tokens.length, bracket: true, cell: true}
  if (!clause || !/^most$/i.test(tokens[clause.subjectStart]?.text ?? '')) return undefined
  if (!/^(?:is|are|was|were)$/i.test(tokens[clause.head ?? -1]?.text ?? '')) return undefined
  return {text: 'most', from: clause.after, to: clause.end, bracket: false}
}

function limitless({clauses: [clause], tokens}: Reading): {readonly from: number; readonly to: number} {
  return {from: clause?.after ?? 0, to: clause?.end ?? tokens.length}
}

function complementOf({from, to}: {readonly from: number; readonly to: number}, {words}: Reading): readonly Word[] {
  return words.filter(word => word.role === 'predicate' && word.at >= from && word.at < to)
}

function isNoun({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}
