/** Conditions and exceptions that two statements hang on. */
import {deniesAnew} from '../../language/read-polarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {embeddedAt} from './embedded-at.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words, where each side has a condition of its own. */
export function conditionsApart({left, right}: StatementPair): string | undefined {
  if ((isOver(left.lower) && goesOn(right.lower)) || (isOver(right.lower) && goesOn(left.lower)))
    return 'one speaks of what has been, the other of what goes on'
  const one = conditionOf(left.lower)
  const other = conditionOf(right.lower)
  if (!one || !other) return undefined
  const shared = one.filter(stem => other.includes(stem)).length
  const own = Math.min(one.length, other.length) - shared
  return own > 0 && (shared < 0.5 * Math.min(one.length, other.length) || one.length === other.length)
    ? 'their conditions differ'
    : undefined
}

/** “A boat that has been in the dock”, “if the tide has turned”. */
function isOver(text: string): boolean {
  return /\b(?:if|when|once|after|who|whose|that|which) [^,.;]*\b(?:has|have|had) (?:\p{L}+ )?(?:been|\p{L}+(?:ed|en|wn|ne|ft))\b/u.test(
    text
  )
}

/** “While a boat is in the dock”, “as long as the tide runs”. */
function goesOn(text: string): boolean {
  return /\b(?:while|as long as|so long as|during|at the moment when)\b/.test(text)
}

/** Words such as “unless”, “until” and “only” turn a denial into its opposite: no sign can be read across them. */
export function isExceptive(text: string): boolean {
  // “is a boat too, only smaller” takes nothing out
  const plain = text.includes(', only ') ? text.replace(/, only (?:\p{L}+er|more \p{L}+|less \p{L}+)\b/gu, ' ') : text
  return /\b(?:unless|until|only|solely|exclusively|nobody else|no one else|nothing else|nothing but|nothing other|other than|apart from|reserved for)\b/.test(
    plain
  )
}

function conditionOf(text: string): readonly string[] | undefined {
  const words =
    /\b(?:if|when|whenever|while|unless|once|until|as long as|provided that|provided|during|in case|after|with) ([^,.;]*)/.exec(
      text
    )?.[1]
  const stems = words
    ?.split(' ')
    .filter(word => word.length > 2 && !idle.test(word))
    .map(stemOf)
  return stems && stems.length > 0 ? stems : undefined
}

const idle =
  /^(?:the|and|are|was|has|had|its|any|for|you|who|not|can|may|each|every|that|this|they|their|have|been|were|from|into|your)$/

/** Exceptions, double denials and two endings: no clash of signs says anything there. */
export function unreadable({left, right}: StatementPair): string | undefined {
  if (isExceptive(left.lower + left.contextLower) || isExceptive(right.lower + right.contextLower))
    return 'one of them makes an exception'
  if (
    /\b(?:can|could|may|might) .*\bwithout\b/.test(left.lower) ||
    /\b(?:can|could|may|might) .*\bwithout\b/.test(right.lower)
  )
    return 'one of them says what can be done without'
  if (atOnce.test(left.lower) !== atOnce.test(right.lower) && Math.max(denials(left), denials(right)) > 0)
    return 'one of them speaks of two things at once'
  if (boundDenied(left) || boundDenied(right)) return 'one of them denies what goes beyond a bound'
  if (/ as (?!long|soon|well|far)\p{L}+ as /u.test(left.lower + right.lower)) return 'one of them compares'
  const counts = [denials(left), denials(right)]
  if (Math.max(...counts) > 1) return 'one of them denies twice'
  if (Math.min(...counts) > 0) return 'both deny something'
  return left.course !== undefined && left.course === right.course ? 'both say how it went on' : undefined
}

/** “Cannot load and sail at the same time” denies neither. */
const atOnce = /\b(?:at the same (?:time|moment|instant)|at once|simultaneously|both together)\b/

/** “No door may be narrower than 90 centimetres” denies no door. */
function boundDenied({lower, quantities}: Reading): boolean {
  return quantities.length > 0 && / (?:no|not|never|n't|cannot|nowhere) .*(?:er|more|less|fewer) than /.test(lower)
}

/** Of the clause itself: neither the “No,” of an answer counts, nor “that has not been taken”, nor what follows “so” or “because”. */
function denials(reading: Reading): number {
  const {tokens} = reading
  const stop = tokens.findIndex(
    ({text}, at) => at > 0 && /^(?:so|because)$/i.test(text) && tokens[at - 1]?.text === ','
  )
  const counts = [0]
  tokens.forEach(({text}, at) => {
    // “is not wet and cannot rust” denies each once
    if (deniesAnew(tokens, at)) counts.push(0)
    if (
      denial.test(text) &&
      (stop < 0 || at < stop) &&
      !(at === 0 && tokens[1]?.text === ',') &&
      !embeddedAt(reading, {at, text: text.toLowerCase()})
    )
      counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1
  })
  return Math.max(...counts)
}

const denial =
  /^(?:not|no|never|none|neither|nobody|nothing|nowhere|without|cannot|impossible|prevented|lacks?|outside|n['’]t)$/i
