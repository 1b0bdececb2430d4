/** Statements: those that say the same become one group, those that cannot both hold a clash. */
import {isContent} from '../../language/content-words.ts'
import {readClauses} from '../../language/read-clauses.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Article} from '../../model/block.ts'
import type {Clash, Comparison, StatementGroup} from '../../model/claim.ts'
import type {MergeDecision} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {contentId} from '../../model/digest.ts'
import {compareText} from '../../model/order.ts'
import type {ClaimKind} from '../../model/registry.ts'
import type {SourceId} from '../../model/source-text.ts'
import {compareSpans, placeOf} from '../../model/span.ts'
import type {ClaimKindName, Statement} from '../../model/statement.ts'
import type {Resolution} from '../../model/term.ts'
import {candidatePairs} from './candidate-pairs.ts'
import {definitionStatements} from './definition-statements.ts'
import {distinctStatements} from './distinct-statements.ts'
import {foldClashes} from './fold-clashes.ts'
import {groupStatements, type Part, type Verdict} from './group-statements.ts'
import {markedPairs} from './marked-pairs.ts'
import {mergeRulings} from './merge-rulings.ts'
import {nameStatements} from './name-statements.ts'
import {passingStatements} from './passing-statements.ts'
import {repeatedSteps} from './repeated-steps.ts'
import {reportCopies} from './report-copies.ts'
import {secondHomes} from './second-homes.ts'
import {cosine, stemVectors} from './stem-vectors.ts'
import {wholeQuotes} from './whole-quotes.ts'

export interface MatchedStatements {
  readonly groups: readonly StatementGroup[]
  readonly clashes: readonly Clash[]
  /** Pairs of sources that are nearly one text. */
  readonly copies: readonly (readonly [SourceId, SourceId])[]
}

export interface MatchStatementsOptions {
  readonly kinds: readonly ClaimKind[]
  readonly merges: readonly MergeDecision[]
  /** Path of the decisions file, for diagnostics. */
  readonly path?: string
}

/** Groups in source order of their first statement; neither the order of the sources nor a copy of one changes anything. */
export function matchStatements(
  resolution: Resolution,
  articles: readonly Article[],
  {kinds, merges, path = 'decisions.yaml'}: MatchStatementsOptions
): Result<MatchedStatements> {
  const facts = resolution.statements
    .filter(isFact(kinds, articles))
    .sort((a, b) => compareSpans(a.span, b.span) || compareText(a.id, b.id))
  const distinct = distinctStatements(definitionStatements(nameStatements(facts, resolution), resolution.terms))
  const vectors = stemVectors(distinct.first)
  const candidates = candidatePairs(vectors)
  const marked = markedPairs(distinct.first, vectors, candidates)
  const passing = passingStatements(distinct.first, articles, kinds)
  const statements = passing.statements
  const copies = [...distinct.copies, ...statements.slice(distinct.first.length).map(statement => [statement])]
  const rulings = mergeRulings(merges, copies, articles, path)
  const compare = comparer(statements, kinds)
  const known = new Set([...candidates, ...marked].map(({a, b}) => `${a} ${b}`))
  const shared = passing.pairs.filter(({a, b}) => !known.has(`${a} ${b}`)).map(pair => ({...pair, similarity: 0}))
  const pairs = [...candidates, ...marked, ...shared]
  const verdicts = pairs.flatMap(({a, b, similarity}): Verdict[] => {
    const comparison = compare(a, b, similarity)
    return comparison && comparison.relation !== 'unrelated' ? [{a, b, comparison}] : []
  })
  const sourceOf = (number: number): string => statements[number]?.source ?? ''
  const compareAny = (a: number, b: number): Comparison | undefined =>
    compare(a, b, cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map()))
  const partition = groupStatements(statements.length, verdicts, rulings, compareAny, sourceOf)
  const home = new Map(partition.flatMap(({members}) => members.map(member => [member, members[0] ?? member] as const)))
  const alike = reportCopies(facts, articles)
  return {
    output: {
      copies: alike.output,
      groups: wholeQuotes(
        secondHomes(repeatedSteps(partition, statements), verdicts, rulings.apart, compareAny, sourceOf),
        statements
      )
        .filter(({members}) => !members.every(number => statements[number]?.pointer))
        .map(part => groupOf(part, copies, kinds))
        .sort(byPlace),
      // what is cut out may lack what keeps it from clashing
      clashes: foldClashes(
        verdicts.filter(({a, b}) => !statements[a]?.passing && !statements[b]?.passing),
        copies,
        number => home.get(number) ?? number
      )
    },
    diagnostics: [...rulings.diagnostics, ...alike.diagnostics]
  }
}

