/** Whether a passage fits what a question asks for, whatever the two speak of: its opening, its cues, the section it stands in. */
import type {NameAt, Question} from '../../language/question.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import type {AnswerUnit} from './answer-units.ts'
import {isComment} from './is-comment.ts'
import {unlikeFigure} from './unlike-figure.ts'

export interface Fit {
  /** Between 0 and about 1: how much speaks for the passage. */
  readonly near: number
  /** It can answer such a question at all. */
  readonly apt: boolean
  /** It stands in a section that is on what such questions ask for. */
  readonly section: boolean
  /** It is labelled as one of the things that are asked for. */
  readonly instance: boolean
  /** Asked how two things differ, it speaks of one of them. */
  readonly side: boolean
}

/** `restated`: it stands under a line or heading that puts the very question, and need not speak of it. */
export function fitOf(question: Question, unit: AnswerUnit, nameAt: NameAt, restated: boolean): Fit {
  const instance = isInstance(question, unit)
  return {
    near: cue(question, unit) + stance(question, unit, nameAt) + (instance ? 0.5 : 0),
    apt: instance || (restated ? standsAlone(unit) : isApt(question, unit, nameAt)),
    section: inSection(question, unit),
    instance,
    side: question.intent === 'difference' && question.content.some(key => isTold(key, unit, nameAt))
  }
}

function isTold(key: string, unit: AnswerUnit, nameAt: NameAt): boolean {
  return key.startsWith('term:') && subjectAt(key, unit, nameAt) >= 0
}

/** “Mistake 2: Filling the kettle to the brim.” is one of the mistakes that “What is a common mistake?” asks for. */
function isInstance(question: Question, unit: AnswerUnit): boolean {
  const label = /^(\p{L}+) \d{1,2}[:.]/u.exec(unit.text)?.[1]
  return label !== undefined && question.kind === 'what' && question.content.includes(stemOf(label))
}

function isApt(question: Question, unit: AnswerUnit, nameAt: NameAt): boolean {
  if (!standsAlone(unit) || isConverse(question, unit, nameAt) || onlyMeasures(question, unit, nameAt)) return false
  if (question.negated && !(denial.test(unit.text) && subjectAt(question.content[0], unit, nameAt) >= 0)) return false
  if (question.intent === 'mechanism' && (cue(question, unit) === 0 || denial.test(unit.text))) return false
  if (circumstance.has(unit.own[0] ?? '') || isOfAnother(question, unit, nameAt)) return false
  if (unlikeFigure(question, unit.text)) return false
  if (question.intent === 'necessity' && cue(question, unit) === 0) return false
  if (question.intent === 'duration' && question.frame?.aim !== 'length' && !lapse.test(unit.text)) return false
  if (measuring.has(question.intent))
    return cue(question, unit) > 0 || (question.intent === 'cost' ? /[€$£]/ : /(?<![-\p{L}\d.])\d/u).test(unit.text)
  if (question.intent === 'way' && empty.test(question.text)) return false
  const [only, second] = question.content
  if (question.words[0]?.tag === 'VERB' && second === undefined) return directs(question.words[0].stem, unit)
  if (only === undefined || second !== undefined || question.intent === 'identity') return true
  if (subordinate.has(unit.own[0] ?? '')) return false
  const at = subjectAt(only, unit, nameAt)
  const next = unit.own[at + (nameAt(unit.own, at)?.length ?? 1)]
  return at >= 0 && (question.intent !== 'definition' || (next !== undefined && tellingVerbs.has(next)))
}

function standsAlone({text}: AnswerUnit): boolean {
  if ([pointsBack, pointsOn, asksItself, vague, anecdote].some(pattern => pattern.test(text))) return false
  return !isComment(text) && !dangles(text)
}

/** “How do I get into the boat?”: what is done there has no word that a passage could be found by. */
const empty =
  /^how (?:can|could|do|does|should|would) (?:i|you|we|one) (?:get|go|come) (?:\p{L}+ )?(?:\p{L}*to|up|down|out|off|on|back)\b/iu

/** “Wear wool”, “nobody who cannot swim should row”: it tells what to do, of a doing that is all a question asks about. */
function directs(doing: string, unit: AnswerUnit): boolean {
  return unit.own[0] === doing || /\b(?:should|must|needs?|cannot|have to|nobody|never|always|only)\b/i.test(unit.text)
}

/** “The Marigold is a ferry with a ramp” does not tell how ferries and ramps relate: what is said of one more thing, unless as an exception. */
function isOfAnother({content}: Question, unit: AnswerUnit, nameAt: NameAt): boolean {
  const several = content.filter(key => key.startsWith('term:')).length > 1
  const name = nameAt(unit.own, openers.has(unit.own[0] ?? '') ? 1 : 0)
  return several && name !== undefined && !content.includes(name.id) && !denial.test(unit.text)
}

/** Where in a unit the thing asked about stands as what it speaks of, at its start or after one word that goes with it; -1 where it does not. */
function subjectAt(key: string | undefined, unit: AnswerUnit, nameAt: NameAt): number {
  const at = unit.own.slice(0, 2).findIndex((stem, index) => stem === key || nameAt(unit.own, index)?.id === key)
  const apart = subordinate.has(unit.own[0] ?? '') || /^\p{L}+(?:ing\b|\s*[—–:,])/u.test(unit.text)
  return at === 1 && apart ? -1 : at
}

/** “The ferry is that same boat, but …” needs the sentence that told of the boat; “is to … what … is to …” tells of it by another thing. */
const pointsBack =
  /^.{1,60}?\b(?:is|are|was|were)\s+(?:just\s+|simply\s+|only\s+)?(?:that|this|these|those|such|the same|others|another|to)\b|\bno such\b|\bof (?:it|them|these|those)[.!]?$/i

