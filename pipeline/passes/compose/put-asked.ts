/** Puts both sides of a disagreement about just what a question asks beside its answer, which may take a side in words of its own. */
import type {Question} from '../../language/question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {Conflict} from '../../model/claim.ts'
import {meet} from '../../model/meet.ts'
import type {PlainText} from '../../model/passage.ts'
import type {AnswerPoint, PointRules} from './answer-points.ts'
import {keysOf} from './bearing-on.ts'
import type {ReadSources} from './source-answers.ts'
import {termsOfBoth} from './terms-of-both.ts'
import {unitAt} from './unit-at.ts'

interface Corpus extends ReadSources, PointRules {
  readonly plain: PlainText
}

/** “Are tarred ropes safe?” — “Some are.” Each side speaks of all that is asked about. The ids of the disagreements; at most `most`. */
export function putAsked(
  points: AnswerPoint[],
  most: number,
  question: Question,
  corpus: Corpus,
  conflicts: readonly Conflict[]
): readonly string[] {
  if (question.kind !== 'polar' || points.length === 0) return []
  const asked = question.content.filter(key => key.startsWith('term:') || stemRarity(key) >= telling)
  const put = conflicts
    .filter(({decision}) => decision?.ruling !== 'none')
    .flatMap(conflict => {
      const units = conflict.sides.map(({wording}) => unitAt(wording, corpus))
      const said = conflict.sides.map(({wording}) => stemsOf(corpus.plain(wording)))
      return isOneOf(asked, termsOfBoth(conflict, corpus)) || isAsked(asked, said, points, corpus)
        ? [{conflict, units}]
        : []
    })
    .slice(0, most)
  for (const unit of put.flatMap(({units}) => units.flatMap(each => each ?? [])))
    if (!points.some(point => point.unit.cut.some(cut => unit.cut.some(other => meet(cut, other)))))
      points.push({unit, support: []})
  return put.map(({conflict}) => conflict.id)
}

/** Rarer stems than these tell a topic. */
const telling = 0.4
/** So rare that a question and a sentence share it by no chance. */
const rare = 0.9

/** “Is a punt a boat or a raft?” asks whether it is a boat, and of more besides. */
function isOneOf(asked: readonly string[], terms: readonly string[]): boolean {
  return terms.length > 0 && terms.every(key => asked.includes(key))
}

/** Each side opens with the one thing asked about, or speaks of all things; or of the rarest, where the answer speaks of the same term. */
function isAsked(
  asked: readonly string[],
  said: readonly (readonly string[])[],
  points: readonly AnswerPoint[],
  {nameAt}: Corpus
): boolean {
  const held = said.map(stems => keysOf(stems, nameAt))
  const all = (keys: readonly string[]): boolean => held.every(own => keys.every(key => own.has(key)))
  const [first, second] = asked
  if (first === undefined) return false
  if (all(asked)) return second !== undefined || said.every(stems => opensWith(first, stems, nameAt))
  const answered = [...keysOf(points[0]?.unit.own ?? [], nameAt)].filter(key => key.startsWith('term:'))
  const shared = answered.some(key => said.every(stems => opensWith(key, stems, nameAt)))
  return shared && asked.some(key => !key.startsWith('term:') && stemRarity(key) >= rare && all([key]))
}

function opensWith(key: string, stems: readonly string[], nameAt: Corpus['nameAt']): boolean {
  return [0, 1].some(at => stems[at] === key || nameAt(stems, at)?.id === key)
}

function stemsOf(text: string): readonly string[] {
  return tokenize(text).flatMap(word => (/[\p{L}\p{N}]/u.test(word.text) ? [stemOf(word.text)] : []))
}
