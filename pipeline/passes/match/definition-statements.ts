/** Tells of every statement which term it defines: definitions of one term speak of one thing, whatever their words. */
import type {SourceId} from '../../model/source-text.ts'
import type {Span} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Term} from '../../model/term.ts'

/** Of a definition, a statement that opens where it opens and holds this much of it says it. */
const enough = 0.5

export function definitionStatements(statements: readonly Statement[], terms: readonly Term[]): readonly Statement[] {
  const cuts = cutsOf(terms)
  return statements.map(statement => {
    const cut = cuts.get(statement.source)?.find(({span}) => says(statement.span, span))
    return cut ? {...statement, defines: cut.term} : statement
  })
}

interface Cut {
  readonly term: string
  readonly span: Span
}

/** The first piece of every definition, by source. */
function cutsOf(terms: readonly Term[]): ReadonlyMap<SourceId, readonly Cut[]> {
  const bySource = new Map<SourceId, Cut[]>()
  for (const {id, definitions} of terms) {
    for (const {candidate, role} of definitions) {
      if (role === 'mention' || candidate.trust === 'low' || candidate.figurative) continue
      const [span] = candidate.cut
      const known = bySource.get(span.source)
      if (known) known.push({term: id, span})
      else bySource.set(span.source, [{term: id, span}])
    }
  }
  return bySource
}

function says(statement: Span, definition: Span): boolean {
  const from = Math.max(statement.start.offset, definition.start.offset)
  const to = Math.min(statement.end.offset, definition.end.offset)
  return (
    statement.start.offset <= definition.start.offset &&
    to - from >= enough * (definition.end.offset - definition.start.offset)
  )
}
