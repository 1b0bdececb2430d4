/** Which names of the index a reader may look for: written as names in running text, not at the start of a sentence or in a heading. */
import type {Edition, EditionSource} from '../pipeline/model/edition.ts'
import type {Span} from '../pipeline/model/span.ts'

/** “Stanvik Harbour Trust”, not “harbour wall” nor the “Ropes” that open a sentence. The data keeps them all. */
export function indexNames({index, sources}: Edition): Edition['index'] {
  const byId = new Map(sources.map(source => [source.id, source]))
  return index.filter(
    ({label, mentions}) => !months.test(label) && mentions.some(span => isNamed(span, byId.get(span.source)))
  )
}

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d+)?$/

function isNamed(span: Span, source: EditionSource | undefined): boolean {
  if (!span.exact.split(/[\s-]+/).every(word => /^(?:\p{Lu}|\p{N}|(?:of|the|and|for)$)/u.test(word))) return false
  const sentence = source?.sentences.find(
    each => each.span.start.offset <= span.start.offset && span.end.offset <= each.span.end.offset
  )
  const kind = source?.blocks[sentence?.block ?? -1]?.kind
  if (!sentence || kind === undefined || !/^(?:paragraph|list-item)$/.test(kind)) return false
  return /[\p{L}\p{N}]/u.test(sentence.span.exact.slice(0, span.start.offset - sentence.span.start.offset))
}
