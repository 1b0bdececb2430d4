/** Tables: source tables about the same things merged, filled from prose that states the same attributes, and composed where prose alone supports them. */
import {singular} from '../../language/singular.ts'
import type {Article} from '../../model/block.ts'
import type {Decisions} from '../../model/decision.ts'
import type {Result} from '../../model/diagnostic.ts'
import {contentId} from '../../model/digest.ts'
import type {AlignedCell, AlignedTable, TableHead} from '../../model/matching.ts'
import {compareText, folded} from '../../model/order.ts'
import {type Passage, type PlainText, passageText} from '../../model/passage.ts'
import {plainTextOf} from '../../model/plain-text.ts'
import {compareSpans, evidenceOf, placeOf, type Span} from '../../model/span.ts'
import type {Resolution} from '../../model/term.ts'
import {addSiblings, namesMost, withoutBareRows} from './add-siblings.ts'
import {cellAgreement} from './cell-agreement.ts'
import {cellKey} from './cell-key.ts'
import {fillFromProse} from './fill-from-prose.ts'
import {type Grid, gridOf, type Head, headOf} from './grid.ts'
import {addAttributions, addColumns, implyTables} from './imply-tables.ts'
import {arrowTables, parallelHeadings} from './line-tables.ts'
import {type MergedTable, type MergedValue, mergeGrids} from './merge-grids.ts'
import {propertyTables} from './property-tables.ts'
import {proseClauses} from './prose-clauses.ts'
import {ruleTables} from './rule-tables.ts'
import {sameValues} from './same-values.ts'
import {siblingGroups} from './sibling-groups.ts'
import {subjectNames} from './subject-names.ts'
import {withFullNames} from './with-full-names.ts'
import {wordsOver} from './words-over.ts'

interface Context {
  readonly articles: readonly Article[]
  readonly resolution: Resolution
}

/** What sources draw before what prose implies, each with what most sources fill first, then in the order of their first places. Every value is literally a source's; a cell that no source fills is absent. */
export function matchTables({articles, resolution}: Context, decisions: Decisions): Result<readonly AlignedTable[]> {
  const head = headOf(resolution)
  const drawnGrids = resolution.extractions.map(({tables, source}) => ({
    article: articles.find(article => article.source.id === source),
    grids: tables.map(table => gridOf(table, source, head))
  }))
  const grids = drawnGrids.flatMap(each => (each.article ? propertyTables(each.grids, each.article, head) : each.grids))
  const whole = new Set(drawnGrids.flatMap(each => each.grids))
  const turn = (grid: Grid): Grid | undefined =>
    grid.table.orientation === 'opposed' || !whole.has(grid) ? undefined : gridOf(grid.table, grid.source, head, true)
  const extractions = new Map(resolution.extractions.map(extraction => [extraction.source, extraction]))
  const clauses = articles.flatMap(article => {
    const extraction = extractions.get(article.source.id)
    return extraction ? proseClauses(article, extraction) : []
  })
  const attributions = articles.flatMap(article => parallelHeadings(article, head))
  const groups = siblingGroups({articles, clauses, resolution, head})
  const grown = mergeGrids(grids, turn).map(merged => {
    const table = withFullNames(merged, groups)
    const drawn = subjectNames(table, resolution, wordsOver(table))
    const wide = addSiblings(table, groups, drawn)
    const nameAt =
      wide.subjects.length === table.subjects.length ? drawn : subjectNames(wide, resolution, wordsOver(wide))
    const filled = withoutBareRows(fillFromProse(wide, clauses, nameAt), table.subjects.length, table.attributes.length)
    return {
      table: addAttributions(
        addColumns(filled, clauses, subjectNames(filled, resolution, wordsOver(filled))),
        attributions
      ),
      nameAt
    }
  })
  const lines = articles.flatMap(article => arrowTables(article, head))
  const open = groups.filter(group => !grown.some(({nameAt}) => namesMost(group, nameAt)))
  const plain = plainTexts(articles)
  const inOrder = (tables: readonly MergedTable[]): readonly AlignedTable[] =>
    tables.flatMap(table => alignedTable(table, plain)).sort(bySources)
  const drawn = inOrder([...grown.map(({table}) => table), ...lines])
  const implied = inOrder(implyTables(open, {clauses, resolution}))
  return ruleTables([...drawn, ...implied], articles, decisions)
}

function bySources(a: AlignedTable, b: AlignedTable): number {
  return sourcesOf(b) - sourcesOf(a) || compareSpans(a.evidence[0], b.evidence[0]) || compareText(a.id, b.id)
}

function sourcesOf({cells}: AlignedTable): number {
  return new Set(cells.flatMap(({values}) => values.flatMap(({evidence}) => evidence.map(({source}) => source)))).size
}

function plainTexts(articles: readonly Article[]): PlainText {
  const byId = new Map(articles.map(article => [article.source.id, plainTextOf(article)]))
  return span => byId.get(span.source)?.(span) ?? span.exact
}

