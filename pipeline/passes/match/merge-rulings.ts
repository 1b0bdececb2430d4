/** What an editor ruled on merges: pairs of statements to join or to keep apart, and the rulings that have gone stale. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import type {Article} from '../../model/block.ts'
import type {MergeDecision, Quotation} from '../../model/decision.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import {meet} from '../../model/meet.ts'
import type {Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'

export interface MergeRulings {
  /** Numbers of statements, as `distinctStatements` counts them. */
  readonly joined: readonly (readonly [number, number])[]
  readonly apart: ReadonlySet<string>
  readonly diagnostics: readonly Diagnostic[]
}

export function mergeRulings(
  merges: readonly MergeDecision[],
  copies: readonly (readonly Statement[])[],
  articles: readonly Article[],
  path: string
): MergeRulings {
  const joined: (readonly [number, number])[] = []
  const apart = new Set<string>()
  const diagnostics: Diagnostic[] = []
  for (const decision of merges) {
    const [one, other] = decision.passages.map(quotation => statementsAt(quotation, copies, articles))
    const problem = [one, other].find(found => typeof found === 'string')
    if (typeof problem === 'string') diagnostics.push(staleDecision(path, decision.at, problem))
    else if (Array.isArray(one) && Array.isArray(other)) {
      if (decision.ruling === 'join') joined.push([one[0], other[0]])
      else for (const a of one) for (const b of other) apart.add(pairKey(a, b))
    }
  }
  return {joined, apart, diagnostics}
}

export function pairKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}

/** Statements that the quotation meet, the one nearest in length first; or what is wrong, in words. */
function statementsAt(
  quotation: Quotation,
  copies: readonly (readonly Statement[])[],
  articles: readonly Article[]
): readonly number[] | string {
  const lookup = findQuotation(
    articles.map(article => article.source.text),
    quotation
  )
  if ('missing' in lookup) {
    return lookup.missing === 'source'
      ? `there is no source “${quotation.source}”`
      : `“${quotation.quote}” no longer stands in ${quotation.source}`
  }
  if ('ambiguous' in lookup)
    return `“${quotation.quote}” stands in ${quotation.source} ${lookup.ambiguous.length} times; quote more of it`
  const touched = copies
    .flatMap((statements, number) => {
      const distances = statements
        .filter(statement => meet(statement.span, lookup.found))
        .map(statement => distance(statement, lookup.found))
      return distances.length === 0 ? [] : [{number, distance: Math.min(...distances)}]
    })
    .sort((a, b) => a.distance - b.distance || a.number - b.number)
    .map(({number}) => number)
  return touched.length > 0 ? touched : `“${quotation.quote}” is no statement of ${quotation.source}`
}

function distance(statement: Statement, quoted: Span): number {
  const {start, end} = statement.span
  return Math.abs(start.offset - quoted.start.offset) + Math.abs(end.offset - quoted.end.offset)
}
