/** The pass `reconcile`: groups and clashes, with the editor's decisions, to ranked claims and conflicts. */
import {nameWords} from '../../language/name-key.ts'
import type {Article} from '../../model/block.ts'
import type {Claim, Clash, Conflict, ConflictSide, Rank, Reconciliation, StatementGroup} from '../../model/claim.ts'
import type {Decisions} from '../../model/decision.ts'
import {contentId} from '../../model/digest.ts'
import type {Matching} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import {compareText} from '../../model/order.ts'
import type {Pass} from '../../model/pass.ts'
import {proseSpan} from '../../model/prose.ts'
import type {SourceId} from '../../model/source-text.ts'
import {compareSpans, evidenceOf, placeOf, type Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Resolution, TermId} from '../../model/term.ts'
import {chooseWording, type WordingContext} from './choose-wording.ts'
import {ruleConflicts} from './rule-conflicts.ts'
import {witnessOf} from './witness-of.ts'

export interface ReconcileInput {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
  readonly matching: Matching
}

export interface ReconcileOptions {
  readonly decisions: Decisions
  readonly weightOf: (source: string) => number
  /** Groups of sources that count as one witness, such as pages of one template. */
  readonly witnesses?: readonly (readonly SourceId[])[]
}

export const reconcile: Pass<ReconcileInput, Reconciliation, ReconcileOptions> = (
  input,
  {decisions, weightOf, witnesses = []}
) => {
  const {articles, matching} = input
  const groupOf = new Map(matching.groups.flatMap(group => group.statements.map(statement => [statement.id, group])))
  const open = matching.clashes
    .flatMap(clash => conflictOf(clash, groupOf, articles))
    .sort((a, b) => compareText(a.id, b.id))
  const {output: conflicts, diagnostics} = ruleConflicts(
    open,
    decisions.conflicts,
    decisions.path,
    articles.map(article => article.source.text)
  )
  const dates = new Map(articles.map(article => [article.source.id, article.metadata.date?.value]))
  const taken = new Set<string>()
  const context: WordingContext = {dateOf: source => dates.get(source), weightOf, isTaken: ({id}) => taken.has(id)}
  const ranks = rulings(conflicts)
  const witness = witnessOf([...witnesses, ...(matching.copies ?? [])])
  const claims = matching.groups.map(group => {
    const claim = claimOf(group, input.resolution, context, ranks.get(group.id) ?? supported(group, witness))
    taken.add(claim.wording.id)
    return claim
  })
  return {output: {claims: claims.sort(byPlace), conflicts}, diagnostics}
}

/** A clash between statements that no group holds would have no claim to point at; it is none. */
function conflictOf(
  clash: Clash,
  groupOf: ReadonlyMap<string, StatementGroup>,
  articles: readonly Article[]
): Conflict[] {
  const against = clash.sides.map(side => side.map(statement => statement.span))
  const [one, other] = clash.sides.map((side, index) => sideOf(side, groupOf, articles, against[1 - index] ?? []))
  if (!one || !other) return []
  const sides = [one, other].sort((a, b) => compareSpans(a.wording, b.wording))
  const [first, second] = sides
  if (!first || !second) return []
  const places = sides.map(side => side.evidence.map(placeOf).sort(compareText).join(' '))
  return [
    {
      id: contentId('conflict', [clash.kind, ...places]),
      kind: clash.kind,
      strength: clash.strength,
      reason: ofPassages(clash.reason, [first, second]),
      sides: [first, second]
    }
  ]
}

/** Where one source stands on both sides, it is passages that disagree, and a reader is told so. */
function ofPassages(reason: string, sides: readonly ConflictSide[]): string {
  const [one, other] = sides.map(({evidence}) => new Set(evidence.map(({source}) => source)))
  const both = [...(one ?? [])].filter(source => other?.has(source)).length
  if (both === 0) return reason
  const said = reason.replace(/^One source\b/, 'One passage').replace(/^(The (?:two )?)sources\b/, '$1passages')
  return `${said} ${both === 1 ? 'One source stands' : `${both} sources stand`} on both sides.`
}

function sideOf(
  side: readonly [Statement, ...Statement[]],
  groupOf: ReadonlyMap<string, StatementGroup>,
  articles: readonly Article[],
  against: readonly Span[]
): ConflictSide | undefined {
  const group = groupOf.get(side[0].id)
  const spans = side.map(statement => explained(statement, articles, against))
  const [first, ...others] = spans.filter((span, at) => !spans.slice(0, at).some(before => meet(before, span)))
  return group && first && {claim: group.id, evidence: evidenceOf(first, others), wording: first}
}

/** “No.” alone tells a reader nothing: it is shown with the sentence that follows it, unless that stands on the other side. */
function explained(statement: Statement, articles: readonly Article[], against: readonly Span[]): Span {
  const article = articles.find(({source}) => source.id === statement.source)
  const own = article?.sentences[statement.sentence]
  const next = article?.sentences[statement.sentence + 1]
  const block = own && article?.blocks[own.block]
  if (!statement.said || !block || next?.block !== own.block || own.column !== undefined) return statement.span
  const span = proseSpan(block.prose, own.start, next.end)
  return against.some(other => meet(other, span)) ? statement.span : span
}

