/** Sentences of every block, dropped ones included: what the edition later accounts for one by one. */
import {splitSentences} from '../../language/split-sentences.ts'
import type {Block, Sentence} from '../../model/block.ts'
import {type Prose, proseSpan} from '../../model/prose.ts'

/** In source order; a heading, a question and a cell without an end mark are one sentence each. */
export function splitBlocks(blocks: readonly Block[]): readonly Sentence[] {
  return blocks.flatMap(sentencesOf).map((sentence, index) => ({...sentence, index}))
}

type Unnumbered = Omit<Sentence, 'index'>

function sentencesOf(block: Block): readonly Unnumbered[] {
  if (block.cells)
    return block.cells.flatMap(cell => proseSentences(cell.prose, {block: block.index, column: cell.column}))
  const whole = block.kind === 'heading'
  return proseSentences(block.prose, {block: block.index}, whole)
}

function proseSentences(prose: Prose, place: Pick<Sentence, 'block' | 'column'>, whole = false): readonly Unnumbered[] {
  const {text} = prose
  const trimmed = text.trim()
  if (trimmed === '' || prose.runs.length === 0) return []
  const start = text.indexOf(trimmed)
  const ranges = whole ? [{start, end: start + trimmed.length}] : splitSentences(text)
  return ranges
    .filter(range => prose.runs.some(run => run.at < range.end && run.at + run.length > range.start))
    .map(range => ({
      ...place,
      ...range,
      text: text.slice(range.start, range.end),
      span: proseSpan(prose, range.start, range.end)
    }))
}
