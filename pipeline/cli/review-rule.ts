/** Rules on a disagreement: tries the ruling on the sources, then writes it into the decisions by quotation. */
import {readDecisions} from '../config/read-decisions.ts'
import {type NewRuling, writeRuling} from '../config/write-ruling.ts'
import {reviewNotPossible} from '../diagnostics/decisions.ts'
import type {Conflict} from '../model/claim.ts'
import type {Quotation} from '../model/decision.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {findQuotation} from '../model/find-quotation.ts'
import {quoteOf} from '../model/quote-of.ts'
import type {SourceText} from '../model/source-text.ts'
import {replaceFile} from '../world/durable.ts'
import {conflictOf} from './conflict-of.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import type {ReviewFlags} from './review-command.ts'
import {type Reviewed, reviewed} from './reviewed.ts'
import {shortId} from './short-id.ts'
import {shownPath} from './shown-path.ts'

export interface RuleRequest extends ReviewFlags {
  readonly ruling: NewRuling['ruling']
  /** Number of the side that stands, from 1, as the editor wrote it. */
  readonly side?: string
  readonly note?: string
}

export async function reviewRule(id: string, request: RuleRequest, context: Context): Promise<ExitCode> {
  const refuse = (diagnostics: readonly Diagnostic[]): ExitCode => {
    reportFindings(diagnostics, {failOn: 'error'}, context)
    return exitCode.usage
  }
  const {output, diagnostics} = await reviewed(request, context)
  if (!output) return refuse(diagnostics)
  const found = conflictOf(output.conflicts, id)
  if (!found.output) return refuse(found.diagnostics)
  const side = request.side === undefined ? 0 : Number(request.side) - 1
  if (!found.output.sides[side]) {
    return refuse([reviewNotPossible(`There is no side ${request.side}, only 1 to ${found.output.sides.length}`)])
  }
  const {path, text} = output.project.decisions
  const ruled = ruledText(found.output, side, request, output)
  const problem = problemWith(found.output, side, request, ruled, output)
  if (problem !== undefined) return refuse([reviewNotPossible(problem)])
  const shown = shownPath(path, context)
  if (ruled === text) {
    context.err(`${shown} already says so.\n`)
    return exitCode.clean
  }
  await replaceFile(path, ruled, () => {})
  context.err(`Written to ${shown}. Build again to publish it.\n`)
  return exitCode.clean
}

/** One ruling for every pair of the side with another: a disagreement may have more than two. */
function ruledText(conflict: Conflict, side: number, {ruling, note}: RuleRequest, {project}: Reviewed): string {
  const texts = project.compilation.records.articles.map(article => article.source.text)
  const quotes = conflict.sides.map(({wording}) => quotation(texts, wording))
  const stands = quotes[side]
  return (
    quotes.reduce<string | undefined>((text, other, at) => {
      if (at === side || !stands || !other) return text
      const earlier = entryFor(conflict, side, at, text, texts)
      return writeRuling(text, {sides: [stands, other], ruling, ...(note !== undefined && {note})}, earlier)
    }, project.decisions.text) ?? ''
  )
}

function quotation(texts: readonly SourceText[], span: Conflict['sides'][number]['wording']): Quotation | undefined {
  const text = texts.find(candidate => candidate.id === span.source)
  return text && quoteOf(text, span)
}

/** Index of the entry that rules on these two sides already, in whichever order it names them. */
function entryFor(
  conflict: Conflict,
  one: number,
  other: number,
  text: string | undefined,
  texts: readonly SourceText[]
): number | undefined {
  const entries = text === undefined ? [] : readDecisions('', text).output.conflicts
  const standsOn = (quoted: Quotation, side: number): boolean => {
    const lookup = findQuotation(texts, quoted)
    return (
      'found' in lookup &&
      (conflict.sides[side]?.evidence ?? []).some(
        span =>
          span.source === quoted.source &&
          span.start.offset < lookup.found.end.offset &&
          lookup.found.start.offset < span.end.offset
      )
    )
  }
  const index = entries.findIndex(
    ({sides: [a, b]}) => (standsOn(a, one) && standsOn(b, other)) || (standsOn(a, other) && standsOn(b, one))
  )
  return index < 0 ? undefined : index
}

/** What an edition with the ruling would not hold to; nothing where it holds. */
function problemWith(
  conflict: Conflict,
  side: number,
  {ruling}: RuleRequest,
  text: string,
  {project, conflicts}: Reviewed
): string | undefined {
  const after = project.compiledWith(text).records.reconciliation.conflicts
  const decision = after.find(candidate => candidate.id === conflict.id)?.decision
  if (decision?.ruling !== ruling || (ruling === 'prefer' && decision.side !== side)) {
    return 'No quotation names each side of this disagreement alone. Rule on it by hand (docs/decisions.md)'
  }
  const ruledBefore = new Set(conflicts.filter(candidate => candidate.decision).map(candidate => candidate.id))
  const others = after.filter(({id, decision}) => decision && id !== conflict.id && !ruledBefore.has(id))
  return others.length === 0
    ? undefined
    : `The ruling would also hold for ${others.map(other => shortId(other.id)).join(', ')}, whose passages overlap with these. Rule on it by hand (docs/decisions.md)`
}
