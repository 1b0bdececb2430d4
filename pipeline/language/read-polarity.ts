/** Negation in a sentence: which words are denied, counted word by word, so that two negations cancel. */
import type {Token} from '../model/statement.ts'
import {remembered} from './remembered.ts'
import {withoutNegativePrefix} from './word-relations.ts'

/** +1 for a word that is affirmed where it stands, -1 for one that is denied. */
export type Sign = 1 | -1

/** One sign a token. */
export const readSigns = remembered(signsIn)

function signsIn(tokens: readonly Token[]): readonly Sign[] {
  const signs: Sign[] = tokens.map(() => 1)
  tokens.forEach((_, at) => {
    const scope = scopeOf(tokens, at)
    if (scope) for (let index = scope.from; index < scope.to; index++) signs[index] = signs[index] === 1 ? -1 : 1
  })
  return signs
}

/** Whether the token is a word of negation, which itself says nothing. */
export function isNegator(tokens: readonly Token[], at: number): boolean {
  return scopeOf(tokens, at) !== undefined
}

interface Scope {
  readonly from: number
  readonly to: number
}

/** The words that may open a scope: most words deny nothing, and are left at once. */
const denying: ReadonlySet<string> = new Set(
  (
    "not n't n’t never cannot no none neither nobody nothing nowhere nor hardly barely scarcely rarely seldom impossible incapable illegal unlawful " +
    'outside without lack lacks lacked lacking unable fail fails failed failing refuse refuses refused cease ceases ceased stopped stops avoid avoids ' +
    'exclude excludes excluded forbid forbids forbidden prohibit prohibits prohibited prevent prevents prevented ban bans banned instead rather yet'
  ).split(' ')
)

