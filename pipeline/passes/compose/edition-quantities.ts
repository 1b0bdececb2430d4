/** Figures, dates and indefinite amounts of the sources, with what they are said of where a statement tells. */
import {contentId} from '../../model/digest.ts'
import type {EditionQuantity} from '../../model/edition.ts'
import {containsSpan, evidenceOf, placeOf} from '../../model/span.ts'
import type {Statement} from '../../model/statement.ts'
import type {Resolution} from '../../model/term.ts'

/** In source order. The narrowest statement that holds a figure says what it is a figure of, and stands beside it as evidence. */
export function editionQuantities({extractions, statements}: Resolution): readonly EditionQuantity[] {
  const stated = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = `${statement.source} ${statement.sentence}`
    const list = stated.get(key)
    if (list) list.push(statement)
    else stated.set(key, [statement])
  }
  return extractions.flatMap(({source, measures}) =>
    measures.map(({kind, sentence, span, unit}) => {
      const holding = (stated.get(`${source} ${sentence}`) ?? []).filter(statement =>
        containsSpan(statement.span, span)
      )
      const [of] = holding.sort((a, b) => a.span.exact.length - b.span.exact.length || (a.id < b.id ? -1 : 1))
      return {
        id: contentId('quantity', [placeOf(span)]),
        kind,
        ...(of?.subject?.term === undefined ? {} : {term: of.subject.term}),
        ...(of === undefined || of.relation === '' ? {} : {attribute: of.relation}),
        value: span.exact,
        ...(unit === undefined ? {} : {unit}),
        evidence: evidenceOf(span, of ? [of.span] : [])
      }
    })
  )
}
