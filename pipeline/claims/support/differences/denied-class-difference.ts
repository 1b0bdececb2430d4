/** “The Wren is a sailing boat” against “the Wren is not a boat”: one thing, put into a class and kept out of it. */
import {areAlike} from '../../../language/are-alike.ts'
import {kindOfThing} from '../../../language/kind-of-thing.ts'
import {remembered} from '../../../language/remembered.ts'
import type {Statement} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {classNamed} from '../class-named.ts'
import {type ClassWords, classWords} from '../class-words.ts'
import {isExceptive} from '../conditions.ts'
import {headPhrase} from '../head-phrase.ts'
import {oneSubject} from '../one-subject.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function deniedClassDifference(pair: StatementPair): Difference | undefined {
  const {a, b, left, right} = pair
  const [denied, affirmed] = classesOf(a, b, left, right)
  if (!denied || !affirmed || isExceptive(left.lower) || isExceptive(right.lower)) return undefined
  if (oneSubject(a, b) === undefined || goesOn(a, denied) || goesOn(b, denied)) return undefined
  if (!takesIn(denied, affirmed))
    return means(denied.stem, affirmed.stem)
      ? {relation: 'unrelated', reason: `one denies no more than that it is “${denied.text}”`}
      : undefined
  const apart = apartBy(pair)
  if (apart) return {relation: 'unrelated', reason: `one denies that it is “${denied.text}”, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'classification',
    strength: a.hedged || b.hedged || /\bby some\b/.test(left.lower + right.lower) ? 'soft' : 'hard',
    reason: `One source calls it “${affirmed.text}”, the other denies that it is “${denied.text}”.`
  }
}

/** “No platform as a service”: what is denied is the longer name. */
function goesOn({text, polarity}: Statement, {text: named}: ClassWords): boolean {
  const at = text.indexOf(named)
  return polarity === 'negated' && at >= 0 && /^ as an? \p{L}/u.test(text.slice(at + named.length))
}

/** The class that one denies, and the one that the other affirms. */
function classesOf(a: Statement, b: Statement, left: Reading, right: Reading): readonly (ClassWords | undefined)[] {
  if (a.polarity !== b.polarity)
    return a.polarity === 'negated' ? [classWords(a), classWords(b)] : [classWords(b), classWords(a)]
  if (a.polarity === 'negated') return []
  const [one, other] = [rejectedIn(left), rejectedIn(right)]
  if ((one === undefined) === (other === undefined)) return []
  return one ? [one, classWords(b)] : [other, classWords(a)]
}

/** “…, not a racing boat”, “and no longer counts among the boats”: a class that is denied beside what is affirmed. */
const rejectedIn: (reading: Reading) => ClassWords | undefined = remembered(({tokens}: Reading) => {
  const words = tokens.map(({text}) => text.toLowerCase())
  const at = words.findIndex((_, from) => rejects.test(words.slice(from, from + 6).join(' ')))
  const form = rejects.exec(words.slice(at, at + 6).join(' '))
  const from = form ? at + form[0].split(' ').length - 1 : -1
  const head = at > 2 && form ? headPhrase(tokens, from, tokens.length) : undefined
  const text =
    head &&
    tokens
      .slice(head.start, head.end)
      .map(token => token.text)
      .join(' ')
  return text === undefined ? undefined : classNamed(text)
})

const rejects =
  /^(?:(?:,|and|but|—|–) (?:and )?not an? |(?:and|but|,) (?:(?:does|do) not|no longer) (?:counts?|belongs?|pass(?:es)?) (?:among|to|as) (?:the )?|rather than an? )/

/** What is no boat is no sailing boat; “folding furniture” takes in a “folding model”, whose noun tells nothing. */
function takesIn(denied: ClassWords, affirmed: ClassWords): boolean {
  if (!denied.modifiers.every(one => affirmed.modifiers.some(other => means(one, other)))) return false
  if (means(denied.stem, affirmed.stem)) return true
  const kinds = [kindOfThing(denied.head), kindOfThing(affirmed.head)]
  return denied.modifiers.length > 0 && (kinds[0] === undefined) !== (kinds[1] === undefined)
}

function means(a: string, b: string): boolean {
  return areAlike(a, b)
}
