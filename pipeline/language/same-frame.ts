/** Whether two questions ask the same thing in two of the wordings that many questions have. */
import type {FrameWord, QuestionFrame} from './read-frame.ts'
import {stemRarity} from './stem-rarity.ts'
import {stemOf} from './tag-sentence.ts'
import {wordRelation} from './word-relations.ts'

/**
 * Each content word of one has its counterpart in the other, but for what the other's verb says by itself. `topics` are ids of what
 * the whole collection is about: “How fast does a ferry go?” is what “How fast will I go?” asks among pages on ferries.
 */
export function sameFrame(a: QuestionFrame, b: QuestionFrame, topics?: ReadonlySet<string>): boolean {
  if (!sameAim(a.aim, b.aim)) return false
  const left = a.content.filter(word => !b.content.some(other => areAlike(word, other, a.aim)))
  const right = b.content.filter(word => !a.content.some(other => areAlike(word, other, a.aim)))
  const shared = a.content.filter(word => !left.includes(word))
  const acts = [left, right].every(words => words.some(({verb}) => verb))
  if (shared.length === 0 || acts) return false
  const isTopic = ({key}: FrameWord, own: QuestionFrame, other: QuestionFrame): boolean =>
    !own.personal && other.personal && topics?.has(key) === true
  const topical = [...left.filter(word => isTopic(word, a, b)), ...right.filter(word => isTopic(word, b, a))]
  const told = topical.length > 0 || tells(shared)
  return told && [...left, ...right].every(word => topical.includes(word) || isImplied(word, shared))
}

const alikeAims: readonly (readonly [string, string])[] = [
  ['sign', 'time'],
  ['length', 'duration']
]

function sameAim(a: string, b: string): boolean {
  return a === b || alikeAims.some(pair => pair.includes(a) && pair.includes(b))
}

function areAlike(one: FrameWord, other: FrameWord, aim: string): boolean {
  if (aim === 'definition' && one.verb !== other.verb) return false
  if (one.key === other.key || headOf(one.key) === other.key || one.key === headOf(other.key)) return true
  const relation = wordRelation(one.key, other.key)
  if (aim === 'definition' && relation === 'family') return false
  if (relation === 'same' || relation === 'synonym' || relation === 'family') return true
  return one.verb && other.verb && (aim === 'may' || aim === 'place') && keeping.has(one.key) && keeping.has(other.key)
}

/** The stem of a term's last word; a plain stem is itself. */
function headOf(key: string): string {
  return key.startsWith('term:') ? stemOf(key.slice(key.search(/[^:-]+$/))) : key
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stemOf))
}

/** A thing lives, stands or is kept where somebody puts it. */
const keeping = stems('keep live stay store put leave stand sit')

/** Two words, or one that is not of every text. */
function tells(shared: readonly FrameWord[]): boolean {
  return shared.length > 1 || shared.some(({key}) => key.startsWith('term:') || stemRarity(key) >= leastTelling)
}

const leastTelling = 0.35

/** “What clothes should I wear?” says no more than “What should I wear?”, “Do I need to use a scale?” no more than “Do I need a scale?”. */
function isImplied(word: FrameWord, shared: readonly FrameWord[]): boolean {
  if (word.verb) return carrying.has(word.key) && shared.some(({verb}) => !verb)
  return shared.some(({key, verb}) => verb && objects.get(key)?.has(word.key))
}

const carrying = stems('use take get have own bring carry')

/** What a verb takes anyway. */
const objects: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    'wear clothes clothing garment outfit',
    'eat food',
    'drink drink beverage',
    'pay money',
    'spend money',
    'earn money',
    'cook food meal',
    'sing song',
    'play game'
  ].map(line => {
    const [verb = '', ...rest] = line.split(' ').map(stemOf)
    return [verb, new Set(rest)] as const
  })
)
