/** What else in the corpus bears on a question: units ranked by the rare words of the question that they hold. */
import {type NameAt, type Question, readQuestion} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {compareSpans} from '../../model/span.ts'
import type {AnswerUnit} from './answer-units.ts'

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
}

/** `home` names sources whose units are preferred. */
export type BearingOn = (question: string, home: ReadonlySet<string>) => readonly Bearing[]

/**
 * Best first, then in source order; weights are inverse document frequency in the corpus times rarity in English.
 */
export function bearingOn(units: readonly AnswerUnit[], nameAt: NameAt): BearingOn {
  const held = units.map(unit => ({unit, own: keysOf(unit.own, nameAt), inherited: keysOf(unit.inherited, nameAt)}))
  const frequency = new Map<string, number>()
  for (const {own} of held) for (const key of own) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  const weightOf = (key: string): number => {
    const inverse = Math.log((units.length + 1) / ((frequency.get(key) ?? 0) + 0.5)) / Math.log(units.length + 2)
    return Math.max(0.02, inverse) * (0.3 + 0.7 * stemRarity(key))
  }
  return (text, home) => {
    const question = readQuestion(text, nameAt)
    const wanted = new Map(question.content.map(key => [key, weightOf(key)]))
    const total = [...wanted.values()].reduce((sum, weight) => sum + weight, 0)
    return held
      .map(({unit, own, inherited}) => {
        const found = [...wanted].reduce(
          (sum, [key, weight]) => sum + (own.has(key) ? weight : inherited.has(key) ? weight / 2 : 0),
          0
        )
        const score =
          found === 0 ? 0 : found / Math.max(total, 0.01) + cue(question, unit) + (home.has(unit.source) ? 0.1 : 0)
        const keys = [...wanted.keys()].filter(key => own.has(key) || inherited.has(key)).length
        return {
          unit,
          score,
          broad: keys >= Math.min(2, wanted.size),
          section: inSection(question, unit),
          apt: isApt(question, unit, nameAt)
        }
      })
      .filter(bearing => bearing.score > 0.2)
      .sort((a, b) => b.score - a.score || compareSpans(a.unit.cut[0], b.unit.cut[0]))
  }
}

/** Stems and the terms that they name. */
export function keysOf(stems: readonly string[], nameAt: NameAt): ReadonlySet<string> {
  const keys = new Set<string>(stems)
  stems.forEach((_, at) => {
    const name = nameAt(stems, at)
    if (name) keys.add(name.id)
  })
  return keys
}

const cues: Partial<Record<Question['intent'], ReadonlySet<string>>> = {
  difference: stems('unlike whereas while but differ difference instead rather than contrast compared'),
  identity: stems('same one confuse unlike but broader category distinction equate'),
  necessity: stems('need must unless require without should necessary'),
  reason: stems('because since cause due reason why therefore so'),
  way: stems('by use start first then should'),
  frequency: stems('every often once twice week month year daily weekly'),
  duration: stems('hour minute day week month year second'),
  cost: stems('cost price pay cheap expensive euro dollar pound'),
  possibility: stems('can cannot could able only'),
  permission: stems('safe never should may must'),
  mechanism: stems('by through train work process step'),
  choice: stems('choose pick select best better prefer right suit fit need depend instead rather')
}

function stems(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(stemOf))
}

function isApt(question: Question, unit: AnswerUnit, nameAt: NameAt): boolean {
  if (measuring.has(question.intent))
    return cue(question, unit) > 0 || (question.intent === 'cost' ? /[€$£]/ : /(?<![-\p{L}\d.])\d/u).test(unit.text)
  const [only, second] = question.content
  if (only === undefined || second !== undefined || question.intent === 'identity') return true
  if (subordinate.has(unit.own[0] ?? '')) return false
  const at = unit.own.slice(0, 2).findIndex((stem, index) => stem === only || nameAt(unit.own, index)?.id === only)
  const next = unit.own[at + (nameAt(unit.own, at)?.length ?? 1)]
  return at >= 0 && (question.intent !== 'definition' || (next !== undefined && tellingVerbs.has(next)))
}

const subordinate = stems('if when before after while since because although unless')

/** What follows the name of a thing where a sentence says what it is or does. */
const tellingVerbs = stems('is are was were means refers describes consists')

const measuring: ReadonlySet<Question['intent']> = new Set(['cost', 'duration', 'frequency', 'time', 'amount'])

/** Words by which a unit says that this is what it speaks of: “many take them for one and the same”. */
const own: Partial<Record<Question['intent'], ReadonlySet<string>>> = {
  difference: stems('differ difference different distinction whereas unlike contrast'),
  identity: stems('same confuse confused mistake equate synonym interchangeably identical')
}

/** Words of the unit that such a question looks for; of its heading, where the section as a whole is what is asked for. */
function cue({intent}: Pick<Question, 'intent'>, unit: AnswerUnit): number {
  const words = cues[intent]
  if (words === undefined) return 0
  if (inSection({intent}, unit)) return 0.3
  const named = unit.own.some(stem => own[intent]?.has(stem)) ? 0.06 : 0
  return named + (unit.own.some(stem => words.has(stem)) ? 0.12 : 0)
}

/** “Should we take the sloop or the cutter?” is answered by a section on choosing, in other words than the question's. */
const sections: Partial<Record<Question['intent'], ReadonlySet<string>>> = {
  choice: stems('choose choosing choice select selecting pick picking decide deciding')
}

function inSection({intent}: Pick<Question, 'intent'>, unit: AnswerUnit): boolean {
  return unit.inherited.some(stem => sections[intent]?.has(stem))
}
