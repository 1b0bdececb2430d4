/** Statements: those that say the same become one group, those that cannot both hold a clash. */
import type {Article} from '../../model/block.ts'
import type {Clash, Comparison, StatementGroup} from '../../model/claim.ts'
import type {MergeDecision} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {contentId} from '../../model/digest.ts'
import {compareText} from '../../model/order.ts'
import type {ClaimKind} from '../../model/registry.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Resolution} from '../../model/term.ts'
import {candidatePairs} from './candidate-pairs.ts'
import {foldClashes} from './fold-clashes.ts'
import {groupStatements, type Verdict} from './group-statements.ts'
import {mergeRulings} from './merge-rulings.ts'
import {nameStatements} from './name-statements.ts'
import {cosine, stemVectors} from './stem-vectors.ts'

export interface MatchedStatements {
  readonly groups: readonly StatementGroup[]
  readonly clashes: readonly Clash[]
}

export interface MatchStatementsOptions {
  readonly kinds: readonly ClaimKind[]
  readonly merges: readonly MergeDecision[]
  /** Path of the decisions file, for diagnostics. */
  readonly path?: string
}

/** Below this likeness of stems, two statements are not compared; a handful of them says too little of what is rare, and is compared in full. */
const leastSimilarity = 0.03
const handful = 100
/** A stem that more statements hold does not make two of them candidates. */
const widestStem = 60

/** Groups in source order of their first statement; the order of the sources changes nothing. */
export function matchStatements(
  resolution: Resolution,
  articles: readonly Article[],
  {kinds, merges, path = 'decisions.yaml'}: MatchStatementsOptions
): Result<MatchedStatements> {
  const facts = resolution.statements
    .filter(isFact)
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.id, b.id))
  const statements = nameStatements(facts, resolution)
  const rulings = mergeRulings(merges, statements, articles, path)
  const stems = stemVectors(statements)
  const compare = comparer(statements, kinds)
  const verdicts = candidatePairs(stems, statements.length < handful ? 0 : leastSimilarity, widestStem).flatMap(
    ({a, b, similarity}): Verdict[] => {
      const comparison = compare(a, b, similarity)
      return comparison && comparison.relation !== 'unrelated' ? [{a, b, comparison}] : []
    }
  )
  const likeness = (a: number, b: number): number => cosine(stems[a] ?? new Map(), stems[b] ?? new Map())
  const partition = groupStatements(statements.length, verdicts, rulings, (a, b) => compare(a, b, likeness(a, b)))
  const home = new Map(partition.flatMap(({members}) => members.map(member => [member, members[0] ?? member] as const)))
  const groups = partition.map(({members, reasons}) =>
    groupOf(
      members.flatMap(number => statements[number] ?? []),
      reasons
    )
  )
  return {
    output: {
      groups: groups.sort(
        (a, b) => compareSpans(a.statements[0].span, b.statements[0].span) || compareText(a.id, b.id)
      ),
      clashes: foldClashes(verdicts, statements, number => home.get(number) ?? number)
    },
    diagnostics: rulings.diagnostics
  }
}

/** Examples, analogies, quoted prompts and questions are never facts; of dropped blocks, figures and dates are. */
function isFact(statement: Statement): boolean {
  if (statement.figurative !== undefined) return false
  return statement.trust !== 'low' || /^(?:date|quantity|attribute)$/.test(statement.kind)
}

/** Undefined for two statements of one place, which say nothing of each other. */
function comparer(
  statements: readonly Statement[],
  kinds: readonly ClaimKind[]
): (a: number, b: number, similarity: number) => Comparison | undefined {
  const byName = new Map(kinds.map(kind => [kind.name, kind]))
  return (one, other, similarity) => {
    const a = statements[one]
    const b = statements[other]
    const kind = a && byName.get(a.kind)
    if (!a || !b || !kind || overlap(a, b)) return undefined
    return kind.compare(a, b, similarity)
  }
}

function overlap(a: Statement, b: Statement): boolean {
  return a.source === b.source && a.span.start.offset < b.span.end.offset && b.span.start.offset < a.span.end.offset
}

function groupOf(statements: readonly Statement[], reasons: readonly string[]): StatementGroup {
  const [first, ...others] = statements
  if (!first) throw new RangeError('A group holds at least one statement')
  return {
    id: contentId('claim', [first.kind, ...statements.map(statement => placeOf(statement.span))]),
    kind: first.kind,
    statements: [first, ...others],
    reasons
  }
}
