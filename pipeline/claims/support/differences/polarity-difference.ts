/** One side affirms what the other denies. */
import {readShare} from '../../../language/read-share.ts'
import type {Pair} from '../align.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, unreadable} from '../conditions.ts'
import {embeddedAt} from '../embedded-at.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {isCrossed, subjectsAgree} from '../subjects.ts'
import type {Word} from '../word.ts'
import {deniesOtherwise} from './denies-otherwise.ts'
import type {Difference} from './index.ts'

export function polarityDifference(pair: StatementPair): Difference | undefined {
  const {alignment, a, b, left, right} = pair
  const turned = alignment.pairs.filter(
    each =>
      turnedRound(each) &&
      isSaid(each) &&
      !measures(left, each.a) &&
      !measures(right, each.b) &&
      !namesThing(each) &&
      each.a !== left.head &&
      each.b !== right.head &&
      !embeddedAt(left, each.a) &&
      !embeddedAt(right, each.b)
  )
  const clashing = turned.filter(isDenied)
  if (clashing.length === 0)
    return a.polarity === b.polarity || (turned.length === 0 && denies(left) && denies(right))
      ? undefined
      : {relation: 'unrelated', reason: 'one of them is negated'}
  if (clashing.every(each => endedOnly(pair, each)))
    return {relation: 'unrelated', reason: 'one tells what has ended, the other that there is none'}
  if (sharesOf(left) && sharesOf(right)) return {relation: 'unrelated', reason: 'each tells its share'}
  const first = clashing.find(({a, b}) => a.role === 'predicate' && b.role === 'predicate') ?? clashing[0]
  const denied = first ? `“${phraseOf(left, first.a)}”` : 'it'
  const apart = apartBy(pair) ?? conditionsApart(pair) ?? unreadable(pair)
  if (apart) return {relation: 'unrelated', reason: `one denies ${denied}, and ${apart}`}
  if (refuses(left) && refuses(right)) return {relation: 'unrelated', reason: 'each denies it in its own way'}
  const otherwise = deniesOtherwise(pair, clashing)
  if (otherwise !== undefined) return {relation: 'unrelated', reason: `one denies ${denied}, and ${otherwise}`}
  if (instructs(left) !== instructs(right)) return {relation: 'unrelated', reason: 'one of them is a step to take'}
  if (
    !subjectsAgree(pair) ||
    isCrossed(pair) ||
    !predicated(clashing, pair) ||
    !sameObjects(clashing, pair) ||
    !covered(pair)
  )
    return {relation: 'unrelated', reason: `one denies ${denied}, of something else`}
  return {
    relation: 'conflict',
    kind: 'negation',
    strength: left.lower.includes(' if ') || right.lower.includes(' if ') || a.hedged || b.hedged ? 'soft' : 'hard',
    reason: `One source affirms ${denied} and the other denies it.`
  }
}

/** “Required a pilot, which is no longer the case” beside “has managed without a pilot since”. */
function endedOnly({left, right}: StatementPair, {a, b}: Pair): boolean {
  const [affirming, denying] = a.sign === 1 ? [left, right] : [right, left]
  return affirming.course === 'ended' && a.sign !== b.sign && denying.course !== 'ended'
}

/** “94 out of every 100 are right” and “six per cent are wrong”. */
function sharesOf({quantities, tokens, lower}: Reading): boolean {
  if (quantities.some(({unit}) => unit === 'percent') || readShare(tokens) !== undefined) return true
  return / (?:out of|of|in) every (?:ten|hundred|thousand|10|100|1,?000) /.test(lower)
}

/** “tarred” alone says too little: “tarred rope”. */
function phraseOf({tokens}: Reading, {at, text, modifier, role}: Word): string {
  if (!modifier || role === 'context' || tokens[at]?.text.toLowerCase() !== text) return text
  let end = at + 1
  while (end < at + 4 && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[end]?.tag ?? '')) end++
  const words = tokens.slice(at, end).map(token => token.text)
  return words.join(' ')
}

