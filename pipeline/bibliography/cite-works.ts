/** Adds to an edition the works that its sources cite: whoever rests on one cites the article and the work. */
import {worksNotInBibliography} from '../diagnostics/print.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {Edition, EditionSource} from '../model/edition.ts'
import {compareText} from '../model/order.ts'
import type {Passage} from '../model/passage.ts'
import type {Span} from '../model/span.ts'
import {citedWork} from './cited-work.ts'
import type {CslData} from './csl-data.ts'
import {citationFinder} from './find-citations.ts'
import {workKeys} from './work-keys.ts'

/** `works` are the items of all bibliographies; those that no source cites are left out. */
export function citeWorks(edition: Edition, works: readonly CslData[]): Result<Edition> {
  const find = citationFinder(works)
  const keys = workKeys(works, edition.sources)
  const cited = new Map(edition.sources.map(source => [source.id, citingSentences(source, find)]))
  const used = new Set<string>()
  const add = <P extends Passage>(passage: P): P => {
    const ids = passage.evidence.flatMap(span => citedBy(span, cited.get(span.source) ?? []))
    const [first, ...others] = [...new Set(ids)]
    if (first === undefined) return passage
    for (const id of [first, ...others]) used.add(id)
    const keyOf = (id: string) => keys.get(id) ?? id
    return {...passage, works: [keyOf(first), ...others.map(keyOf)] as const}
  }
  const output = mapPassages(edition, add)
  const items = works.flatMap(work => (used.has(work.id) ? [citedWork(work, keys.get(work.id) ?? work.id)] : []))
  const sorted = items.sort((a, b) => compareText(a.id, b.id))
  return {
    output: sorted.length > 0 ? {...output, works: sorted} : output,
    diagnostics: edition.sources.flatMap(source => unknownKeys(source, cited.get(source.id) ?? []))
  }
}

interface CitingSentence {
  readonly start: number
  readonly end: number
  /** In text order, with offsets into the source. */
  readonly citations: readonly {readonly at: number; readonly id: string; readonly known: boolean}[]
}

function citingSentences(source: EditionSource, find: ReturnType<typeof citationFinder>): readonly CitingSentence[] {
  return source.sentences.flatMap(({span}) => {
    const found = find(span.exact)
    const citations = found.map(citation => ({...citation, at: citation.at + span.start.offset}))
    return citations.length > 0 ? [{start: span.start.offset, end: span.end.offset, citations}] : []
  })
}

/**
 * A citation speaks for the clause that it stands in, or else that it follows at once, or else for the clause after it:
 * “A costs five [@a], and B six [@b]” gives A the work a alone.
 */
function citedBy(span: Span, sentences: readonly CitingSentence[]): readonly string[] {
  const [start, end] = [span.start.offset, span.end.offset]
  const sentence = sentences.find(each => each.start <= start && end <= each.end)
  const known = sentence?.citations.filter(citation => citation.known) ?? []
  const inside = known.filter(({at}) => start <= at && at < end)
  if (inside.length > 0) return inside.map(({id}) => id)
  const next = known.find(({at}) => at >= end) ?? known.findLast(({at}) => at < start)
  return next ? [next.id] : []
}

function mapPassages(edition: Edition, change: <P extends Passage>(passage: P) => P): Edition {
  return {
    ...edition,
    terms: edition.terms.map(term => ({...term, definitions: term.definitions.map(change)})),
    claims: edition.claims.map(claim => ({...claim, passage: change(claim.passage)})),
    conflicts: edition.conflicts.map(conflict => ({
      ...conflict,
      sides: conflict.sides.map(side => ({...side, passage: change(side.passage)}))
    })),
    questions: edition.questions.map(question => ({...question, answer: question.answer.map(change)})),
    tables: edition.tables.map(table => ({
      ...table,
      cells: table.cells.map(cell => ({...cell, values: cell.values.map(change)}))
    }))
  }
}

function unknownKeys(source: EditionSource, sentences: readonly CitingSentence[]): readonly Diagnostic[] {
  const unknown = sentences.flatMap(({citations}) => citations.filter(citation => !citation.known).map(({id}) => id))
  return unknown.length > 0 ? [worksNotInBibliography(source.path, [...new Set(unknown)])] : []
}