interface Ruled {
  readonly rank: Rank
  readonly reason: string
}

/** What decided and undecided conflicts say of the claims on their sides. A deprecation outweighs, then a preference. */
function rulings(conflicts: readonly Conflict[]): ReadonlyMap<string, Ruled> {
  const ranks = new Map<string, Ruled>()
  const put = (claim: string, ruled: Ruled): void => {
    const before = ranks.get(claim)
    if (!before || weight[ruled.rank] > weight[before.rank]) ranks.set(claim, ruled)
  }
  for (const {decision, sides} of conflicts) {
    sides.forEach((side, index) => {
      const because = decision?.note ? `: ${decision.note}` : ''
      if (decision === undefined)
        put(side.claim, {rank: 'normal', reason: 'Other sources disagree, and no editor has decided'})
      else if (decision.ruling === 'prefer' && index === decision.side)
        put(side.claim, {rank: 'preferred', reason: `An editor preferred this reading${because}`})
      else if (decision.ruling === 'prefer')
        put(side.claim, {rank: 'deprecated', reason: `An editor preferred another reading${because}`})
    })
  }
  return ranks
}

const weight: Readonly<Record<Rank, number>> = {normal: 0, preferred: 1, deprecated: 2}

/** Preferred is what two witnesses state. */
function supported({statements}: StatementGroup, witness: (source: SourceId) => SourceId): Ruled {
  const sources = new Set(statements.flatMap(({source, pointer}) => (pointer ? [] : source)))
  const witnesses = new Set([...sources].map(witness)).size
  const one = witnesses === 1 ? 'one witness' : `${witnesses} witnesses`
  const counted = witnesses < sources.size ? `, which count as ${one}` : ''
  return sources.size > 1
    ? {rank: witnesses > 1 ? 'preferred' : 'normal', reason: `${sources.size} sources state it${counted}`}
    : {rank: 'normal', reason: 'One source states it'}
}

function claimOf(group: StatementGroup, resolution: Resolution, context: WordingContext, rank: Ruled): Claim {
  const subjects = mostCommon(group.statements.flatMap(each => each.subject?.term ?? []))
  const wording = chooseWording(group.statements, {...context, namesSubject: naming(subjects, resolution)})
  const {statement} = wording
  // of two that are named as often, what the wording is about
  const subject = subjects.find(each => each === statement.subject?.term) ?? subjects[0]
  const [quantity] = statement.quantities
  return {
    id: group.id,
    kind: group.kind,
    text: statement.text,
    ...(subject === undefined ? {} : {subject}),
    terms: termsOf(group, resolution),
    polarity: statement.polarity,
    ...(statement.modality === undefined ? {} : {modality: statement.modality}),
    ...(quantity === undefined ? {} : {quantity}),
    ...(statement.validity === undefined ? {} : {validity: statement.validity}),
    qualifiers: statement.qualifiers,
    evidence: evidenceOf(
      statement.span,
      group.statements.map(each => each.span)
    ),
    rank: rank.rank,
    reason: `${rank.reason}; worded so because ${wording.reason}.`,
    group,
    wording: statement
  }
}

/** Several where they are named as often, in order of their ids. */
function mostCommon(terms: readonly TermId[]): readonly TermId[] {
  const counts = new Map<TermId, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  return [...counts].flatMap(([term, count]) => (count === most ? [term] : [])).sort(compareText)
}

/** “The trained dog” may be known to be the sheepdog, and does not name it. */
function naming(subjects: readonly TermId[], {terms}: Resolution): (statement: Statement) => boolean {
  const names = terms
    .filter(({id}) => subjects.includes(id))
    .flatMap(({id, label, aliases}) => [label, ...aliases].map(name => [id, wordsOf(name)] as const))
  return ({subject}) =>
    subject?.term !== undefined &&
    names.some(([id, name]) => id === subject.term && wordsOf(subject.text).includes(name))
}

/** A space at both ends. */
function wordsOf(name: string): string {
  return ` ${nameWords(name).join(' ')} `
}

function termsOf(group: StatementGroup, resolution: Resolution): readonly TermId[] {
  const inSlots = group.statements.flatMap(statement =>
    [statement.subject, ...statement.objects].flatMap(phrase => phrase?.term ?? [])
  )
  const inSentences = group.statements.flatMap(
    statement => resolution.mentions.get(statement.source)?.[statement.sentence] ?? []
  )
  return [...new Set([...inSlots, ...inSentences])].sort(compareText)
}

function byPlace(a: Claim, b: Claim): number {
  const [first] = [...a.evidence].sort(compareSpans)
  const [second] = [...b.evidence].sort(compareSpans)
  return (first && second && compareSpans(first, second)) || compareText(a.id, b.id)
}
