/** What a clause says that its subject does, and to what: “writes letters and mends nets”, “built for cargo handling”. */
import {isContent} from '../../language/content-words.ts'
import type {Clause} from '../../language/read-clauses.ts'
import {readSigns} from '../../language/read-polarity.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Token} from '../../model/statement.ts'
import {actOpenings} from './act-openings.ts'
import {headPhrase} from './head-phrase.ts'
import {isActingVerb} from './is-acting-verb.ts'
import {isJudging} from './is-judging.ts'
import {leadsOn} from './leads-on.ts'
import type {Stretch} from './make-statement.ts'

/** Token numbers: from the verb, or from the first noun that a noun of action is made with, to the end of the object. */
export interface Act extends Stretch {
  /** Stems: a noun of action has the stem of its verb. */
  readonly verb: string
  readonly object: string
  /** Stems of what modifies the object. */
  readonly modifiers: readonly string[]
  /** Names of whom it is told of, where that is not the subject of the statement. */
  readonly about?: readonly string[]
  /** Nothing that the clause says stands between its subject and the act. */
  readonly leads: boolean
}

/** Affirmed acts only; of several verbs or objects each makes one. */
export function actsIn(tokens: readonly Token[], clause: Clause): readonly Act[] {
  const signs = readSigns(tokens)
  return actOpenings(tokens, clause)
    .flatMap(at => {
      const acts =
        at === clause.head || isActingVerb(tokens, at) || isGerund(tokens, at)
          ? actsFrom(tokens, at, clause.end)
          : nominal(tokens, at, clause.end)
      return acts.map(act => ({...act, leads: act.end === acts[0]?.end}))
    })
    .filter(({start, end}) => signs[start] === 1 && !isNarrowed(tokens, end))
}

/** Of “machines that grade apples, pears or plums” what they grade. */
export function relativeActs(tokens: readonly Token[]): readonly Act[] {
  const signs = readSigns(tokens)
  return tokens.flatMap(({text}, at) => {
    if (at === 0 || !/^(?:that|which|who)$/i.test(text)) return []
    const verb = /^can$/i.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1
    if (!isActingVerb(tokens, verb) || signs[verb] === -1) return []
    return actsFrom(tokens, verb, tokens.length).map(act => ({...act, leads: false}))
  })
}

/** The verb of an act of which only the object is told: “an apple-specialised grader”. */
export const anyVerb = '*'

/** “It is a cargo-carrying boat”, “an apple-specialised grader”: what the class of a copula is made for. */
export function compoundActs(tokens: readonly Token[], {head, after, end}: Clause): readonly Act[] {
  if (!/^(?:is|are|was|were|['’]s|['’]re)$/i.test(tokens[head ?? -1]?.text ?? '') || readSigns(tokens)[after] === -1)
    return []
  return tokens.slice(after, end).flatMap(({text}, index): readonly Act[] => {
    const [, object, verb] = /^(\p{Ll}+)-(\p{Ll}+ing|speciali[sz]ed|focuss?ed|oriented)$/u.exec(text) ?? []
    if (object === undefined || verb === undefined) return []
    const name = /ing$/.test(verb) ? stemOf(verb) : anyVerb
    return [{start: after, end: end, verb: name, object: stemOf(object), modifiers: [], leads: index >= 0}]
  })
}

/** Of a cell, whose header names the act: “Output: flour and bran”. `header` may end with another word than a verb’s: then nobody else says it. */
export function cellActs(tokens: readonly Token[], header: string): readonly Act[] {
  const verb = tagSentence(header).filter(isContent).at(-1)?.stem
  let from = 0
  while (tokens[from]?.tag === 'ADV') from++
  if (verb === undefined || readSigns(tokens)[from] !== 1) return []
  return objectsAt(tokens, from, tokens.length)
    .filter(({end}) => !isNarrowed(tokens, end))
    .map(object => ({...actOf(tokens, object.start, object), verb, leads: false}))
}

/** “Carries the flags of the port” is not said of flags. */
function isNarrowed(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end]?.text ?? ''
  return /^(?:of|that|which|who|whose)$/i.test(next) || (/^to$/i.test(next) && tokens[end + 1]?.tag === 'VERB')
}

