/** What else in the corpus bears on a question: units ranked by the rare words of the question that they hold. */
import {kindOfThing} from '../../language/kind-of-thing.ts'
import type {ContentWord, NameAt, Question} from '../../language/question.ts'
import {readQuestion} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import {compareSpans} from '../../model/span.ts'
import type {AnswerUnit} from './answer-units.ts'
import {fitOf} from './fit-of.ts'
import {restates} from './restates.ts'
import {saidIn} from './said-in.ts'

export interface Bearing {
  readonly unit: AnswerUnit
  /** Share of the question's weight that the unit holds, 0 to 1 and a little more for a cue of what is asked. */
  readonly score: number
  /** Whether it holds more than one thing the question asks about, or all of them. */
  readonly broad: boolean
  /** It has what such a question cannot be answered without (“how often” wants a time), or opens with the one thing asked about. */
  readonly apt: boolean
  /** It stands in a section that is on what such questions ask for. */
  readonly section: boolean
  /** It stands under a line or heading that puts the very question: “What you wear:”. */
  readonly restated: boolean
  /** The question asks how things relate, so that a passage must be about all of them. */
  readonly relating: boolean
  /** It names every term that the question names. */
  readonly named: boolean
  /** It speaks of one of two things that are told apart, where the other is spoken of. */
  readonly side: boolean
  /** Share of the things and doings asked about that stand in its own words, whatever their form. */
  readonly covers: number
}

/** `home` names sources whose units are preferred. */
export type BearingOn = (question: string, home: ReadonlySet<string>) => readonly Bearing[]

/**
 * Best first, then in source order; weights are inverse document frequency in the corpus times rarity in English.
 */
export function bearingOn(units: readonly AnswerUnit[], nameAt: NameAt): BearingOn {
  const held = units.map(unit => ({
    unit,
    own: keysOf(unit.own, nameAt),
    done: keysOf([...unit.done], nameAt),
    inherited: keysOf([...unit.inherited, ...unit.before], nameAt),
    said: saidIn(unit.own, nameAt)
  }))
  const frequency = new Map<string, number>()
  for (const {own} of held) for (const key of own) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const weightOf = (key: string): number => {
    const inverse = Math.log((units.length + 1) / ((frequency.get(key) ?? 0) + 0.5)) / Math.log(units.length + 2)
    return Math.max(0.02, inverse) * (0.3 + 0.7 * stemRarity(key))
  }
  return (text, home) => {
    const asked = askedOf(readQuestion(text, nameAt), weightOf)
    return held
      .flatMap(each => bearingOf(each, asked, home, nameAt) ?? [])
      .sort((a, b) => b.score - a.score || compareSpans(a.unit.cut[0], b.unit.cut[0]))
  }
}

interface Held {
  readonly unit: AnswerUnit
  readonly own: ReadonlySet<string>
  /** Of its own, what it only tells as a doing: “I paddle alone”. */
  readonly done: ReadonlySet<string>
  readonly inherited: ReadonlySet<string>
  /** Of its own, with the words of a name left out. */
  readonly said: ReadonlySet<string>
}

interface Asked {
  readonly question: Question
  readonly weights: ReadonlyMap<string, number>
  readonly total: number
  readonly terms: readonly string[]
  /** Things and doings: what is asked about without what only qualifies it. */
  readonly things: readonly string[]
  /** What it asks about as no doing: a sentence that only does it speaks of something else. */
  readonly nouns: ReadonlySet<string>
}

