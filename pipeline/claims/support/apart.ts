/** What shows that two statements speak of different things though their words are alike: times, versions, modifiers, names. */
import {cellsApart} from './cells.ts'
import {isJudging} from './is-judging.ts'
import type {StatementPair} from './statement-pair.ts'
import {timesApart} from './times.ts'
import {versionsApart} from './versions.ts'
import type {Word} from './word.ts'

/** In words, for people; undefined where nothing shows it. `oneThing`: the two are known to speak of one thing, whatever they call it. */
export function apartBy(pair: StatementPair, oneThing = false): string | undefined {
  const {left, right} = pair
  return (
    timesApart(left.lower + left.contextLower, right.lower + right.contextLower, [left.once, right.once]) ??
    versionsApart(pair.a.text + left.contextLower, pair.b.text + right.contextLower) ??
    cellsApart(pair) ??
    oppositeScopes(pair) ??
    namesakes(pair) ??
    modifiersApart(pair, oneThing) ??
    (oneThing ? undefined : (namesApart(pair) ?? subjectsApart(pair)))
  )
}

/** “Little Holm” is another place than “Holm”. */
function namesakes({left, right, alignment}: StatementPair): string | undefined {
  for (const {a, b, relation} of alignment.pairs) {
    if (relation !== 'same' || !a.name || !b.name || a.role === 'context' || b.role === 'context') continue
    const [one, other] = [left.tokens[a.at - 1]?.text ?? '', right.tokens[b.at - 1]?.text ?? '']
    if (tellsPlaces.test(one) !== tellsPlaces.test(other))
      return `one speaks of “${tellsPlaces.test(one) ? one : other} …”`
  }
  return undefined
}

const tellsPlaces = /^(?:Little|Great|New|Old|Upper|Lower|Inner|Outer|North|South|East|West|Mount|Port|Fort)$/

/** “the front tyre” against “the rear tyre”, “in summer” against “in winter”: opposites outside of what is said of them. */
function oppositeScopes({alignment, a: one, b: other}: StatementPair): string | undefined {
  const classes = one.relation === 'is-a' || other.relation === 'is-a'
  const hit = alignment.pairs.find(({a, b, relation}) => {
    if (relation !== 'opposite' || a.sign !== b.sign || surrounds(a) || surrounds(b)) return false
    if (a.role !== 'predicate' || b.role !== 'predicate') return true
    return a.modifier && b.modifier && !classes
  })
  return hit && `“${hit.a.text}” against “${hit.b.text}”`
}

/** A preposition of a heading, such as “before”, scopes nothing that stands under it. */
function surrounds({role, tag}: Word): boolean {
  return role === 'context' && (tag === 'ADP' || tag === 'SCONJ')
}

/** “the Lisbon office” against “the Dublin office”: one noun, each side with a modifier that the other lacks. */
function modifiersApart({left, right, alignment}: StatementPair, oneThing: boolean): string | undefined {
  const onlyA = new Set(alignment.onlyA)
  const onlyB = new Set(alignment.onlyB)
  for (const {a, b, relation} of alignment.pairs) {
    if (relation === 'opposite' || !nominal(a) || !nominal(b)) continue
    if (a.role === 'predicate' && b.role === 'predicate') continue
    if (oneThing && (a.role === 'subject' || b.role === 'subject')) continue
    const one = modifierOf(a, left.words)
    const other = modifierOf(b, right.words)
    if (one?.tag === 'VERB' || other?.tag === 'VERB') continue
    if (one && other && onlyA.has(one) && onlyB.has(other) && says(one) && says(other))
      return `“${one.text} ${a.text}” against “${other.text} ${b.text}”`
  }
  return undefined
}

function nominal(word: Word): boolean {
  return word.tag === 'NOUN' || word.tag === 'PROPN'
}

function modifierOf(word: Word, words: readonly Word[]): Word | undefined {
  const before = words[words.indexOf(word) - 1]
  return before?.modifier && before.at === word.at - 1 && before.role === word.role ? before : undefined
}

/** A modifier that only judges or points tells nothing apart. */
function says(word: Word): boolean {
  return word.weight > 0.3 && !isJudging(word.text)
}

/** Each side names, outside of what it says, something that the other side does not know. */
function namesApart({left, right, alignment}: StatementPair): string | undefined {
  const one = foreignName(alignment.onlyA, right.lower + right.contextLower)
  const other = foreignName(alignment.onlyB, left.lower + left.contextLower)
  return one && other && `one speaks of ${one.text}, the other of ${other.text}`
}

function foreignName(only: readonly Word[], text: string): Word | undefined {
  return only.find(
    word => word.name && word.role !== 'predicate' && word.role !== 'context' && !text.includes(word.text)
  )
}

/** “rope for sails” against “rope for fishing nets”: the subjects share a word, and each goes on with a noun of its own, other than the long form of a short one that both have. */
function subjectsApart({alignment}: StatementPair): string | undefined {
  const shared = alignment.pairs.filter(
    ({a, b, relation}) => relation !== 'opposite' && a.role === 'subject' && b.role === 'subject'
  )
  if (shared.length === 0 || shared.some(({a, b}) => isNamed(a) && isNamed(b))) return undefined
  const short = (word: Word): boolean =>
    shared.some(({a, b}) => word.text.includes(`(${a.text})`) || word.text.includes(`(${b.text})`))
  const one = alignment.onlyA.find(word => ownNoun(word) && !short(word))
  const other = alignment.onlyB.find(word => ownNoun(word) && !short(word))
  if (shared.some(({a}) => a.modifier) && [one, other].some(noun => noun !== undefined && anyThing.test(noun.text)))
    return undefined
  return one && other && `one speaks of “${one.text}”, the other of “${other.text}”`
}

/** What the subject itself is called, not what modifies it: of “the wherry, in the trade a Norfolk boat” either. */
function isNamed(word: Word): boolean {
  return !word.modifier && (word.name || word.stem.startsWith('#'))
}

/** “A covered bay” and “covered units”: what modifies such a noun tells the thing. */
const anyThing = /^(?:unit|device|machine|set|model|version|variant|piece|item|one|system)s?$/

/** “dates from 1901” is a verb, whatever its tag. */
function ownNoun(word: Word): boolean {
  return (
    word.role === 'subject' &&
    !/^(?:dates|majority|minority|handful|half|bulk|rest|plenty)$/.test(word.text) &&
    nominal(word) &&
    !word.modifier &&
    word.weight > 0.4
  )
}
