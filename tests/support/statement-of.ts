/** A statement for tests: one sentence of an invented source, with whatever the test is about. */
import {contentId} from '../../pipeline/model/digest.ts'
import type {SourceText} from '../../pipeline/model/source-text.ts'
import {spanAt} from '../../pipeline/model/span.ts'
import type {Statement} from '../../pipeline/model/statement.ts'

/** `quote` must stand in the source; throws otherwise. */
export function statementOf(source: SourceText, quote: string, about: Partial<Statement> = {}): Statement {
  const at = source.text.indexOf(quote)
  if (at < 0) throw new Error(`“${quote}” does not stand in ${source.id}`)
  return {
    id: contentId('statement', [source.id, String(at), quote]),
    source: source.id,
    kind: 'general',
    span: spanAt(source, at, at + quote.length),
    text: quote,
    block: 0,
    sentence: 0,
    context: {},
    relation: '',
    objects: [],
    polarity: 'affirmed',
    hedged: false,
    attributed: false,
    conditional: false,
    quantities: [],
    qualifiers: [],
    standsAlone: true,
    stems: [...new Set(quote.toLowerCase().match(/[a-z]+/g))].sort(),
    inherited: [],
    ...about
  }
}