function askedOf(read: Question, weightOf: (key: string) => number): Asked {
  const question = withoutParticles(withoutDenial(read))
  const weights = new Map(question.content.map(key => [key, weightOf(key)]))
  const predicate = predicateOf(question)
  return {
    question,
    weights,
    total: [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    terms: question.content.filter(key => key.startsWith('term:')),
    things: question.words
      .filter(({tag, stem}) => !qualifying.has(tag) || denied.test(stem) || stem === predicate)
      .map(({stem}) => stem),
    nouns: new Set(question.words.filter(({tag}) => tag !== 'VERB').map(({stem}) => stem))
  }
}

/** “Why is the sail slack?” asks about what it says of the sail. */
function predicateOf({intent, frame, words}: Question): string | undefined {
  const said = intent === 'reason' || frame?.aim === 'sign' ? words.findLast(({tag}) => tag === 'ADJ') : undefined
  return said?.stem
}

const least = 0.2

/** Nothing where a unit holds too little of what is asked about. */
function bearingOf(
  {unit, own: held, done, inherited, said}: Held,
  {question, weights, total, terms, things, nouns}: Asked,
  home: ReadonlySet<string>,
  nameAt: NameAt
): Bearing | undefined {
  const restated = restates(unit, question, nameAt)
  const keys = [...weights.keys()]
  const own = keys.some(key => nouns.has(key) && done.has(key))
    ? new Set([...held].filter(key => !(nouns.has(key) && done.has(key))))
    : held
  const broad = keys.filter(key => holds(own, key) || holds(inherited, key)).length
  if (broad === 0 && !restated) return undefined
  const found = [...weights].reduce(
    (sum, [key, weight]) => sum + (holds(own, key) ? weight : holds(inherited, key) ? weight / 2 : 0),
    0
  )
  const {near, section, apt, instance, side} = fitOf(question, unit, nameAt, restated)
  const named = terms.every(key => holds(said, key))
  const relating = terms.length > 1 && relates(question)
  const score =
    found / Math.max(total, 0.01) +
    near +
    (restated ? 0.6 : 0) +
    (named && relating ? 0.2 : 0) +
    (home.has(unit.source) ? 0.1 : 0)
  if (score <= least) return undefined
  const told = home.size > 0 && measuring.has(question.intent) && keys.every(key => holds(inherited, key))
  return {
    unit,
    score,
    broad: broad >= Math.min(2, keys.length),
    apt,
    section,
    restated,
    relating,
    side: side && broad > 1,
    named: named || (home.size > 0 && (namesAbove({own, inherited}, terms, things) || told)),
    covers:
      instance || told || restated
        ? 1
        : covered(things, relates(question) && home.size === 0 ? apartFromNames(own, said) : own)
  }
}

/** A time or price in a section whose heading names all that is asked about is of that. */
const measuring: ReadonlySet<Question['intent']> = new Set(['cost', 'duration', 'frequency', 'amount'])

/** “Have the unit fitted by a plumber”, after a sentence on the boiler, tells who fits the boiler: all else that is asked about is in it. */
function namesAbove(
  {own, inherited}: Pick<Held, 'own' | 'inherited'>,
  terms: readonly string[],
  things: readonly string[]
): boolean {
  const others = things.filter(key => !terms.includes(key))
  return others.length > 0 && covered(others, own) === 1 && terms.every(key => holds(own, key) || holds(inherited, key))
}

function holds(keys: ReadonlySet<string>, key: string): boolean {
  return keys.has(key) || keys.has(bareKey(key))
}

/** “A car ferry” speaks of that and of cars, not of any ferry: neither the last word of a name nor a shorter name within it. */
function apartFromNames(own: ReadonlySet<string>, said: ReadonlySet<string>): ReadonlySet<string> {
  const heads = new Set(
    [...said].filter(key => key.startsWith('term:')).map(key => stemOf(key.slice(key.search(/[^:-]+$/))))
  )
  return new Set([...own].filter(key => said.has(key) || (!key.startsWith('term:') && !heads.has(key))))
}

function relates({kind, intent}: Question): boolean {
  return kind === 'polar' || intent === 'identity' || intent === 'difference'
}

/** “The ferry model”, where a kind of thing follows a name, is the ferry, and what is “non-metal” is said of metal. */
function bareKey(key: string): string {
  if (denied.test(key)) return stemOf(key.slice('non-'.length))
  const end = key.lastIndexOf('-')
  return key.startsWith('term:') && end > 0 && kindOfThing(key.slice(end + 1)) ? key.slice(0, end) : key
}

const denied = /^non-\p{L}{3}/u

function covered(keys: readonly string[], own: ReadonlySet<string>): number {
  const meant = keys.filter(key => {
    if (holds(own, key)) return true
    return !key.startsWith('term:') && [...own].some(stem => alike.has(wordRelation(key, stem) ?? ''))
  })
  return keys.length === 0 ? 0 : meant.length / keys.length
}

const alike: ReadonlySet<string> = new Set(['same', 'family'])

/** Tags of words that are no thing or doing: “one”, “really”, “common”. */
const qualifying: ReadonlySet<string> = new Set(['ADJ', 'ADV', 'NUM'])

/** “What can a kettle not do?” asks about the kettle; that it denies is read elsewhere. */
function withoutDenial(question: Question): Question {
  const asks = (stem: string): boolean => !/^(?:not|n['’]?t|never|no)$/.test(stem)
  return {
    ...question,
    content: [...new Set(question.content.filter(asks))],
    words: question.words.filter(word => asks(word.stem))
  }
}

/** “How do I get back up?”, “come out flat”: the small word goes with the verb, and neither is what is asked about. */
function withoutParticles(question: Question): Question {
  const learnt = question.frame?.aim === 'necessity'
  const copular = /\b(?:come|turn|end|wind|work)s? (?:out|up)\b|\bcame (?:out|up)\b/i.test(question.text)
  const asks = ({tag, text, stem}: ContentWord): boolean =>
    !(tag !== 'NOUN' && particles.test(text)) &&
    !(copular && tag === 'VERB' && copulas.has(stem)) &&
    !(learnt && learning.test(text))
  const words = question.words.filter(asks)
  const left = new Set(question.words.filter(word => !asks(word)).map(({stem}) => stem))
  return words.length === 0 ? question : {...question, words, content: question.content.filter(key => !left.has(key))}
}

const particles = /^(?:back|up|down|out|off|away|along|around|over|through|together)$/i
/** “Do I need to know how to swim?” asks about swimming. */
const learning = /^(?:know|learn)$/i
const copulas: ReadonlySet<string> = new Set(['come', 'came', 'turn', 'end', 'wind', 'work'])

/** Stems and the terms that they name. */
export function keysOf(stems: readonly string[], nameAt: NameAt): ReadonlySet<string> {
  const keys = new Set<string>(stems)
  stems.forEach((_, at) => {
    const name = nameAt(stems, at)
    if (name) keys.add(name.id)
  })
  return keys
}