function scopeOf(tokens: readonly Token[], at: number): Scope | undefined {
  const word = lower(tokens, at)
  if (!denying.has(word)) return undefined
  const next = lower(tokens, at + 1)
  if (bounds(tokens, at)) return undefined
  // “whether or not it leaks”
  if (word === 'not' && lower(tokens, at - 1) === 'or' && lower(tokens, at - 2) === 'whether') return undefined
  if (/^(?:not|n['’]t|never|cannot)$/.test(word)) {
    if (/^(?:only|just|merely|necessarily|least|until)$/.test(next) || (next === 'simply' && word === 'not'))
      return undefined
    if (untilAfter(tokens, at)) return undefined
    // “read-only or not, …”
    if (word === 'not' && lower(tokens, at - 1) === 'or' && /^[,.;]?$/.test(next)) return undefined
    if (/^(?:all|every|each|always|everyone|everything|both)$/.test(next)) return undefined
    // “not uncommon” denies the one word, and so nothing
    if (/^(?:un|in|im|ir)/.test(next) && withoutNegativePrefix(next) !== undefined) return {from: at + 1, to: at + 2}
    return {from: at + 1, to: necessityEnd(tokens, at) ?? relativeEnd(tokens, at) ?? stop(tokens, at + 1)}
  }
  if (/^(?:no|none|neither|nobody|nothing|nowhere|nor|hardly|barely|scarcely|rarely|seldom)$/.test(word)) {
    if (word === 'no' && /^(?:,|\.|doubt|matter|longer|sooner|other|one)$/.test(next))
      return next === 'longer' || next === 'one' ? {from: at + 2, to: stop(tokens, at + 2)} : undefined
    if (word === 'nothing' && /^(?:but|other|else)$/.test(next)) return undefined
    if (word === 'none' && next === 'other') return undefined
    // “from nothing to a boat”, “next to nothing”
    if (word === 'nothing' && /^(?:from|for|to)$/.test(lower(tokens, at - 1))) return undefined
    if (word === 'neither' && at > 0 && /^(?:me|us)$/.test(lower(tokens, at - 1))) return undefined
    if (
      word === 'nor' &&
      tokens.slice(Math.max(0, at - 12), at).some(token => /^(?:neither|not|n['’]t|no|never)$/i.test(token.text))
    )
      return undefined
    if (word === 'no' && never.test(`${lower(tokens, at - 1)} ${next}`)) return {from: at + 2, to: stop(tokens, at + 2)}
    if (word === 'no') return determinerScope(tokens, at)
    return {from: at + 1, to: stop(tokens, at + 1)}
  }
  if (/^(?:impossible|incapable|illegal|unlawful)$/.test(word) && /^(?:to|of)$/.test(next))
    return {from: at + 1, to: stop(tokens, at + 1)}
  if (word === 'outside' && /^(?:category|scope|definition|class|group|meaning)$/.test(lower(tokens, at + 2)))
    return {from: at + 3, to: stop(tokens, at + 3)}
  if (
    /^(?:without|lacks?|lacked|lacking|unable|fails?|failed|failing|refuses?|refused|ceased?|ceases|stopped|stops|avoids?|excludes?|excluded|forbids?|forbidden|prohibits?|prohibited|prevents?|prevented|bans?|banned)$/.test(
      word
    )
  ) {
    if (word === 'stops' || word === 'stopped' || word === 'stop')
      return /ing$/.test(next) ? {from: at + 1, to: stop(tokens, at + 1)} : undefined
    if (/^(?:fails?|failed|ceased?|ceases)$/.test(word) && next !== 'to')
      return /^(?:ceased|failed)$/.test(word) && /^[.,]?$/.test(next) ? {from: 0, to: at} : undefined
    if (/^(?:refused|excluded|forbidden|prohibited|banned|prevented)$/.test(word) && modifies(tokens, at))
      return undefined
    if (/^(?:refused|excluded|forbidden|prohibited|banned|prevented)$/.test(word))
      return {from: 0, to: stop(tokens, at + 1)}
    return {from: at + 1, to: phraseEnd(tokens, at + 1)}
  }
  if ((word === 'instead' && next === 'of') || (word === 'rather' && next === 'than'))
    return {from: at + 2, to: phraseEnd(tokens, at + 2)}
  if (word === 'yet' && next === 'to') return {from: at + 2, to: stop(tokens, at + 2)}
  return undefined
}

/** “On no account”, “under no circumstances”: what such words deny follows them. */
const never = /^(?:on account|under circumstances?|by means|in way|in case|at time|at point)$/

/** “The banned weapons”: what they are, and no denial of what is said of them. */
function modifies(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '') &&
    /^(?:the|an?|its|their|his|her|of|for|with|from|against|any|all|some|['’]s)$/.test(lower(tokens, at - 1))
  )
}

/** “no table is …” denies what follows of the table; “has no mounts for a rack” denies the mounts. */
function determinerScope(tokens: readonly Token[], at: number): Scope {
  const noun = phraseHead(tokens, at + 1)
  const subject = !tokens.slice(0, at).some(token => token.tag === 'VERB' || token.tag === 'AUX')
  if (subject && noun + 1 < tokens.length) return {from: noun + 1, to: stop(tokens, noun + 1)}
  const end = tokens.findIndex((token, index) => index > noun && token.tag === 'ADP' && !/^of$/i.test(token.text))
  return {from: at + 1, to: Math.min(stop(tokens, at + 1), end < 0 ? tokens.length : end)}
}

function phraseHead(tokens: readonly Token[], from: number): number {
  let at = from
  while (at + 1 < tokens.length && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '')) at++
  return at
}

/** “does not require staff to …” denies the need and nothing else. */
function necessityEnd(tokens: readonly Token[], at: number): number | undefined {
  const found = tokens.findIndex(
    (token, index) =>
      index > at &&
      index <= at + 3 &&
      /^(?:requires?|required|needs?|needed|necessary|obliged|compulsory|mandatory)$/i.test(token.text)
  )
  if (found >= 0) return found + 1
  return /^have$/.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === 'to' ? at + 3 : undefined
}

/** “holiday that has not been taken lapses”: the denial ends with its relative clause. */
function relativeEnd(tokens: readonly Token[], at: number): number | undefined {
  const opened = tokens
    .slice(Math.max(0, at - 3), at)
    .some(token => /^(?:that|which|who)$/i.test(token.text) && token.tag === 'PRON')
  if (!opened) return undefined
  const verb = tokens.findIndex((token, index) => index > at && token.tag === 'VERB')
  const next = tokens.findIndex((token, index) => index > verb && (token.tag === 'AUX' || token.tag === 'VERB'))
  return verb < 0 || next < 0 ? undefined : next
}

/** “not until May”, “does not apply until May”: from May on it does. */
function untilAfter(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, stop(tokens, at + 1) + 1).some(token => /^until$/i.test(token.text))
}

/** “no more than”, “not less than”: a bound, no negation. */
function bounds(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:no|not)$/.test(lower(tokens, at)) &&
    /^(?:more|less|fewer|larger|higher|longer|later|smaller|lower|earlier|faster)$/.test(lower(tokens, at + 1)) &&
    lower(tokens, at + 2) === 'than'
  )
}

/** End of the clause: a comma, a joint, or the end. */
function stop(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const word = lower(tokens, at)
    if (/^[,;:—–.!?()]$/.test(word) && !listComma(tokens, at)) return at
    if (
      /^(?:but|because|since|unless|although|though|until|except|if|when|while|so|whereas|than)$/.test(word) &&
      at > from
    )
      return at
    if (at > from && deniesAnew(tokens, at)) return at
  }
  return tokens.length
}

/** “does not leak and cannot rust”: behind “and” another verb with a denial of its own. */
export function deniesAnew(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:and|but)$/.test(lower(tokens, at))) return false
  const next = lower(tokens, at + 1)
  return next === 'cannot' || (tokens[at + 1]?.tag === 'AUX' && /^(?:not|n['’]t|never)$/.test(lower(tokens, at + 2)))
}

/** “not copied, stored or sold” goes on; “not fast, and …” ends. */
function listComma(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  const rest = tokens.slice(at + 1, at + 5).findIndex(token => /^(?:or|nor)$/i.test(token.text))
  return rest >= 0
}

/** Shorter than a clause: “without a cable”, “rather than a road bike”. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (
      /^(?:[,;:—–.!?()]|and|but|because|that|which|who|is|are|was|were|to|may|might|can|could|must|will|would|shall|should)$/i.test(
        tokens[at]?.text ?? ''
      ) &&
      at > from &&
      !listComma(tokens, at)
    )
      return at
  }
  return tokens.length
}

function lower(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase()
}
