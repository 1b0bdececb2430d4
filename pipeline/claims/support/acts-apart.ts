/** What two sentences tell or tell to do, where they share but words beside it. */
import {remembered} from '../../language/remembered.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** In words; undefined where nothing tells them apart. */
export function actsApart(pair: StatementPair): string | undefined {
  const {left, right, alignment} = pair
  const own = alignment.pairs.filter(({a, b}) => a.role !== 'context' && b.role !== 'context')
  if (
    own.length > 0 &&
    !own.some(({a, b}) => isVerb(a) || isVerb(b)) &&
    (own.every(({a}) => a.role === 'scope') || own.every(({b}) => b.role === 'scope'))
  )
    return 'what they share is only where or when'
  if (commands(left) && commands(right) && !own.some(({a, b}) => isVerb(a) && isVerb(b)))
    return 'each tells to do something else'
  if (compares(left) !== compares(right) && !hasDegree(compares(left) ? right : left))
    return 'one compares, the other does not'
  if (putsFirst(left, alignment.onlyA, right) || putsFirst(right, alignment.onlyB, left))
    return 'one tells what comes first'
  return undefined
}

function isVerb({tag}: Word): boolean {
  return tag === 'VERB'
}

/** “Dip the brush”: the verb opens it, or what follows an introduction. */
function commands({head, clauses: [clause]}: Reading): boolean {
  return head === undefined && clause?.verb !== undefined && clause.subjectEnd <= clause.subjectStart
}

/** “Gives a better grip than any glue”; “rather than”, “more than ten” and “no more than” compare nothing. */
const compares = remembered(({tokens}: Reading): boolean =>
  tokens.some(
    ({text}, at) =>
      text === 'than' &&
      tokens[at + 1]?.tag !== 'NUM' &&
      !/^(?:rather|other|more|less|fewer|later|sooner)$/i.test(tokens[at - 1]?.text ?? '') &&
      tokens.slice(0, at).some(isDegree)
  )
)

const hasDegree = remembered(({tokens}: Reading): boolean => tokens.some(isDegree))

function isDegree({text, tag}: {readonly text: string; readonly tag: string}): boolean {
  return (
    /^(?:more|less|fewer|most|least|best|worst|beats?|outdo(?:es)?|than|as)$/i.test(text) ||
    (/^(?:ADJ|ADV)$/.test(tag) && /(?:er|est)$/i.test(text))
  )
}

/** “Sit in the boat before you pay for it”: what is put off is what it is about. */
function putsFirst(reading: Reading, only: readonly Word[], other: Reading): boolean {
  const at = commands(reading) ? reading.tokens.findIndex(({text}) => /^before$/i.test(text)) : -1
  if (at < 0 || !/^(?:you|it|the|an?)$/i.test(reading.tokens[at + 1]?.text ?? '')) return false
  const later = reading.words.filter(word => word.role !== 'context' && word.at > at)
  return (
    later.length > 0 &&
    later.every(word => only.includes(word)) &&
    !/\b(?:before|after|until|first|then|once|when)\b/.test(other.lower)
  )
}