/** “A degree wide”, “nine metres deep”: the adjective only says what is measured. */
function measures({quantities, tokens}: Reading, {at, role, text}: Word): boolean {
  if (role === 'context') return false
  if (quantities.some(({end, dimension}) => end === at && dimension !== undefined)) return true
  return extents.test(text) && /^(?:NUM|DET)$/.test(tokens[at - 2]?.tag ?? '') && tokens[at - 1]?.tag === 'NOUN'
}

/** Adjectives behind a measure: “one degree wide”, “two storeys high”. */
const extents = /^(?:wide|long|high|tall|deep|thick|broad|old|large|heavy)$/

/** “Open the valve.” is no fact; “never open the valve” forbids. */
function instructs({tokens, clauses: [clause], head, duty}: Reading): boolean {
  return (
    clause?.verb !== undefined &&
    clause.subjectEnd === clause.subjectStart &&
    clause.verb === clause.subjectStart &&
    head === undefined &&
    duty === undefined &&
    tokens[clause.verb]?.tag === 'VERB'
  )
}

/** Of a thing that one names and the other is about nothing is denied; of “is no Norfolk wherry” the class is. */
function namesThing({a, b, relation}: Pair): boolean {
  return relation !== 'opposite' && a.name && b.name && !(a.role === 'predicate' && b.role === 'predicate')
}

/** In whatever form: “is neither”, “fails to”, “falls outside”. */
function denies({lower}: Reading): boolean {
  return /\b(?:not|no|never|none|neither|nor|nobody|nothing|nowhere|cannot|without|lacks?|fails? to|outside|unable)\b|n't\b/.test(
    lower
  )
}

/** “May not be poured”, “is forbidden”, “is unsuitable”, “is excluded from its uses”. */
function refuses({lower}: Reading): boolean {
  return refusing.test(lower)
}

const refusing =
  /\b(?:(?:may|must|can|could|should|shall|is|are|do|does) not|cannot|never|no|forb\p{L}+|prohibit\p{L}*|bans?|banned|barr(?:ed|ing)|exclud\p{L}*|unsuitable|unfit|unacceptable|inadmissible|rul(?:es?|ed) out|turn(?:s|ed) away|refus\p{L}*|reject\p{L}*|declin\p{L}*|fail(?:s|ed|ing) to|miss(?:es|ed|ing))\b|n't\b/u

/** “Switched off” is the opposite of “active”, whatever the tag of “off”. */
function isSaid({a, b}: Pair): boolean {
  return (
    a.role !== 'context' &&
    b.role !== 'context' &&
    a.role !== 'scope' &&
    b.role !== 'scope' &&
    !(a.tag === 'ADP' && (b.tag === 'ADP' || a.text !== 'off')) &&
    !(b.tag === 'ADP' && b.text !== 'off')
  )
}

function turnedRound({a, b, relation}: Pair): boolean {
  return (relation === 'opposite') === (a.sign === b.sign)
}

/** What a denial denies first, or two opposites that are no modifiers. */
function isDenied({a, b, relation}: Pair): boolean {
  return relation === 'opposite'
    ? !(a.modifier && b.modifier) || a.tag === 'ADJ'
    : (a.focus || b.focus) && sameWord(a, b, relation)
}

/** A noun must be the very noun, said of something on both sides; a verb or an adjective may be another that means the same; “recovery” is what “recovers”, “unmanaged” what is not “managed”. */
function sameWord(a: Word, b: Word, relation: Pair['relation']): boolean {
  const forms = [a, b].map(formOf)
  if (a.text !== b.text && (a.text.endsWith(b.text) || b.text.endsWith(a.text))) return true
  if (relation === 'family' && isActDenied(a, b)) return true
  if (forms[0] !== forms[1] && [a, b].some(word => word.modifier && isNoun(word))) return false
  if (forms[0] !== forms[1]) return forms.includes('verb') ? a.text === b.text : plainOf(a.text) === plainOf(b.text)
  if (relation === 'same') return forms[0] !== 'noun' || a.stem.startsWith('#') || plainOf(a.text) === plainOf(b.text)
  return a.tag === b.tag && (relation === 'family' || a.tag !== 'NOUN')
}

