/** The clauses of a sentence that could stand as sentences, each with its subject and verb. */
import type {Token} from '../model/statement.ts'
import {afterIntroduction} from './after-introduction.ts'
import {finiteVerb} from './finite-verb.ts'
import {remembered} from './remembered.ts'
import {usualFrame} from './usual-frame.ts'
import {verbHead} from './verb-head.ts'

/** Token numbers, ends exclusive. */
export interface Clause {
  readonly start: number
  readonly end: number
  /** Empty where there is none: a fragment, or an imperative. */
  readonly subjectStart: number
  readonly subjectEnd: number
  /** The first word of the verb group, and its last: auxiliary and main verb, or the copula twice. Absent in a fragment. */
  readonly verb?: number
  readonly head?: number
  /** Where the complement starts; `end` if there is none. */
  readonly after: number
}

/** Never cut: a clause from its condition, reason or time (“if …”, “because …”, “when …”), nor from what it depends on. */
export const readClauses = remembered(clausesIn)

function clausesIn(tokens: readonly Token[]): readonly Clause[] {
  const cuts = [0, ...boundaries(tokens), tokens.length]
  return cuts.slice(0, -1).flatMap((from, index) => {
    const start = skipOpening(tokens, from)
    const end = trimEnd(tokens, start, cuts[index + 1] ?? tokens.length)
    return start < end ? [clauseIn(tokens, start, end)] : []
  })
}

const joints = /^(?:but|while|whereas|and|so|yet|although|though)$/i

function boundaries(tokens: readonly Token[]): readonly number[] {
  const cuts: number[] = []
  let from = 0
  for (let at = 1; at < tokens.length - 2; at++) {
    const text = tokens[at]?.text ?? ''
    const next = tokens[at + 1]?.text ?? ''
    const joint = text === ',' && joints.test(next)
    const sign = text === ';' || text === '—' || text === ':' || (text === '–' && spaced(tokens, at))
    if (!joint && !sign) continue
    if (insideBracket(tokens, at)) continue
    const right = joint ? at + 2 : at + 1
    const to = nextStop(tokens, right)
    if (finiteVerb(tokens, from, at) === undefined && text !== ';') continue
    if (
      !hasSubjectAndVerb(tokens, right, to) &&
      !(joint && isForbidding(tokens, right)) &&
      !(/^[:;]$/.test(text) && (isCommand(tokens, right) || isIntroduced(tokens, right, to)))
    )
      continue
    if (isMultiple(tokens, from, right, to)) continue
    if (
      /^(?:if|when|unless|because|since|once|as|although|though|while|where)$/i.test(tokens[from]?.text ?? '') &&
      joint === false &&
      text !== ';'
    )
      continue
    cuts.push(at)
    from = right
  }
  return cuts
}

function spaced(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  return token !== undefined && before !== undefined && token.start > before.end
}

function insideBracket(tokens: readonly Token[], at: number): boolean {
  let depth = 0
  for (const token of tokens.slice(0, at)) depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0
  return depth > 0
}

function nextStop(tokens: readonly Token[], from: number): number {
  const at = tokens.findIndex((token, index) => index >= from && /^[;—.!?]$/.test(token.text))
  return at < 0 ? tokens.length : at
}

function hasSubjectAndVerb(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from]
  if (!first || !/^(?:DET|NOUN|PROPN|PRON|ADJ|NUM|ADP)$/.test(first.tag)) return false
  if (/^(?:which|who|that|where|whose)$/i.test(first.text)) return false
  const verb = finiteVerb(tokens, from, to)
  return verb !== undefined && verb > from && !tokens.slice(from, verb).some(token => /^[,(—]$/.test(token.text))
}

/** “A first sail tears, so do not lose heart”. */
function isForbidding(tokens: readonly Token[], at: number): boolean {
  return /^(?:do|don)$/i.test(tokens[at]?.text ?? '') && /^(?:not|n['’]t)$/i.test(tokens[at + 1]?.text ?? '')
}

/** “Seats cost 30 crowns, and pupils pay half the price”: half of what, the figure before tells. */
function isMultiple(tokens: readonly Token[], from: number, right: number, to: number): boolean {
  return (
    tokens.slice(right, to).some(({text}) => /^(?:half|twice|double|thrice|triple)$/i.test(text)) &&
    tokens.slice(from, right).some(({tag}) => tag === 'NUM')
  )
}

/** “The test is simple: tap the hull”; what is done with “them”, only the clause before tells. */
function isCommand(tokens: readonly Token[], at: number): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]]
  return (
    first?.tag === 'VERB' &&
    /^\p{Ll}+(?<!s|ed|ing)$/u.test(first.text) &&
    /^(?:DET|PRON|ADP|ADV|NUM)$/.test(next?.tag ?? '') &&
    !/^(?:it|them)$/i.test(next?.text ?? '')
  )
}

/** “The way back is long: when the tide has turned, the boat needs an hour”: behind a sign an introduction may come first. */
function isIntroduced(tokens: readonly Token[], from: number, to: number): boolean {
  const subject = afterIntroduction(tokens, from, to)
  if (subject === from || !/^,$/.test(tokens[subject - 1]?.text ?? '')) return false
  const verb = finiteVerb(tokens, subject, to)
  return verb !== undefined && verb > subject && !tokens.slice(subject, verb).some(token => /^[,(—:]$/.test(token.text))
}

function skipOpening(tokens: readonly Token[], from: number): number {
  let start = from
  while (start < tokens.length && /^[,;:—–•*“”"'‘’]$/.test(tokens[start]?.text ?? '')) start++
  if (
    /^(?:and|but|so|yet|or|however|whereas|while|although|though|then|thus|therefore|hence|also|still)$/i.test(
      tokens[start]?.text ?? ''
    ) &&
    (finiteVerb(tokens, start + 1, tokens.length) !== start + 1 || isForbidding(tokens, start + 1))
  )
    start++
  while (start < tokens.length && tokens[start]?.text === ',') start++
  return start
}

function trimEnd(tokens: readonly Token[], start: number, to: number): number {
  let end = to
  while (end > start && /^[,;:—–]$/.test(tokens[end - 1]?.text ?? '')) end--
  return end
}

function clauseIn(tokens: readonly Token[], start: number, end: number): Clause {
  const usual = usualFrame(tokens, start, end)
  if (usual) {
    const head = verbHead(tokens, usual.verb, end)
    return {start, end, ...usual, head, after: head + 1}
  }
  const subjectStart = afterIntroduction(tokens, start, end)
  const verb = finiteVerb(tokens, subjectStart, end)
  if (verb === undefined) return {start, end, subjectStart, subjectEnd: subjectStart, after: subjectStart}
  const head = verbHead(tokens, verb, end)
  return {start, end, subjectStart, subjectEnd: subjectEnd(tokens, subjectStart, verb), verb, head, after: head + 1}
}

function subjectEnd(tokens: readonly Token[], start: number, verb: number): number {
  let end = verb
  while (end > start && (tokens[end - 1]?.tag === 'ADV' || /^[,)—–”"]$/.test(tokens[end - 1]?.text ?? ''))) {
    if (tokens[end - 1]?.text === ')') break
    end--
  }
  return end
}
