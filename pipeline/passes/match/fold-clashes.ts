/** Folds what clashes: one conflict for two groups, however many of their statements clash, and no statement on both sides. */
import type {Clash} from '../../model/claim.ts'
import {meet} from '../../model/meet.ts'
import {compareText} from '../../model/order.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Verdict} from './group-statements.ts'

/** `copies` as `distinctStatements` numbers them; `groupOf` gives the group of a number. In order of the first side. */
export function foldClashes(
  verdicts: readonly Verdict[],
  copies: readonly (readonly Statement[])[],
  groupOf: (statement: number) => number
): readonly Clash[] {
  const folded = new Map<string, Folded>()
  const bySentence = new Map<string, string>()
  for (const {a, b, comparison} of plainestFirst(verdicts, copies)) {
    const one = copies[a]?.[0]
    const other = copies[b]?.[0]
    if (!one || !other || comparison.relation !== 'conflict') continue
    const sentences = [sentenceOf(one), sentenceOf(other)].sort(compareText).join(' ')
    const sides = sidesOf(comparison, [one, other], [groupOf(a), groupOf(b)])
    const own = [...sides].sort(compareText).join(' | ')
    const key = bySentence.get(sentences) ?? own
    bySentence.set(sentences, key)
    const known = folded.get(key)
    if (!known)
      folded.set(key, {comparison, first: sides[0], one: [...(copies[a] ?? [])], other: [...(copies[b] ?? [])]})
    else if (key === own)
      extend(known, copies[sides[0] === known.first ? a : b] ?? [], copies[sides[0] === known.first ? b : a] ?? [])
  }
  return joinedBySide([...folded.values()].map(takingSides))
    .map(clashOf)
    .sort(byPlace)
}

type Conflicting = Extract<Verdict['comparison'], {readonly relation: 'conflict'}>

/** What each side is: a side that the rule names, the question that it answers, or else its group. */
function sidesOf(
  {fold}: Conflicting,
  [a, b]: readonly [Statement, Statement],
  groups: readonly [number, number]
): readonly [string, string] {
  if (fold) return fold.one === a.id ? [`${fold.key} 1`, `${fold.key} 2`] : [`${fold.key} 2`, `${fold.key} 1`]
  const asked = [questionOf(a), questionOf(b)]
  if (asked[0] !== undefined && asked[1] !== undefined && asked[0] !== asked[1]) return [asked[0], asked[1]]
  return [`group ${groups[0]}`, `group ${groups[1]}`]
}

/** The place of the question, which a heading may ask. */
function questionOf({context: {question, heading}}: Statement): string | undefined {
  if (question) return placeOf(question)
  return heading?.exact.trim().endsWith('?') ? placeOf(heading) : undefined
}

interface Folded {
  readonly comparison: Conflicting
  /** What the first side is. */
  readonly first: string
  readonly one: Statement[]
  readonly other: Statement[]
}

/** Who says both of what may both hold takes no side: of a source that stands on both, only what states the clash plainest counts. */
function takingSides(folded: Folded): Folded {
  const {comparison, one, other} = folded
  if (comparison.strength === 'hard') return folded
  const ofOne = (side: readonly Statement[], against: readonly Statement[]): Statement[] =>
    side.filter(({source}, at) => at === 0 || !against.some(each => each.source === source))
  return {...folded, one: ofOne(one, other), other: ofOne(other, one)}
}

/**
 * Conflicts of one kind with a sentence in common on one side are one: what it says is contested by several. A rule that folds its
 * own has done so; but “the Otter is a canoe” and “no canoe, a raft” are one conflict with “is a raft” besides.
 */
function joinedBySide(all: readonly Folded[]): readonly Folded[] {
  const kept = new Map<string, Folded>()
  return all.filter(each => {
    const keys = [each.one, each.other].map(side => side.flatMap(keysOf(each)))
    const straight = keys[0]
      ?.map(key => kept.get(`${key} 1`) ?? kept.get(`${key} 2`))
      .find(found => found !== undefined)
    const crossed = keys[1]?.map(key => kept.get(`${key} 1`) ?? kept.get(`${key} 2`)).find(found => found !== undefined)
    const known = straight ?? crossed
    if (each.comparison.fold && known?.comparison.strength !== 'hard') return true
    if (!known) {
      for (const key of keys[0] ?? []) kept.set(`${key} 1`, each)
      for (const key of keys[1] ?? []) kept.set(`${key} 2`, each)
      return true
    }
    const own = keys[straight ? 0 : 1] ?? []
    const first = own.some(key => kept.get(`${key} 1`) === known) === (straight !== undefined)
    extend(known, first ? each.one : each.other, first ? each.other : each.one)
    return false
  })
}

/** Its sentence; and its source, where two figures are set against each other: who gives one of them twice is contradicted once. */
function keysOf({comparison: {kind, reason}}: Folded): (statement: Statement) => readonly string[] {
  const figures = /“[^”]*\d[^”]*”.*“[^”]*\d/u.test(reason)
  return statement => [
    `${kind} ${sentenceOf(statement)}`,
    ...(figures ? [`${kind} ${reason} ${statement.source}`] : [])
  ]
}

function clashOf({comparison: {kind, strength, reason}, one, other}: Folded): Clash {
  return {kind, strength, reason, sides: [side(one), side(other)]}
}

/** Hard before soft, what only implies it last, then a bare answer, then the shortest: a clause says more plainly what clashes than its sentence. */
function plainestFirst(verdicts: readonly Verdict[], copies: readonly (readonly Statement[])[]): readonly Verdict[] {
  const length = ({a, b}: Verdict): number => (copies[a]?.[0]?.text.length ?? 0) + (copies[b]?.[0]?.text.length ?? 0)
  const soft = ({comparison}: Verdict): number =>
    comparison.relation === 'conflict' && comparison.strength === 'hard' ? 0 : 1
  const bare = ({a, b}: Verdict): number => [a, b].filter(number => copies[number]?.[0]?.said !== undefined).length
  const implied = ({comparison}: Verdict): number =>
    comparison.relation === 'conflict' && comparison.implied === true ? 1 : 0
  return [...verdicts].sort(
    (x, y) =>
      soft(x) - soft(y) ||
      implied(x) - implied(y) ||
      bare(x) - bare(y) ||
      length(x) - length(y) ||
      x.a - y.a ||
      x.b - y.b
  )
}

function sentenceOf(statement: Statement): string {
  return `${statement.source}\u0000${statement.sentence}`
}

function extend({one, other}: Folded, ones: readonly Statement[], others: readonly Statement[]): void {
  for (const each of ones)
    if (!one.some(known => meet(known.span, each.span)) && !other.some(against => meet(against.span, each.span)))
      one.push(each)
  for (const each of others)
    if (!other.some(known => meet(known.span, each.span)) && !one.some(against => meet(against.span, each.span)))
      other.push(each)
}

function side(statements: readonly Statement[]): readonly [Statement, ...Statement[]] {
  const [first, ...others] = statements
  if (!first) throw new RangeError('A side holds at least one statement')
  return [first, ...others]
}

function byPlace(a: Clash, b: Clash): number {
  return compareSpans(a.sides[0][0].span, b.sides[0][0].span) || compareSpans(a.sides[1][0].span, b.sides[1][0].span)
}