/** “Lacks any recovery” denies what “recovers” affirms: the noun of an act, denied. */
function isActDenied(a: Word, b: Word): boolean {
  const [noun, verb] = formOf(a) === 'verb' ? [b, a] : [a, b]
  return (
    formOf(verb) === 'verb' &&
    noun.focus &&
    !noun.modifier &&
    /(?:[ts]ion|ment|[ae]nce|ery|al|ure|age)s?$/.test(noun.text)
  )
}

/** A gerund is a verb: “rinsing out the tube” is what the machine does when it “rinses”. */
function formOf(word: Word): 'noun' | 'verb' | 'other' {
  if (word.tag === 'VERB' || (word.text.endsWith('ing') && !word.modifier)) return 'verb'
  return isNoun(word) ? 'noun' : 'other'
}

function isNoun({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}

function plainOf(text: string): string {
  return text.replace(/e?s$/, '')
}

/** A short statement may stand wholly in a long one; of two short ones, all must be shared. */
function covered({shared, least, most}: StatementPair): boolean {
  if (shared < 1.1) return shared >= 0.9 && least >= 0.95
  return (least >= 0.4 && most >= 0.55) || (least >= 0.25 && most >= 0.8)
}

/** At least one of the words is what is said, not what it is said of; of a class, the subjects must be one. */
function predicated(clashing: readonly Pair[], pair: StatementPair): boolean {
  const {a: one, b: other, alignment} = pair
  const classes = one.relation === 'is-a' && other.relation === 'is-a'
  if (
    classes &&
    !alignment.pairs.some(({a, b, relation}) => relation !== 'opposite' && a.role === 'subject' && b.role === 'subject')
  )
    return false
  return clashing.some(
    ({a, b}) =>
      (!isNoun(a) || !isNoun(b) || classes || saidAlike(pair)) &&
      (isNoun(a) && isNoun(b) ? a.role === b.role : a.role === 'predicate' || b.role === 'predicate') &&
      !(a.modifier && b.modifier && a.tag !== 'ADJ' && a.tag !== 'VERB')
  )
}

/** “Sits in the car” and “does nothing for a car”: of a noun, one verb must be said on both sides, or no more than that it is or has it, or else all that one of them says. */
function saidAlike({alignment, left, right, most}: StatementPair): boolean {
  const said = alignment.pairs.filter(
    ({a, b, relation}) => relation !== 'opposite' && a.role === 'predicate' && b.role === 'predicate'
  )
  const verbs = said.some(
    ({a, b, relation}) => (a.tag === 'VERB' && b.tag === 'VERB') || (relation === 'family' && isActDenied(a, b))
  )
  return verbs || (said.length > 1 && most >= 0.9) || (saysLittle(left) && saysLittle(right))
}

function saysLittle({tokens, clauses: [clause]}: Reading): boolean {
  const verb = tokens[clause?.head ?? -1]?.text ?? ''
  return (
    verb === '' ||
    /^(?:is|are|was|were|be|has|have|had|contains?|includes?|needs?|requires?|counts?|comes?|offers?|provides?|carr(?:y|ies)|possess(?:es)?|['’]s|['’]re)$/i.test(
      verb
    )
  )
}

/** “Composes a reply” denies nothing of “composes music”: where both verbs have objects, some must be one. */
function sameObjects(clashing: readonly Pair[], {alignment, left, right}: StatementPair): boolean {
  return clashing.some(({a, b}) => {
    if (a.tag !== 'VERB' || b.tag !== 'VERB') return true
    const ones = objectsOf(a, left)
    const others = objectsOf(b, right)
    if (ones.length === 0 || others.length === 0) return true
    return alignment.pairs.some(
      each => each.relation !== 'opposite' && ones.includes(each.a) && others.includes(each.b)
    )
  })
}

/** The nouns behind a verb; of a passive, those of its subject. */
function objectsOf(verb: Word, {words, tokens}: Reading): readonly Word[] {
  const before = tokens.slice(Math.max(0, verb.at - 3), verb.at).map(token => token.text.toLowerCase())
  const passive = /(?:ed|en|n|t)$/.test(verb.text) && before.some(text => /^(?:is|are|was|were|be|been)$/.test(text))
  return words.filter(
    word =>
      isNoun(word) &&
      !word.modifier &&
      (passive ? word.role === 'subject' : word.role === 'predicate' && word.at > verb.at)
  )
}
