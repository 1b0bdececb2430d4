/** An editor's rulings on tables: title, order, hidden rows and columns, new names; what no longer fits is reported. */
import {staleDecision} from '../../diagnostics/decisions.ts'
import type {Article} from '../../model/block.ts'
import type {Decisions, TableDecision} from '../../model/decision.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import {findQuotation} from '../../model/find-quotation.ts'
import type {AlignedTable, TableHead} from '../../model/matching.ts'
import {meet} from '../../model/meet.ts'
import {compareSpans, type Span} from '../../model/span.ts'

/** Pinned tables first, in the order of their rulings; the rest stay where they were. */
export function ruleTables(
  tables: readonly AlignedTable[],
  articles: readonly Article[],
  decisions: Decisions
): Result<readonly AlignedTable[]> {
  const diagnostics: Diagnostic[] = []
  const ruled = new Map(tables.map(table => [table.id, {table, hidden: false, pinned: decisions.tables.length}]))
  decisions.tables.forEach((decision, at) => {
    const named = namedTable(decision, tables, articles)
    const entry = 'table' in named ? ruled.get(named.table.id) : undefined
    const problem = 'table' in named ? unknownHead(decision, named.table) : named.problem
    if (problem !== undefined || !entry) {
      diagnostics.push(staleDecision(decisions.path, decision.at, problem ?? 'its table is gone'))
      return
    }
    entry.table = applied(decision, entry.table)
    entry.hidden ||= decision.hide === true
    if (decision.pin === true) entry.pinned = Math.min(entry.pinned, at)
  })
  const shown = [...ruled.values()].filter(({table, hidden}) => !hidden && table.cells.length > 0)
  return {output: shown.sort((a, b) => a.pinned - b.pinned).map(({table}) => table), diagnostics}
}

function namedTable(
  {table: quotation}: TableDecision,
  tables: readonly AlignedTable[],
  articles: readonly Article[]
): {readonly table: AlignedTable} | {readonly problem: string} {
  const quoted = `“${quotation.quote}”`
  const lookup = findQuotation(
    articles.map(article => article.source.text),
    quotation
  )
  if (!('found' in lookup)) return {problem: `${quoted} does not stand exactly once in ${quotation.source}`}
  const holding = tables.filter(table => placesOf(table).some(span => meet(span, lookup.found)))
  const [table, other] = holding
  if (!table) return {problem: `${quoted} stands in no table`}
  return other ? {problem: `${quoted} stands in two tables, “${table.title}” and “${other.title}”`} : {table}
}

function placesOf(table: AlignedTable): readonly Span[] {
  const heads = [...table.subjects, ...table.attributes].flatMap(head => head.evidence)
  return [...heads, ...table.cells.flatMap(cell => cell.values.flatMap(value => value.cut))].sort(compareSpans)
}

function unknownHead(decision: TableDecision, {title, subjects, attributes}: AlignedTable): string | undefined {
  const rows = new Set(subjects.map(head => head.label))
  const columns = new Set(attributes.map(head => head.label))
  const either = [...Object.keys(decision.rename ?? {}), ...(decision.order ?? [])].find(
    label => !rows.has(label) && !columns.has(label)
  )
  const missing =
    decision.hideRows?.find(label => !rows.has(label)) ??
    decision.hideColumns?.find(label => !columns.has(label)) ??
    either
  return missing === undefined ? undefined : `the table “${title}” has no “${missing}”`
}

function applied(decision: TableDecision, table: AlignedTable): AlignedTable {
  const shownRows = table.subjects.filter(head => !decision.hideRows?.includes(head.label))
  const shownColumns = table.attributes.filter(head => !decision.hideColumns?.includes(head.label))
  const newName = (label: string): string => decision.rename?.[label] ?? label
  const heads = (all: readonly TableHead[]) =>
    ordered(all, decision.order).map(head => ({...head, label: newName(head.label)}))
  const kept = (label: string, shown: readonly TableHead[]): boolean => shown.some(head => head.label === label)
  const cells = table.cells.filter(cell => kept(cell.subject, shownRows) && kept(cell.attribute, shownColumns))
  return {
    ...table,
    title: decision.title ?? table.title,
    subjects: heads(shownRows),
    attributes: heads(shownColumns),
    cells: cells.map(cell => ({...cell, subject: newName(cell.subject), attribute: newName(cell.attribute)})),
    reasons: [...table.reasons, 'An editor ruled on this table.']
  }
}

/** Those that the ruling names come first, in its order. */
function ordered(heads: readonly TableHead[], order: readonly string[] = []): readonly TableHead[] {
  const rank = (head: TableHead): number => (order.includes(head.label) ? order.indexOf(head.label) : order.length)
  return [...heads].sort((a, b) => rank(a) - rank(b))
}