/** “Designed to do one job: grading small eggs”, whatever the tag. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  return (
    /ing$/i.test(tokens[at]?.text ?? '') &&
    /^(?:DET|ADJ|NOUN)$/.test(tokens[at + 1]?.tag ?? '') &&
    leadsOn(tokens, at - 1)
  )
}

function actsFrom(tokens: readonly Token[], first: number, end: number): readonly Omit<Act, 'leads'>[] {
  const acts: Omit<Act, 'leads'>[] = []
  let at: number | undefined = first
  while (at !== undefined) {
    const verbs = [at, ...joined(tokens, at, end)]
    const last: number = verbs[verbs.length - 1] ?? at
    let next: number = last + 1
    while (tokens[next]?.tag === 'ADV') next++
    const objects = objectsAt(tokens, next, end)
    for (const verb of verbs) for (const object of objects) acts.push(actOf(tokens, verb, object))
    at = nextVerb(tokens, objects[objects.length - 1]?.end ?? last + 1, end)
  }
  return acts
}

/** Of “mends, paints and sells nets” the painting and the selling: behind a verb without an object stands a verb, whatever its tag. */
function joined(tokens: readonly Token[], verb: number, end: number): readonly number[] {
  const verbs: number[] = []
  for (let at = verb + 1; at + 1 < end; ) {
    const next = pastJoint(tokens, at)
    const after = tokens[next + 1]
    const goesOn = /^(?:,|and|or)$/i.test(after?.text ?? '') || /^(?:DET|ADJ|NOUN|PROPN)$/.test(after?.tag ?? '')
    if (next === at || !(isActingVerb(tokens, next) || (goesOn && tokens[next]?.tag === 'NOUN'))) break
    verbs.push(next)
    at = next + 1
  }
  return verbs
}

/** Past “,”, “and”, “, and”, “/” and “(and”. */
function pastJoint(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text === '/') return at + 1
  const bracketed = tokens[at]?.text === '(' && /^(?:and|or|plus)$/i.test(tokens[at + 1]?.text ?? '')
  if (bracketed) return at + 2
  const comma = tokens[at]?.text === ',' ? at + 1 : at
  return /^(?:and|or)$/i.test(tokens[comma]?.text ?? '') ? comma + 1 : comma
}

function objectsAt(tokens: readonly Token[], from: number, end: number): readonly Stretch[] {
  const objects: Stretch[] = []
  for (let at = from; opensObject(tokens, at) && at < end; ) {
    const object = headPhrase(tokens, at, end)
    if (!object) break
    objects.push(object)
    const next = pastJoint(tokens, object.end)
    if (next === object.end || tokens[next]?.tag === 'VERB') break
    at = next
  }
  return objects
}

function opensObject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || /^(?:no|neither|not|none|what|that|which|each|it|them|this|these|you)$/i.test(token.text)) return false
  return /^(?:DET|ADJ|NOUN|PROPN|PRON|VERB)$/.test(token.tag)
}

/** The verb that a joint adds to those before, with nothing but prepositional phrases between. */
function nextVerb(tokens: readonly Token[], from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    if (!token || /^[;:—–(]$/.test(token.text) || /^(?:which|that|who|where|when|if|because)$/i.test(token.text))
      return undefined
    const next = pastJoint(tokens, at)
    if (next > at && isActingVerb(tokens, next)) return next
    if (token.tag === 'VERB' || token.tag === 'AUX') return undefined
  }
  return undefined
}

/** “Cargo handling”, “the handling of cargo”. */
function nominal(tokens: readonly Token[], from: number, end: number): readonly Omit<Act, 'leads'>[] {
  const phrase = headPhrase(tokens, from, end)
  const noun = phrase && tokens[phrase.end - 1]
  if (!phrase || !noun || !/(?:ion|ment|ing|al|sis|ance|ence)s?$/i.test(noun.text)) return []
  if (phrase.end - phrase.start > 1) {
    const act = actOf(tokens, phrase.end - 1, {start: phrase.start, end: phrase.end - 1})
    return [{...act, start: phrase.start, end: phrase.end}]
  }
  const object = /^of$/i.test(tokens[phrase.end]?.text ?? '') ? headPhrase(tokens, phrase.end + 1, end) : undefined
  return object ? [actOf(tokens, phrase.start, object)] : []
}

/** “A wool sample” is wool. */
const piece = /^(?:snippet|piece|sample|fragment|excerpt|sheet|bit|scrap)s?$/i

function actOf(tokens: readonly Token[], verb: number, object: Stretch): Omit<Act, 'leads'> {
  const all = tokens.slice(object.start, object.end).filter(isContent)
  const words = all.length > 1 && piece.test(all[all.length - 1]?.text ?? '') ? all.slice(0, -1) : all
  return {
    start: verb,
    end: object.end,
    verb: tokens[verb]?.stem ?? '',
    object: words[words.length - 1]?.stem ?? '',
    modifiers: words.slice(0, -1).flatMap(({stem, text}) => (isJudging(text.toLowerCase()) ? [] : [stem]))
  }
}
