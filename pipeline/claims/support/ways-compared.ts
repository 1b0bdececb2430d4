/** Which way round two sentences compare two things: “iron is heavier than wood”, “wood weighs more than iron”, “wood is lighter than iron”. */
import {areAlike} from '../../language/are-alike.ts'
import {irregularVerbs} from '../../language/irregular-verbs.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import type {Token} from '../../model/statement.ts'
import type {Reading} from './reading.ts'

/** Undefined where they do not compare the same two things by one quality; `other` where they do so by two measures. */
export function waysCompared(left: Reading, right: Reading): 'same' | 'opposite' | 'other' | undefined {
  const one = comparedIn(left)
  const other = one && comparedIn(right)
  if (!one || !other) return undefined
  const straight = meets(one.above, other.above) && meets(one.below, other.below)
  const crossed = meets(one.above, other.below) && meets(one.below, other.above)
  const poles = polesOf(one.quality, other.quality)
  if (straight === crossed || poles === undefined) return undefined
  if (!oneAct(one, other)) return 'other'
  const upward = (one.direction === other.direction) === (poles === 'same')
  return straight === upward ? 'same' : 'opposite'
}

interface Compared {
  readonly above: readonly string[]
  readonly below: readonly string[]
  readonly direction: 'more' | 'less'
  /** Stem of what is compared: “heavi” for “heavier than” and “more … than”; empty where only how much is. */
  readonly quality: string
  /** Stem of what more or less of it is done: “wastes less”, and of what: “less oil”; each empty where nothing says it. */
  readonly act: string
  readonly what: string
}

/** “Weighs less” and “costs less” compare two things by two measures, and so do “has more oil” and “has more sails”. */
function oneAct(one: Compared, other: Compared): boolean {
  if (one.what !== '' && other.what !== '' && wordRelation(one.what, other.what) === undefined) return false
  if (one.quality !== '' || one.act === '' || other.act === '') return true
  const [act, against] = [one.act, other.act].map(stem => irregularVerbs.get(stem) ?? stem)
  return wordRelation(act ?? '', against ?? '') !== undefined || (one.what !== '' && one.what === other.what)
}

/** Whether both compare by one quality, or by it and its opposite; undefined where they compare by different ones. */
function polesOf(one: string, other: string): 'same' | 'opposite' | undefined {
  if (one === other) return 'same'
  const relation = wordRelation(one, other)
  if (relation === 'opposite') return 'opposite'
  return relation === undefined ? undefined : 'same'
}

/** What stands before and behind “more … than”: the words nearest to it on each side that say something. */
const comparedIn: (reading: Reading) => Compared | undefined = remembered(read)

function read({tokens, words, lower, clauses}: Reading): Compared | undefined {
  const than = tokens.findIndex(token => /^than$/i.test(token.text))
  const degree = than < 0 ? -1 : tokens.slice(0, than).findLastIndex(isDegree)
  // “vans of more than five metres” tells which vans
  if (/^of$/i.test(tokens[degree - 1]?.text ?? '')) return undefined
  if (degree < 0 || than - degree > 6 || /\b(?:no|not) (?:more|less|\p{L}+er)\b|rather than|other than/u.test(lower))
    return undefined
  const stems = (from: number, to: number): readonly string[] =>
    words.filter(word => word.role !== 'context' && word.at >= from && word.at < to).map(word => word.stem)
  const clause = clauses.find(({start, end}) => than >= start && than < end)
  const before = stems(clause?.start ?? 0, degree)
  const stop = tokens.findIndex(({text}, at) => at > than + 1 && /^(?:[,;:.—]|because|when|since)$/i.test(text))
  const end = Math.min(stop < 0 ? tokens.length : stop, than + 6)
  const own = stems(than, end)
  const verbs = tokens.slice(than, end).filter(token => token.tag === 'VERB')
  const behind = own.length > 0 ? own : verbs.map(token => token.stem)
  const verb =
    clause?.head !== undefined && clause.head > clause.subjectStart && clause.head < degree
      ? tokens[clause.head]
      : undefined
  // “helps the crew more” measures nothing by its verb
  const measures = tokens.slice((clause?.head ?? degree) + 1, degree).every(({tag}) => tag === 'ADV')
  const act = verb?.tag === 'VERB' && own.length > 0 && measures ? verb.stem : ''
  const above = before.filter(stem => !behind.includes(stem) && stem !== act)
  const below = behind.filter(stem => !before.includes(stem))
  if (above.length === 0 || below.length === 0) return undefined
  return {
    above,
    below,
    direction: /^(?:less|fewer)$/i.test(tokens[degree]?.text ?? '') ? 'less' : 'more',
    quality: qualityAt(tokens, degree),
    act,
    what: tokens[degree + 1]?.tag === 'NOUN' ? (tokens[degree + 1]?.stem ?? '') : ''
  }
}

/** “Over a year” and “in winter” compare nothing. */
function isDegree({text, tag}: Token): boolean {
  return /^(?:more|less|fewer)$/i.test(text) || (/^(?:ADJ|ADV|VERB)$/.test(tag) && /^\p{L}+er$/iu.test(text))
}

/** “Heavier” of itself, “more fragile” and “more slowly” of the word behind it. */
function qualityAt(tokens: readonly Token[], degree: number): string {
  if (!/^(?:more|less|fewer)$/i.test(tokens[degree]?.text ?? '')) return tokens[degree]?.stem ?? ''
  const next = tokens[degree + 1]
  if (next?.tag === 'ADV') return stemOf(next.text.replace(/ly$/i, ''))
  return next?.tag === 'ADJ' ? next.stem : ''
}

function meets(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some(one => others.some(other => areAlike(one, other)))
}
