/** The passages of an answer in the making: what is said, who else says it, and what would add nothing. */
import type {NameAt} from '../../language/question.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {type Passage, type PlainText, passageText} from '../../model/passage.ts'
import {evidenceOf, type Span} from '../../model/span.ts'
import type {AnswerUnit} from './answer-units.ts'
import {saidIn} from './said-in.ts'

export interface AnswerPoint {
  readonly unit: AnswerUnit
  readonly asked?: Span
  readonly support: Span[]
}

export interface PointRules {
  readonly nameAt: NameAt
  /** Whether one claim is stated in both. */
  readonly oneClaim: (a: AnswerUnit, b: AnswerUnit) => boolean
}

interface Put {
  readonly asked?: Span
  /** How much it may share with a point before it says nothing new: more in a section that lists choices in like words. */
  readonly alike?: number
  /** What is asked about: two answers to one question share it, whatever else they say. */
  readonly common?: ReadonlySet<string>
}

/** A unit that says what a point says supports it; one that adds something is a point of its own while there is room. */
export function putPoint(
  points: AnswerPoint[],
  unit: AnswerUnit,
  room: boolean,
  rules: PointRules,
  {asked, alike: most = 0.5, common = new Set()}: Put = {}
): void {
  const rated = points.map(point => ({point, ...shares(point.unit, unit, rules.nameAt)}))
  const same = rated.find(({point, ofShorter, ofLonger}) => {
    const alike =
      (ofShorter >= 0.75 && ofLonger >= 0.5) || (!asked && ofShorter >= 0.5 && rules.oneClaim(point.unit, unit))
    return (
      alike &&
      point.unit.source !== unit.source &&
      negations(point.unit) === negations(unit) &&
      !otherFigures(point.unit, unit)
    )
  })
  if (same) same.point.support.push(...unit.cut)
  else if (room && points.every(point => addsTo(point, unit, rules.nameAt, most, common)))
    points.push({unit, support: [], ...(asked ? {asked} : {})})
}

/** Says something that the point does not, beside what is asked about. */
function addsTo(
  point: AnswerPoint,
  unit: AnswerUnit,
  nameAt: NameAt,
  most: number,
  common: ReadonlySet<string>
): boolean {
  return shares(point.unit, unit, nameAt, common).ofShorter < (otherFigures(point.unit, unit) ? 0.95 : most)
}

/** Rare words in common over those of the shorter and of the longer. */
function shares(
  a: AnswerUnit,
  b: AnswerUnit,
  nameAt: NameAt,
  common: ReadonlySet<string> = new Set()
): {readonly ofShorter: number; readonly ofLonger: number} {
  const left = without(saidIn(a.own, nameAt), common)
  const right = without(saidIn(b.own, nameAt), common)
  const weigh = (keys: readonly string[]): number => keys.reduce((sum, key) => sum + stemRarity(key) ** 2, 0)
  const sizes = [weigh([...left]), weigh([...right])] as const
  const shared = weigh([...left].filter(key => right.has(key)))
  return {ofShorter: shared / Math.max(Math.min(...sizes), 0.01), ofLonger: shared / Math.max(...sizes, 0.01)}
}

function without(keys: ReadonlySet<string>, left: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...keys].filter(key => !left.has(key)))
}

/** Each gives a figure that the other does not: one does not support the other. */
function otherFigures(a: AnswerUnit, b: AnswerUnit): boolean {
  const left = figuresOf(a)
  const right = figuresOf(b)
  return left.some(figure => !right.includes(figure)) && right.some(figure => !left.includes(figure))
}

function figuresOf({text}: AnswerUnit): readonly string[] {
  return text.match(/(?<![\p{L}\d-])\d[\d.,]*\d|(?<![\p{L}\d-])\d/gu) ?? []
}

function negations({text}: AnswerUnit): number {
  return text.match(/\b(?:not|never|no|cannot|without|none)\b|n['’]t\b/giu)?.length ?? 0
}

export function pointPassage({unit, asked, support}: AnswerPoint, plain: PlainText): Passage {
  const context = asked ? ([asked] as const) : unit.context
  const shape = {form: unit.form, cut: unit.cut, ...(context ? {context} : {})}
  return {
    ...shape,
    text: passageText(shape, plain),
    evidence: evidenceOf(unit.cut[0], [...unit.cut.slice(1), ...support])
  }
}
