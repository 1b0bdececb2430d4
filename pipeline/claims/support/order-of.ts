/** Which of two events a statement puts first: “… before …”, “not until …”, “starts with … and ends with …”, “… first, … afterwards”. */
import {remembered} from '../../language/remembered.ts'
import type {Token} from '../../model/statement.ts'
import type {Reading} from './reading.ts'
import type {Word} from './word.ts'

/** The words of the two; `second` is empty where only the first is told, as in “goes in first”. */
export interface Order {
  readonly first: readonly Word[]
  readonly second: readonly Word[]
}

export const orderOf: (reading: Reading) => Order | undefined = remembered(read)

function read(reading: Reading): Order | undefined {
  const {lower, tokens, duty} = reading
  if (!telling.test(lower)) return undefined
  const joints = tokens.flatMap((_, at) => jointAt(tokens, at) ?? [])
  const [joint] = joints
  if (/ (?:not|never) |n't /.test(lower) && (joint?.denied !== true || duty === 'optional')) return undefined
  if (joint && joints.length === 1) return aroundJoint(reading, joint)
  return joint ? undefined : aroundFirst(reading)
}

const telling =
  /\b(?:before|after|when|once|until|ahead of|prior to|by the time|first|start|starts|begin|begins|beginning)\b/

interface Joint {
  /** Token numbers of the words that join, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Whether what follows them comes first. */
  readonly turned: boolean
  /** Whether a denial is part of it. */
  readonly denied?: true
}

/** “Not … until”, “only once”, “after”: what follows comes first. “Already … when”: what follows comes second. */
function jointAt(tokens: readonly Token[], at: number): Joint | undefined {
  const word = textAt(tokens, at)
  const before = tokens.slice(0, at).map(({text}) => text.toLowerCase())
  const denied = before.some(text => /^(?:not|n't|never)$/.test(text.replace('’', "'")))
  if (word === 'before')
    return denied ? {start: at, end: at + 1, turned: true, denied} : {start: at, end: at + 1, turned: false}
  if (word === 'until') return denied ? {start: at, end: at + 1, turned: true, denied} : undefined
  if (word === 'after' && !/^(?:that|this|year|day|which)$/.test(textAt(tokens, at + 1)))
    return {start: at, end: at + 1, turned: true}
  if (word === 'once' && before.at(-1) === 'only') return {start: at, end: at + 1, turned: true}
  if (/^(?:ahead|prior)$/.test(word) && /^(?:of|to)$/.test(textAt(tokens, at + 1)))
    return {start: at, end: at + 2, turned: false}
  const already = tokens.some(({text}) => /^already$/i.test(text))
  if (word === 'when' && already) return {start: at, end: at + 1, turned: false}
  if (word === 'by' && textAt(tokens, at + 1) === 'the' && textAt(tokens, at + 2) === 'time')
    return {start: at, end: at + 3, turned: false}
  return undefined
}

/** What opens a sentence ends with its comma. */
function aroundJoint(reading: Reading, {start, end, turned}: Joint): Order | undefined {
  const comma = start > 0 ? -1 : reading.tokens.findIndex(({text}) => text === ',')
  if (start === 0 && comma < 0) return undefined
  const own = start === 0 ? wordsIn(reading, comma, reading.tokens.length) : wordsIn(reading, 0, start)
  const other = start === 0 ? wordsIn(reading, end, comma) : wordsIn(reading, end, reading.tokens.length)
  return turned ? {first: other, second: own} : {first: own, second: other}
}

/** “The bow is tied first and the stern last”, “starts with the bow and leaves the stern for the end”, “the bow comes first”. */
function aroundFirst(reading: Reading): Order | undefined {
  const {tokens, lower} = reading
  const opens = tokens.findIndex(
    ({text}, at) => /^(?:starts?|begins?)$/i.test(text) && /^with$/i.test(textAt(tokens, at + 1))
  )
  const first = opens >= 0 ? opens : tokens.findIndex((_, at) => isFirst(tokens, at))
  if (first < 0) return undefined
  const joint = tokens.findIndex(({text}, at) => at > first && /^(?:and|then|,|;)$/i.test(text))
  const rest = joint < 0 ? '' : lower.slice(lower.indexOf(textAt(tokens, joint), lower.indexOf(textAt(tokens, first))))
  const from = opens >= 0 ? first : 0
  if (joint > 0 && opens < 0 && tokens[0]?.tag === 'VERB' && isVerb(tokens, joint + 1)) {
    const comma = tokens.findIndex(({text}, at) => at > joint && /^[,;:—]$/.test(text))
    return {first: wordsIn(reading, 0, joint), second: wordsIn(reading, joint, comma < 0 ? tokens.length : comma)}
  }
  if (
    joint > 0 &&
    / (?:last|then|afterwards?|after (?:that|this|which)|later|next|for the end|ends?|finally) /.test(
      rest.replace(/[.,;]/g, ' ')
    )
  )
    return {first: wordsIn(reading, from, joint), second: wordsIn(reading, joint, tokens.length)}
  return {first: wordsIn(reading, from, first).filter(({role}) => role === 'subject'), second: []}
}

/** Of “oil the bat first and knock it in” the second command. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]?.tag === 'ADV' ? at + 1 : at
  return tokens[next]?.tag === 'VERB'
}

/** “Comes first”, “in first”, “at the very start”; “the first boat” and “for the first time” tell no order. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at)
  const before = textAt(tokens, at - 1)
  if (/^(?:start|beginning|outset)$/.test(text))
    return /^(?:the|very)$/.test(before) && !/^of$/.test(textAt(tokens, at + 1))
  return (
    text === 'first' &&
    !/^(?:the|an?|its|their|very|was|were|is|are)$/.test(before) &&
    !/^(?:NOUN|ADJ|PROPN|VERB)$/.test(tokens[at + 1]?.tag ?? '')
  )
}

function wordsIn({words}: Reading, from: number, to: number): readonly Word[] {
  return words.filter(
    ({role, at, tag}) => role !== 'context' && at >= from && at < to && tag !== 'ADP' && tag !== 'SCONJ'
  )
}

function textAt(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase()
}
