/** Folds what clashes: one conflict for two groups, however many of their statements clash, and no statement on both sides. */
import type {Clash} from '../../model/claim.ts'
import {compareText} from '../../model/order.ts'
import {compareSpans, type Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Verdict} from './group-statements.ts'

/** `groupOf` gives the number of the group of a statement. In order of the first side. */
export function foldClashes(
  verdicts: readonly Verdict[],
  statements: readonly Statement[],
  groupOf: (statement: number) => number
): readonly Clash[] {
  const folded = new Map<string, {clash: Clash; one: Statement[]; other: Statement[]}>()
  const bySentence = new Map<string, string>()
  for (const {a, b, comparison} of plainestFirst(verdicts, statements)) {
    const one = statements[a]
    const other = statements[b]
    if (!one || !other || comparison.relation !== 'conflict') continue
    const groups = [groupOf(a), groupOf(b)]
    const sentences = [sentenceOf(one), sentenceOf(other)].sort(compareText).join(' ')
    const own = `${Math.min(...groups)} ${Math.max(...groups)}`
    const key = bySentence.get(sentences) ?? own
    bySentence.set(sentences, key)
    const known = folded.get(key)
    if (!known) folded.set(key, {clash: {...comparison, sides: [[one], [other]]}, one: [one], other: [other]})
    else if (key === own && groupOf(statements.indexOf(known.one[0] ?? one)) === groups[0])
      extend(known.one, known.other, one, other)
    else if (key === own) extend(known.one, known.other, other, one)
  }
  return [...folded.values()]
    .map(({clash, one, other}) => ({...clashOf(clash), sides: [side(one), side(other)] as const}))
    .sort(byPlace)
}

function clashOf({kind, strength, reason}: Clash): Omit<Clash, 'sides'> {
  return {kind, strength, reason}
}

/** Hard before soft, then the shortest: a clause says more plainly what clashes than its sentence. */
function plainestFirst(verdicts: readonly Verdict[], statements: readonly Statement[]): readonly Verdict[] {
  const length = ({a, b}: Verdict): number => (statements[a]?.text.length ?? 0) + (statements[b]?.text.length ?? 0)
  const soft = ({comparison}: Verdict): number =>
    comparison.relation === 'conflict' && comparison.strength === 'hard' ? 0 : 1
  return [...verdicts].sort((x, y) => soft(x) - soft(y) || length(x) - length(y) || x.a - y.a || x.b - y.b)
}

function sentenceOf(statement: Statement): string {
  return `${statement.source}\u0000${statement.sentence}`
}

function extend(ones: Statement[], others: Statement[], one: Statement, other: Statement): void {
  if (!ones.includes(one) && !others.some(each => touches(each.span, one.span))) ones.push(one)
  if (!others.includes(other) && !ones.some(each => touches(each.span, other.span))) others.push(other)
}

function touches(a: Span, b: Span): boolean {
  return a.source === b.source && a.start.offset < b.end.offset && b.start.offset < a.end.offset
}

function side(statements: readonly Statement[]): readonly [Statement, ...Statement[]] {
  const [first, ...others] = statements
  if (!first) throw new RangeError('A side holds at least one statement')
  return [first, ...others]
}

function byPlace(a: Clash, b: Clash): number {
  return compareSpans(a.sides[0][0].span, b.sides[0][0].span) || compareSpans(a.sides[1][0].span, b.sides[1][0].span)
}
