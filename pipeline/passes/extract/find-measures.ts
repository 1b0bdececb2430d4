/** Every figure, date and indefinite amount that an article states, in whatever block: numbers are facts wherever they stand. */
import {readDates} from '../../language/read-dates.ts'
import {readIndefinite} from '../../language/read-indefinite.ts'
import {readQuantities} from '../../language/read-quantities.ts'
import type {Article, Sentence} from '../../model/block.ts'
import type {Measure} from '../../model/extraction.ts'
import {type Prose, proseSpan} from '../../model/prose.ts'
import type {Token} from '../../model/statement.ts'

/** In source order; of two that overlap the first kind stands: figure, date, indefinite. */
export function findMeasures(article: Article, tokens: readonly (readonly Token[])[]): readonly Measure[] {
  return article.sentences.flatMap(sentence => {
    const block = article.blocks[sentence.block]
    const prose =
      sentence.column === undefined ? block?.prose : block?.cells?.find(cell => cell.column === sentence.column)?.prose
    return prose ? measuresIn(sentence, prose, tokens[sentence.index] ?? []) : []
  })
}

function measuresIn(sentence: Sentence, prose: Prose, tokens: readonly Token[]): readonly Measure[] {
  const read = [
    ...readQuantities(tokens).map(({start, end, unit}) => ({
      kind: 'figure' as const,
      start,
      end,
      ...(unit === undefined ? {} : {unit})
    })),
    ...readDates(tokens).map(({start, end}) => ({kind: 'date' as const, start, end})),
    ...readIndefinite(tokens).map(({start, end}) => ({kind: 'indefinite' as const, start, end}))
  ]
  const apart = read.filter(
    (one, index) => !read.slice(0, index).some(other => other.start < one.end && one.start < other.end)
  )
  return apart
    .sort((a, b) => a.start - b.start)
    .flatMap(({start, end, ...measure}) => {
      const first = tokens[measure.kind === 'date' ? leadOf(tokens, start) : start]
      const last = tokens[measuredEnd(tokens, end) - 1]
      if (!first || !last) return []
      const span = proseSpan(prose, sentence.start + first.start, sentence.start + last.end)
      return [{...measure, sentence: sentence.index, span}]
    })
}

/** “since late 2022”: a date with the words that say how it is meant. */
function leadOf(tokens: readonly Token[], start: number): number {
  const lead =
    /^(?:in|on|at|since|by|before|after|until|till|from|through|during|around|about|early|late|mid|the|end|of|spring|summer|autumn|winter)$/i
  let from = start
  while (from > 0 && start - from < 4 && lead.test(tokens[from - 1]?.text ?? '')) from--
  return from
}

/** Past what is measured: “billions of image pairs”, “two converging developments”, “a 2017 paper”; never past a bare “of”. */
function measuredEnd(tokens: readonly Token[], end: number): number {
  const from = /^of$/i.test(tokens[end]?.text ?? '') ? end + 1 : end
  let at = from
  let past = end
  while (at - from < 8 && isMeasured(tokens, at)) {
    at++
    if (/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? '')) past = at
    while (past > end && /^(?:,|and|or)$/.test(tokens[at]?.text ?? '') && from > end) at++
  }
  return past > 1 && /^of$/i.test(tokens[past - 1]?.text ?? '') ? past - 1 : past
}

/** “thousands of printed charts”: a participle after “of” and before a noun belongs to it. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  if (/^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.tag ?? '')) return true
  const participle = tokens[at]?.tag === 'VERB' && /ed$/.test(tokens[at]?.text ?? '')
  return participle && /^of$/i.test(tokens[at - 1]?.text ?? '') && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? '')
}
