/** Plain text of spans of one article: from the prose that was read, never from `exact` by guessing. */
import type {Article, Block} from './block.ts'
import type {PlainText} from './passage.ts'
import {type Prose, proseWithin} from './prose.ts'

/**
 * Plain text of any span that lies within one block, or one cell of a table row.
 * Empty for a span elsewhere: in another source, in front matter, or across two blocks.
 */
export function plainTextOf(article: Article): PlainText {
  const stretches = article.blocks.flatMap(proses).flatMap(stretchOf)
  stretches.sort((a, b) => a.start - b.start)
  return span => {
    if (span.source !== article.source.id) return ''
    const stretch = lastStartingBy(stretches, span.start.offset)
    if (!stretch || span.end.offset > stretch.end) return ''
    return proseWithin(stretch.prose, span.start.offset, span.end.offset)
  }
}

interface Stretch {
  readonly prose: Prose
  readonly start: number
  readonly end: number
}

function proses(block: Block): readonly Prose[] {
  return block.cells ? block.cells.map(cell => cell.prose) : [block.prose]
}

function stretchOf(prose: Prose): readonly Stretch[] {
  const first = prose.runs[0]
  const last = prose.runs[prose.runs.length - 1]
  return first && last ? [{prose, start: first.offset, end: last.offset + last.width}] : []
}

function lastStartingBy(stretches: readonly Stretch[], offset: number): Stretch | undefined {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = stretches[middle]
    if (candidate && candidate.start <= offset) low = middle + 1
    else high = middle
  }
  return stretches[low - 1]
}
