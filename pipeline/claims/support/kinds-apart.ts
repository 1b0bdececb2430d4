/** Two statements about two kinds of one thing: “a full load”, “a partial load”; what the one is called may well stand in the other. */
import {isEmptyModifier} from '../../language/is-empty-modifier.ts'
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {isJudging} from './is-judging.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** Each subject has a word before its noun that no word of the other subject says. */
export function kindsApart({a, b, left, right, alignment}: StatementPair): boolean {
  const one = kindIn(a, left)
  const other = kindIn(b, right)
  if (!one || !other || one.head.stem !== other.head.stem) return false
  const met = (word: Word, side: 'a' | 'b'): boolean =>
    alignment.pairs.some(
      pair =>
        pair[side] === word && pair.a.role === 'subject' && pair.b.role === 'subject' && pair.relation !== 'opposite'
    )
  return !met(one.modifier, 'a') && !met(other.modifier, 'b')
}

interface Kind {
  readonly head: Word
  readonly modifier: Word
}

/** A modifier that only judges or counts tells a kind where the whole is a term: “full load”. */
function kindIn({subject}: Statement, reading: Reading): Kind | undefined {
  const kind = kindOf(reading)
  const empty = kind && (isJudging(kind.modifier.text) || isEmptyModifier(kind.modifier.text))
  return empty && subject?.term === undefined ? undefined : kind
}

const kindOf = remembered(({head, words}: Reading): Kind | undefined => {
  if (head?.role !== 'subject') return undefined
  const modifier = words.find(({role, at, modifier}) => role === 'subject' && modifier && at === head.at - 1)
  return modifier && /^(?:ADJ|NOUN)$/.test(modifier.tag) ? {head, modifier} : undefined
})
