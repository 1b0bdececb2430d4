/** Negation in a sentence: which words are denied, counted word by word, so that two negations cancel. */
import type {Token} from '../model/statement.ts'

/** +1 for a word that is affirmed where it stands, -1 for one that is denied. */
export type Sign = 1 | -1

/** One sign a token. */
export function readSigns(tokens: readonly Token[]): readonly Sign[] {
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

function scopeOf(tokens: readonly Token[], at: number): Scope | undefined {
  const word = lower(tokens, at)
  const next = lower(tokens, at + 1)
  if (bounds(tokens, at)) return undefined
  if (/^(?:not|n['’]t|never|cannot)$/.test(word)) {
    if (/^(?:only|just|merely|necessarily|least|until)$/.test(next) || (next === 'simply' && word === 'not')) return undefined
    if (/^(?:all|every|each|always|everyone|everything|both)$/.test(next)) return undefined
    return {from: at + 1, to: stop(tokens, at + 1)}
  }
  if (/^(?:no|none|neither|nobody|nothing|nowhere|nor|hardly|barely|scarcely|rarely|seldom)$/.test(word)) {
    if (word === 'no' && /^(?:,|\.|doubt|matter|longer|sooner|other|one)$/.test(next)) return next === 'longer' || next === 'one' ? {from: at + 2, to: stop(tokens, at + 2)} : undefined
    if (word === 'nothing' && /^(?:but|other|else)$/.test(next)) return undefined
    if (word === 'none' && next === 'other') return undefined
    if (word === 'neither' && at > 0 && /^(?:me|us)$/.test(lower(tokens, at - 1))) return undefined
    return {from: at + 1, to: stop(tokens, at + 1)}
  }
  if (/^(?:without|lacks?|lacked|lacking|unable|fails?|failed|failing|refuses?|refused|ceased?|ceases|stopped|stops|avoids?|excludes?|excluded|forbids?|forbidden|prohibits?|prohibited|prevents?|prevented|bans?|banned)$/.test(word)) {
    if (word === 'stops' || word === 'stopped' || word === 'stop') return /ing$/.test(next) ? {from: at + 1, to: stop(tokens, at + 1)} : undefined
    if (/^(?:fails?|failed|ceased?|ceases)$/.test(word) && next !== 'to') return /^(?:ceased|failed)$/.test(word) && /^[.,]?$/.test(next) ? {from: 0, to: at} : undefined
    if (/^(?:refused|excluded|forbidden|prohibited|banned|prevented)$/.test(word)) return {from: 0, to: stop(tokens, at + 1)}
    return {from: at + 1, to: phraseEnd(tokens, at + 1)}
  }
  if ((word === 'instead' && next === 'of') || (word === 'rather' && next === 'than')) return {from: at + 2, to: phraseEnd(tokens, at + 2)}
  if (word === 'yet' && next === 'to') return {from: at + 2, to: stop(tokens, at + 2)}
  return undefined
}

/** “no more than”, “not less than”: a bound, no negation. */
function bounds(tokens: readonly Token[], at: number): boolean {
  return /^(?:no|not)$/.test(lower(tokens, at)) && /^(?:more|less|fewer|larger|higher|longer|later|smaller|lower|earlier|faster)$/.test(lower(tokens, at + 1)) && lower(tokens, at + 2) === 'than'
}

/** End of the clause: a comma, a joint, or the end. */
function stop(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const word = lower(tokens, at)
    if (/^[,;:—–.!?()]$/.test(word) && !listComma(tokens, at)) return at
    if (/^(?:but|because|since|unless|although|though|until|except|if|when|while|so|whereas)$/.test(word) && at > from) return at
  }
  return tokens.length
}

/** “not copied, stored or sold” goes on; “not fast, and …” ends. */
function listComma(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== ',') return false
  const rest = tokens.slice(at + 1, at + 5).findIndex(token => /^(?:or|nor)$/i.test(token.text))
  return rest > 0
}

/** Shorter than a clause: “without a cable”, “rather than a road bike”. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    if (/^(?:[,;:—–.!?()]|and|but|because|that|which|who|is|are|was|were|to)$/i.test(tokens[at]?.text ?? '') && at > from && !listComma(tokens, at)) return at
  }
  return tokens.length
}

function lower(tokens: readonly Token[], at: number): string {
  return (tokens[at]?.text ?? '').toLowerCase()
}
