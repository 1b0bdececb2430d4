/** “A tarpaulin is all the cover a dinghy needs” against “a tarpaulin alone is not enough”: for one side a thing suffices, for the other it does not. */
import {isContent} from '../../../language/content-words.ts'
import {remembered} from '../../../language/remembered.ts'
import type {Token} from '../../../model/statement.ts'
import {isJudging} from '../is-judging.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function sufficiencyDifference({a, b, left, right}: StatementPair): Difference | undefined {
  const one = sufficesIn(left)
  const other = one && sufficesIn(right)
  if (!one || !other || one.enough === other.enough || a.attributed || b.attributed) return undefined
  if (a.conditional || b.conditional || !isOneThing(one, other)) return undefined
  if (!isOnePurpose(one, other)) return {relation: 'unrelated', reason: 'each tells what it is enough for'}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: `For one source “${one.text}” is enough, for the other it is not.`
  }
}

interface Sufficiency {
  readonly enough: boolean
  /** Stems of the thing, its noun last. */
  readonly thing: readonly string[]
  /** Stems of what it is to be enough for, where the sentence says so. */
  readonly purpose: readonly string[]
  readonly text: string
}

/** Once a reading: most hold no such form. */
const sufficesIn = remembered(({tokens, lower}: Reading): Sufficiency | undefined => {
  const enough = suffices.test(lower)
  const lacking = fallsShort.test(lower)
  if (enough === lacking) return undefined
  const at = tokens.findIndex((_, index) => opensForm(tokens, index))
  const thing = thingBefore(tokens, at)
  if (thing.length === 0) return undefined
  return {
    enough,
    thing: thing.map(({stem}) => stem),
    purpose: purposeAfter(tokens, at),
    text: thing.map(({text}) => text).join(' ')
  }
})

const suffices =
  /\b(?:(?:is|are) all (?:the |that )?(?:[\p{L}-]+ ){1,7}(?:needs?|requires?|takes)\b|(?:is|are) (?:quite |fully |perfectly )?(?:enough|sufficient)\b|suffices?\b)/u

const fallsShort =
  /\b(?:(?:is|are) (?:not|never|hardly) (?:enough|sufficient)|(?:is|are)n't (?:enough|sufficient)|(?:is|are) insufficient|(?:does|do|will) not (?:suffice|do)\b)/

/** The verb of the form: “is” before “all” or “enough”, “suffices”. */
function opensForm(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? ''
  if (/^suffices?$/i.test(text)) return true
  const after = tokens
    .slice(at + 1, at + 4)
    .map(token => token.text)
    .join(' ')
  if (/^(?:is|are)$/i.test(text))
    return /^(?:all|(?:(?:not|never|hardly|quite|fully|perfectly|n['’]t) )?(?:enough|sufficient|insufficient))\b/i.test(
      after
    )
  return /^(?:does|do|will)$/i.test(text) && /^not (?:suffice|do)\b/i.test(after)
}

/** The noun phrase right before the verb, “alone” and “by itself” left out; it says what it is only if its noun does. */
function thingBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  let end = verb
  while (/^(?:alone|by|on|its|their|own|itself|themselves|simply|usually|,)$/i.test(tokens[end - 1]?.text ?? '')) end--
  let start = end
  while (start > 0 && (/^(?:NOUN|PROPN|ADJ|NUM|X)$/.test(tokens[start - 1]?.tag ?? '') || isOf(tokens, start - 1)))
    start--
  const noun = tokens[end - 1]
  if (!noun || !/^(?:NOUN|PROPN)$/.test(noun.tag) || tokens.slice(start, end).some(isCounted)) return []
  return tokens.slice(start, end).filter(token => isContent(token) && !isJudging(token.text.toLowerCase()))
}

/** Of “a coat of tar”. */
function isOf(tokens: readonly Token[], at: number): boolean {
  return /^of$/i.test(tokens[at]?.text ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '')
}

/** “One anchor” may be enough where “a second anchor” is not. */
function isCounted({tag, text}: Token): boolean {
  return tag === 'NUM' || /^(?:first|second|third|other|extra|additional|single)$/i.test(text)
}

/** “Enough for a weekend”, “enough to stop a leak”. */
function purposeAfter(tokens: readonly Token[], verb: number): readonly string[] {
  const from = tokens.findIndex(({text}, at) => at > verb && /^(?:for|to)$/i.test(text))
  return from < 0
    ? []
    : tokens
        .slice(from + 1, from + 8)
        .filter(isContent)
        .map(({stem}) => stem)
}

/** One noun, and of what tells it apart one side says no more than the other, or less. */
function isOneThing({thing: one}: Sufficiency, {thing: other}: Sufficiency): boolean {
  const [less, more] = [one, other].sort((x, y) => x.length - y.length)
  return (
    less !== undefined &&
    more !== undefined &&
    less[less.length - 1] === more[more.length - 1] &&
    less.every(stem => more.includes(stem))
  )
}

/** What is enough for one purpose may not be so for another. */
function isOnePurpose({purpose: one}: Sufficiency, {purpose: other}: Sufficiency): boolean {
  return one.length === other.length ? one.length === 0 || one.some(stem => other.includes(stem)) : false
}