/** “For the cutter, see the handbook” tells nothing of the cutter. */
const pointsOn = /^(?:see|refer to|read)\b|^for\b.{1,80}\b(?:see|refer to|consult)\b/i

/** “The harbour is a huge place.”, “Ferries are just one branch.” tell no more than a size. */
const vague =
  /^[^,;:.]{1,60}\b(?:is|are) (?:just |only |simply |merely )?(?:an? (?:much |very |far |truly )?(?:massive|huge|vast|big|bigger|broad|broader|wide|wider|large|larger|great) |one )[\p{L}-]+[.!]$/iu

/** “When a line is cast off, this is not the case”, “the deckhand then takes this wet line”: what is pointed at is not there. */
function dangles(text: string): boolean {
  if (/^[^,;.]{1,80}, (?:this|that) (?:is|was|has|does|did|can|will|would|means)\b/i.test(text)) return true
  if (/\b(?:which|where|when) (?:this|that|these|those) \p{L}+/iu.test(text)) return true
  return [...text.matchAll(/\b(?:this|these) ((?:\p{L}+ ){0,2}\p{L}+)/giu)].some(({1: named = '', index}) => {
    const words = named.toLowerCase().split(' ')
    const before = text.slice(0, index).toLowerCase()
    return !words.some(word => notPointing.has(word) || before.includes(stemOf(word)))
  })
}

/** After “this”, none of these asks for an antecedent: “this year”, “this way”. */
const notPointing: ReadonlySet<string> = new Set(
  'is are was were can could will would may might must should has have had does did means makes gives helps lets time way kind sort type day week month year season'.split(
    ' '
  )
)

/** “All ferries are boats” leaves open whether all boats are ferries, unless it goes on to make an exception. */
function isConverse({kind, quantifier, content}: Question, unit: AnswerUnit, nameAt: NameAt): boolean {
  if (kind !== 'polar' || quantifier !== 'all' || !allOf.has(unit.own[0] ?? '')) return false
  const name = nameAt(unit.own, 1)?.id ?? unit.own[1]
  return name !== undefined && content.indexOf(name) > 0 && !/\bbut\b/i.test(unit.text) && !denial.test(unit.text)
}

const allOf = stems('all every each')

/** “The boat has 40 knots” does not speak of knots: after a figure a name is only what is counted in. */
function onlyMeasures({intent, content}: Question, unit: AnswerUnit, nameAt: NameAt): boolean {
  if (intent !== 'difference' && intent !== 'identity') return false
  return content
    .filter(key => key.startsWith('term:'))
    .some(key => {
      const places = unit.own.flatMap((_, at) => (nameAt(unit.own, at)?.id === key ? [at] : []))
      return places.length > 0 && places.every(at => /^\d/.test(unit.own[at - 1] ?? ''))
    })
}

/** “The question “Is it a boat?” is old” speaks of a question. */
const asksItself = /\?["”’]/

/** “The wind he liked came from the north”, “I row twice a week”: what befell somebody answers nobody else. */
const anecdote =
  /\b(?:he|she|him)\b|^(?:so |then |last [a-z]+ |one day )?I (?!would\b|think\b|find\b|recommend\b|suggest\b)/i

/** What a thing cannot do is said with one of these; how it works, without. */
const denial =
  /\b(?:not|cannot|never|none|no|nor|unable|lacks?|fails?|struggles?|limits?|limitations?|weak(?:ness(?:es)?)?|without|impossible)\b|n['’]t\b/i

const subordinate = stems('as if when before after while since because although unless')

/** What follows the name of a thing where a sentence says what it is or does. */
const tellingVerbs = stems('is are was were means refers describes consists')

/** What opens with one of these speaks of something else on the way. */
const circumstance = stems('since as while although because')

const lapse =
  /(?:\d|\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|several)\b)[^.;]{0,20}?\b(?:second|minute|hour|day|night|week|month|year|decade)s?\b|\ban? (?:second|minute|hour|day|night|week|month|year|decade)\b|\bovernight\b/i

const measuring: ReadonlySet<Question['intent']> = new Set(['cost', 'duration', 'frequency', 'time', 'amount'])

/** Of a yes-or-no question: whether the unit opens with the thing that is asked about, and counts it as the question does, or makes an exception. */
function stance(question: Question, unit: AnswerUnit, nameAt: NameAt): number {
  const [first, second] = question.content
  if (question.kind !== 'polar' || first === undefined || second === undefined) return 0
  const start = openers.has(unit.own[0] ?? '') ? 1 : 0
  const name = nameAt(unit.own, start)
  const named = unit.own[start] === first || name?.id === first
  const opens = named && saying.has(unit.own[start + (name?.length ?? 1)] ?? '')
  const counts = question.quantifier !== undefined && unit.own.slice(0, 3).some(stem => quantifiers.has(stem))
  const excepts = question.quantifier === 'all' && denial.test(unit.text)
  return (opens ? 0.15 : 0) + (counts || excepts ? 0.12 : 0)
}

const openers = stems('all every each most many some no the a an')

/** What follows the name of a thing where a sentence says something of it; a noun there makes it a part of another name. */
const saying = stems(
  'is are was were can cannot could may might will would should must has have had do does did mean belong not'
)

const quantifiers = stems('all every each most many some no none not only both either neither')

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

const cues: Partial<Record<Question['intent'], ReadonlySet<string>>> = {
  difference: stems('unlike whereas while but differ difference instead rather than contrast compared'),
  identity: stems('same confuse unlike but broader category distinction equate'),
  necessity: stems('need must unless require without should necessary cannot nobody'),
  reason: stems('because since cause due reason why therefore so'),
  way: stems('by use start first then should'),
  time: stems('once when after until before as soon if'),
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