function byPlace(a: StatementGroup, b: StatementGroup): number {
  return compareSpans(a.statements[0].span, b.statements[0].span) || compareText(a.id, b.id)
}

/** Examples, analogies, quoted prompts, questions and what only leads in a list are never facts; of dropped blocks, figures and dates are. */
function isFact(kinds: readonly ClaimKind[], articles: readonly Article[]): (statement: Statement) => boolean {
  const kept = new Set(kinds.filter(kind => kind.fromDropped).map(kind => kind.name))
  const leads = new Set(
    articles.flatMap(({source, blocks}) =>
      blocks.flatMap(({leadIn}) => (leadIn === undefined ? [] : `${source.id} ${leadIn}`))
    )
  )
  return ({figurative, text, trust, pointer, kind, source, block}) =>
    figurative === undefined &&
    !onlyLeads(text) &&
    !(leads.has(`${source} ${block}`) && isOpen(text)) &&
    (trust !== 'low' || pointer === true || kept.has(kind))
}

/** “The harbour rules for 2019” and “Barges under the bridge may”, before a list: what stands in it goes on with them. */
function isOpen(text: string): boolean {
  return /[\p{L}\p{N}]$/u.test(text)
}

/** “The pumps include:” only leads; “Other boats use a different rig to save weight:” says something before the list does. */
function onlyLeads(text: string): boolean {
  if (!text.endsWith(':')) return false
  if (/\b(?:following|these|several|include[sd]?|steps|reasons|ways)\b|\b(?:is|are|such as|like) ?:$/i.test(text))
    return true
  const tokens = tagSentence(text)
  const [clause] = readClauses(tokens)
  const said = tokens.slice(clause?.after ?? 0).filter(isContent)
  return said.length < (clause?.verb === undefined ? 7 : 4)
}

/** How rare a stem is among fewer statements than these says nothing. */
const countable = 12

/** Undefined for two statements of one place, which say nothing of each other, and for what a dropped block says, but that a pointer says the same. */
function comparer(
  statements: readonly Statement[],
  kinds: readonly ClaimKind[]
): (a: number, b: number, similarity: number) => Comparison | undefined {
  const byName = new Map(kinds.map(kind => [kind.name, kind]))
  return (one, other, similarity) => {
    const a = statements[one]
    const b = statements[other]
    const kind = a && byName.get(a.kind)
    if (!a || !b || !kind || overlap(a, b) || !(isTrusted(a) || isTrusted(b))) return undefined
    if (!(isTrusted(a) || a.pointer) || !(isTrusted(b) || b.pointer)) return undefined
    const comparison = kind.compare(a, b, statements.length < countable ? 0 : similarity)
    return comparison.relation === 'same' || (isTrusted(a) && isTrusted(b)) ? comparison : undefined
  }
}

function isTrusted({trust}: Statement): boolean {
  return trust !== 'low'
}

function overlap(a: Statement, b: Statement): boolean {
  return a.source === b.source && a.span.start.offset < b.span.end.offset && b.span.start.offset < a.span.end.offset
}

function groupOf(
  {members, reasons}: Part,
  copies: readonly (readonly Statement[])[],
  kinds: readonly ClaimKind[]
): StatementGroup {
  const [first, ...others] = withoutCuts(members.flatMap(number => copies[number] ?? [])).sort(
    (a, b) => compareSpans(a.span, b.span) || compareText(a.id, b.id)
  )
  if (!first) throw new RangeError('A group holds at least one statement')
  const kind = kindOf([first, ...others], kinds)
  return {
    id: contentId('claim', [kind, ...[first, ...others].map(statement => placeOf(statement.span))]),
    kind,
    statements: [first, ...others],
    reasons
  }
}

/** What is cut out of a statement that says it as well adds nothing. */
function withoutCuts(statements: readonly Statement[]): Statement[] {
  return statements.filter(cut => !cut.passing || !statements.some(other => !other.passing && overlap(cut, other)))
}

/** What most of them are; the kind of what is of no kind gives way to any other. */
function kindOf(statements: readonly [Statement, ...Statement[]], kinds: readonly ClaimKind[]): ClaimKindName {
  const fallback = new Set(kinds.filter(kind => kind.fallback).map(kind => kind.name))
  const counts = new Map<ClaimKindName, number>()
  for (const {kind} of statements) counts.set(kind, (counts.get(kind) ?? 0) + (fallback.has(kind) ? 0 : 1))
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))
  return most?.[0] ?? statements[0].kind
}