function alignedTable(table: MergedTable, plain: PlainText): AlignedTable[] {
  const subjects = heads(table.subjects)
  const attributes = heads(table.attributes)
  const drawn = new Set(table.grids.flatMap(grid => grid.cells.map(cell => placeOf(cell.span))))
  const cells = subjects.flatMap((subject, row) =>
    attributes.flatMap((attribute, column) => {
      const values = table.cells.get(cellKey(row, column)) ?? []
      return values.length > 0
        ? [cellOf({subject: subject.label, attribute: attribute.label}, values, drawn, plain)]
        : []
    })
  )
  const title = titleOf(table, subjects)
  const spans = [...subjects, ...attributes].flatMap(each => each.evidence).sort(compareSpans)
  const [first] = title.span ? [title.span] : spans
  if (!first || cells.length === 0) return []
  return [
    {
      id: contentId('table', placesOf(table)),
      title: title.text,
      evidence: evidenceOf(first, spans),
      subjects,
      attributes,
      cells,
      reasons: table.reasons
    }
  ]
}

/** The cells of its source tables, or of a composed table all its values. */
function placesOf({grids, cells}: MergedTable): readonly string[] {
  const drawn = grids.flatMap(grid => grid.cells.map(cell => placeOf(cell.span)))
  return (
    drawn.length > 0 ? drawn : [...cells.values()].flatMap(values => values.map(value => placeOf(value.span)))
  ).sort(compareText)
}

/** The commonest wording of a head, then the first; a wording that another head of the table has gets a number. */
function heads(all: readonly (readonly [Head, ...Head[]])[]): readonly TableHead[] {
  const used = new Map<string, number>()
  return all.map(group => {
    const label = commonest(group.map(head => head.label))
    const count = (used.get(label) ?? 0) + 1
    used.set(label, count)
    const term = group.find(head => head.term !== undefined)?.term
    return {
      label: count > 1 ? `${label} (${count})` : label,
      ...(term === undefined ? {} : {term}),
      evidence: group.flatMap(head => head.span ?? [])
    }
  })
}

function commonest(labels: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ''
}

function cellOf(
  heads: Pick<AlignedCell, 'subject' | 'attribute'>,
  values: readonly MergedValue[],
  drawn: ReadonlySet<string>,
  plain: PlainText
): AlignedCell {
  const sorted = [...values].sort((a, b) => compareSpans(a.span, b.span))
  const byText = new Map<string, MergedValue[]>()
  for (const value of sorted) {
    const key = value.context ? folded(value.text) : contentOf(value.text)
    const list = byText.get(key)
    if (list) list.push(value)
    else byText.set(key, [value])
  }
  const passages = [...byText.values()].flatMap(same => passageOf(same, plain))
  const worded = passages.map(({text, evidence}) => ({
    text,
    drawn: evidence.some(span => drawn.has(placeOf(span))),
    sources: evidence.map(span => span.source)
  }))
  return {...heads, agreement: cellAgreement(sorted), values: passages, wordings: sameValues(worded)}
}

/** “the broader category” and “a much broader category” are one value of a cell, with two sources. */
function contentOf(text: string): string {
  return folded(text)
    .replace(/\b(?:an?|the|one|just|also|very|much|simply|primarily|mostly)\b/g, ' ')
    .replace(/[\s.,;:]+/g, ' ')
    .trim()
}

function passageOf(values: readonly MergedValue[], plain: PlainText): Passage[] {
  const [first, ...others] = values
  if (!first) return []
  const shape = {
    form: 'fragment' as const,
    cut: [first.span] as const,
    ...(first.context ? {context: [first.context] as const} : {}),
    ...(first.antecedent ? {antecedent: true as const} : {})
  }
  return [
    {
      ...shape,
      text: passageText(shape, plain),
      evidence: evidenceOf(
        first.span,
        others.map(value => value.span)
      )
    }
  ]
}

/** Of a label's last word: “Machine type” gives “Machine types”. */
function plural(label: string): string {
  const last = /\p{Ll}+$/u.exec(label)?.[0] ?? ''
  if (last.length < 3 || singular(last) !== last || /s$/.test(last)) return label
  if (/[^aeiou]y$/.test(last)) return `${label.slice(0, -1)}ies`
  return /(?:x|z|ch|sh)$/.test(last) ? `${label}es` : `${label}s`
}

/** A caption; else what the corner says the rows are; else the things compared; else the heading. */
function titleOf(
  {grids, title}: MergedTable,
  subjects: readonly TableHead[]
): {readonly text: string; readonly span?: Span} {
  if (title) return {text: title}
  const caption = grids.flatMap(grid => grid.table.title ?? [])[0]
  if (caption) return {text: caption.exact, span: caption}
  const corner = grids.flatMap(({table}) => (table.orientation === 'rows-are-subjects' ? (table.corner ?? []) : []))[0]
  if (corner) return {text: `${plural(corner.text)} compared`, span: corner.span}
  const heading = grids.flatMap(grid => grid.table.heading ?? [])[0]
  if (subjects.length < 2 && heading) return {text: heading.exact, span: heading}
  const labels = subjects.map(subject => subject.label)
  const last = labels[labels.length - 1] ?? ''
  if (labels.length <= 4) return {text: labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} and ${last}`}
  return heading ? {text: heading.exact, span: heading} : {text: labels.join(', ')}
}
