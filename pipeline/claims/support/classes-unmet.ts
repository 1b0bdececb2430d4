/** Two classes of one thing neither of which the other side knows: “is a form of tennis”, “is a form of squash”. */
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {remembered} from '../../language/remembered.ts'
import {headPhrase} from './head-phrase.ts'
import {isJudging} from './is-judging.ts'
import type {Stretch} from './make-statement.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/**
 * A word that says which class, on each side, and that the other side has nowhere. Where each side has but one word for the
 * class itself (“a ship that carries cars”, “a vessel that takes cars”), what follows it decides.
 */
export function classesUnmet({left, right, alignment}: StatementPair): boolean {
  const met = new Set(alignment.pairs.flatMap(({a, b, relation}) => (relation === 'opposite' ? [] : [a, b])))
  const sides = [left, right].map(classIn)
  const unmet = (word: Word): boolean => !met.has(word) && tells(word)
  return (
    sides.every(({words}) => words.some(unmet) && !words.slice(0, -1).some(word => met.has(word) && tells(word))) &&
    sides.some(({words, ranked}) => ranked || words.slice(0, -1).some(unmet))
  )
}

interface ClassTold {
  readonly words: readonly Word[]
  /** One of a kind, a form or a grade. */
  readonly ranked: boolean
}

/** Of “is a form of tennis that is played indoors” the tennis; no word where no clause tells a class. */
const classIn = remembered(({tokens, clauses, words}: Reading): ClassTold => {
  const told = clauses.flatMap(({head, end}) => (head === undefined ? [] : (behindCopula(tokens, head, end) ?? [])))
  const ranks = tokens.flatMap((_, at) => rankAt(tokens, at) ?? [])
  const stretches = [...told, ...ranks]
  return {
    words: words.filter(
      ({at, role}) => role !== 'context' && stretches.some(({start, end}) => at >= start && at < end)
    ),
    ranked: ranks.length > 0 || told.some(({start}) => /^of$/i.test(tokens[start - 1]?.text ?? ''))
  }
})

function behindCopula(tokens: Reading['tokens'], head: number, end: number): Stretch | undefined {
  const copula = /^(?:is|are|was|were)$/i.test(tokens[head]?.text ?? '')
  return copula && /^(?:an?|one)$/i.test(tokens[head + 1]?.text ?? '') ? headPhrase(tokens, head + 1, end) : undefined
}

/** “Belongs to the slab serifs”, “was graded extra virgin”, “put in the plain virgin grade”. */
function rankAt(tokens: Reading['tokens'], at: number): Stretch | undefined {
  const verb = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text ?? ''
  if (/^belong(?:s|ed)?$/i.test(verb) && /^to$/i.test(next)) return headPhrase(tokens, at + 2, tokens.length)
  if (/^(?:graded|rated|classed|classified)$/i.test(verb)) return graded(tokens, /^as$/i.test(next) ? at + 2 : at + 1)
  const grade = /^(?:puts?|places?|placed)$/i.test(verb)
    ? tokens.findIndex(({text}, ahead) => ahead > at && /^(?:grade|class|category)$/i.test(text))
    : -1
  return grade < 0 ? undefined : before(tokens, grade)
}

/** “Graded extra virgin by …”: up to the next preposition. */
function graded(tokens: Reading['tokens'], from: number): Stretch {
  let end = from
  while (end < tokens.length && !/^(?:ADP|PUNCT|SCONJ)$/.test(tokens[end]?.tag ?? '')) end++
  return {start: from, end}
}

/** “In the plain virgin grade”: what stands between the determiner and the grade. */
function before(tokens: Reading['tokens'], grade: number): Stretch {
  let start = grade
  while (start > 0 && /^(?:NOUN|PROPN|ADJ|ADV|VERB)$/.test(tokens[start - 1]?.tag ?? '')) start--
  return {start, end: grade}
}

function tells({weight, text}: Word): boolean {
  return weight > 0.45 && kindOfThing(text) === undefined && !isJudging(text) && !wide.test(text)
}

const wide =
  /^(?:tool|technology|technique|thing|piece|means|specific|particular|special|general|broad(?:er)?|wide[r]?)$/
