/** Puts what is held against an answer beside it, so that both sides of a disagreement stand in one place. */
import type {QuestionIntent} from '../../language/question.ts'
import {readQuestion} from '../../language/read-question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import type {Conflict, ConflictKind} from '../../model/claim.ts'
import {meet} from '../../model/meet.ts'
import type {PlainText} from '../../model/passage.ts'
import type {Span} from '../../model/span.ts'
import type {AnswerPoint, PointRules} from './answer-points.ts'
import type {AnswerUnit} from './answer-units.ts'
import {keysOf} from './bearing-on.ts'
import type {MeantBy} from './meant-by.ts'
import {opposedUnits} from './opposed-units.ts'
import type {ReadSources} from './source-answers.ts'
import {termsOfBoth} from './terms-of-both.ts'

/** At most so many passages. The ids of the disagreements. */
export function putOpposed(
  points: AnswerPoint[],
  most: number,
  question: string,
  corpus: ReadSources & PointRules & {readonly meant: MeantBy; readonly plain: PlainText},
  conflicts: readonly Conflict[]
): readonly string[] {
  const shown = points.flatMap(({unit}) => unit.cut)
  const asked = readQuestion(question, corpus.nameAt)
  const {intent, content} = asked
  // what a thing is, no disagreement about what it can do is held against
  const meant = intent === 'definition' ? corpus.meant(asked) : () => true
  const against = opposedUnits(shown, conflicts, corpus)
    .filter(({unit}) => meant(unit) || classes.test(unit.text))
    .filter(({conflict}) => intent === 'definition' || says(shown, conflict) || asks(content, conflict, corpus))
    .filter(({conflict, unit}) => measures(intent, conflict.kind) || speaksOf(content, unit, corpus))
    .slice(0, most)
  for (const {unit} of against) {
    const known = points.some(point => point.unit.cut.some(cut => unit.cut.some(other => meet(cut, other))))
    if (!known) points.push({unit, support: []})
  }
  return against.map(({conflict}) => conflict.id)
}

/** Whether a side is said in so many words, not only by what stands with it. */
function says(shown: readonly Span[], {sides}: Conflict): boolean {
  return sides.some(({wording}) => shown.some(cut => meet(cut, wording)))
}

/** Whether a punt is a boat, “is a punt the same as a raft?” does not ask. */
function asks(
  content: readonly string[],
  conflict: Conflict,
  corpus: PointRules & {readonly plain: PlainText}
): boolean {
  return termsOfBoth(conflict, corpus).every(key => content.includes(key))
}

/** “A punt is not a boat”: whether it is one is part of what it is. */
const classes = /^(?:\S+ ){1,5}?(?:is|are)(?: not|n['’]t)? (?:an?|the) /i

/** Another figure answers a question for a figure, whatever its sentence speaks of. */
function measures(intent: QuestionIntent, kind: ConflictKind): boolean {
  return measured.has(intent) && (kind === 'number' || kind === 'date')
}

const measured: ReadonlySet<QuestionIntent> = new Set(['cost', 'duration', 'frequency', 'time', 'amount'])

/** One of the rarer words of the question stands in it or above it. */
function speaksOf(
  asked: readonly string[],
  {own, inherited, before}: AnswerUnit,
  {nameAt}: Pick<PointRules, 'nameAt'>
): boolean {
  const held = keysOf([...own, ...inherited, ...before], nameAt)
  return asked.some(key => held.has(key) && stemRarity(key) >= leastRare)
}

const leastRare = 0.3
