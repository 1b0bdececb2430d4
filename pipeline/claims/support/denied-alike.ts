/** Two statements that deny one thing, each in its own way: “is not covered by the policy”, “is excluded from the policy”. */
import {remembered} from '../../language/remembered.ts'
import {apartBy} from './apart.ts'
import {casesApart} from './cases-apart.ts'
import {isExceptive} from './conditions.ts'
import {dutiesClash} from './duty.ts'
import {embeddedAt} from './embedded-at.ts'
import {figuresOf} from './figures.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** Each denies once, with a word that the other lacks, and nothing else is told on both sides that the other does not know. */
export function deniedAlike(pair: StatementPair): boolean {
  const {left, right, alignment, least} = pair
  const [one, other] = [denialIn(left), denialIn(right)]
  if (one === undefined || other === undefined || one === other || least < 0.55) return false
  if (!deniesSomething(left) || !deniesSomething(right)) return false
  if (left.dangling || right.dangling || left.generality === 0 || right.generality === 0) return false
  if ((left.generality ?? 6) < 5 || (right.generality ?? 6) < 5) return false
  if (alignment.pairs.some(({relation}) => relation === 'opposite')) return false
  if (left.duty !== undefined && right.duty !== undefined && dutiesClash(left.duty, right.duty)) return false
  if (
    (contrasts.test(one) || contrasts.test(other)) &&
    !alignment.pairs.some(({a, b}) => a.sign === -1 && b.sign === -1)
  )
    return false
  const {onlyA, onlyB} = figuresOf(left, right)
  if (onlyA > 0 && onlyB > 0) return false
  if (alignment.onlyA.some(tells) && alignment.onlyB.some(tells)) return false
  return apartBy(pair, true) === undefined && casesApart(pair) === undefined
}

/** Of “it is not” only the sentence before tells what. */
function deniesSomething({words}: Reading): boolean {
  return words.some(({role, text}) => role === 'predicate' && !denial.test(` ${text.toLowerCase()} `))
}

function tells({role, tag, weight, text}: Word): boolean {
  return role !== 'context' && /^(?:NOUN|PROPN|ADJ)$/.test(tag) && weight > 0.45 && !denial.test(` ${text} `)
}

/** “A copy rather than an original”: what it denies, the other must deny as well. */
const contrasts = /^(?:rather than|instead of|no|nor)$/

/** The one word of denial; undefined where there is none, more than one, or it only tells of whom: “anyone who has to avoid wheat”. */
const denialIn = remembered((reading: Reading): string | undefined => {
  const {lower, tokens} = reading
  if (isExceptive(lower) || / (?:except|or no|or not) /.test(lower.replace(/[.,]/g, ' '))) return undefined
  const found = lower.match(denials) ?? []
  const text = found[0]?.trim() ?? ''
  const at = tokens.findIndex(token => token.text.toLowerCase() === text)
  return found.length === 1 && !(at >= 0 && embeddedAt(reading, {at, text})) ? text : undefined
})

const words =
  'not|no|never|none|nobody|nothing|nowhere|cannot|neither|nor|without|lack(?:s|ed|ing)?|fail(?:s|ed)?|miss(?:es|ed|ing)|absent|impossible|unable|unsuitable|unfit|unnecessary|un\\p{L}{4,}(?:ed|able)|exclud(?:e|es|ed|ing)|exempt(?:ed)?|forbid(?:s|den)?|prohibit(?:s|ed)?|bans?|banned|barr?(?:ed|s)|refus(?:e|es|ed)|declin(?:e|es|ed)|rul(?:es?|ed) out|left out|leaves? out|(?:kept|keeps?|stays?) (?:\\p{L}+ )?(?:out|off|away)|prevent(?:s|ed)?|avoid(?:s|ed)?|stop(?:s|ped)?|los(?:e|es|t)|gone|few|little|hardly|rarely|seldom|silen(?:t|ce)|idle|empty|too \\p{L}+ to|instead of|rather than'
const denials = new RegExp(`(?<= )(?:${words})(?=[ .,;:])|n't(?= )`, 'gu')
const denial = new RegExp(`^ (?:${words}) $`, 'u')
