/** What is wrong with the blocks of a source, in words: the laws that every reading keeps. */
import type {Block} from '../../pipeline/model/block.ts'
import {type Prose, proseSpan} from '../../pipeline/model/prose.ts'
import type {Source} from '../../pipeline/model/source.ts'

/** Empty where all laws hold. Elements of HTML may share a line. */
export function readingProblems(source: Source, blocks: readonly Block[]): readonly string[] {
  return [
    ...orderProblems(blocks),
    ...lineProblems(source, blocks),
    ...blocks.flatMap(block => placeProblems(source, block))
  ]
}

function orderProblems(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    const problems = block.index === at ? [] : [`block ${at} is numbered ${block.index}`]
    if (next && next.start.offset < block.end.offset)
      problems.push(`block ${at} overlaps the next, line ${next.start.line}`)
    return problems
  })
}

function lineProblems(source: Source, blocks: readonly Block[]): readonly string[] {
  const {text, lineStarts} = source.text
  let from = 0
  return lineStarts.flatMap((start, line) => {
    const end = lineStarts[line + 1] ?? text.length
    if (start < source.bodyStart || text.slice(start, end).trim() === '') return []
    while ((blocks[from]?.end.offset ?? Number.POSITIVE_INFINITY) <= start) from += 1
    let holders = 0
    while ((blocks[from + holders]?.start.offset ?? Number.POSITIVE_INFINITY) < end) holders += 1
    const markup = text.slice(start, end).includes('<')
    return holders === 1 || (markup && holders > 1) ? [] : [`line ${line + 1} lies in ${holders} blocks`]
  })
}

function placeProblems(source: Source, block: Block): readonly string[] {
  const {start, end} = block
  const text = source.text.text.slice(start.offset, end.offset)
  const problems = text === text.trim() && text !== '' ? [] : [`block ${block.index} has white space at its ends`]
  if (end.column === 1 || end.line < start.line) problems.push(`block ${block.index} ends at ${end.line}:${end.column}`)
  const proses = block.cells ? block.cells.map(cell => cell.prose) : [block.prose]
  return [...problems, ...proses.flatMap(prose => proseProblems(prose, block)), ...markProblems(block)]
}

/** Every run of equal length is literally there, and the whole stands within the block. */
function proseProblems(prose: Prose, block: Block): readonly string[] {
  if (prose.text.trim() === '') return []
  const span = proseSpan(prose)
  const literal = prose.runs.every(
    run =>
      run.length !== run.width ||
      prose.text.slice(run.at, run.at + run.length) === prose.source.text.slice(run.offset, run.offset + run.width)
  )
  const within = span.start.offset >= block.start.offset && span.end.offset <= block.end.offset
  const ordered = prose.runs.every((run, at) => at === 0 || run.offset >= (prose.runs[at - 1]?.offset ?? 0))
  return [
    ...(literal ? [] : [`block ${block.index} has a run that is not in the source`]),
    ...(within ? [] : [`block ${block.index} has text outside its place`]),
    ...(ordered ? [] : [`block ${block.index} has runs out of order`])
  ]
}

function markProblems(block: Block): readonly string[] {
  const bad = (block.marks ?? []).filter(
    mark =>
      mark.start >= mark.end ||
      mark.end > block.prose.text.length ||
      block.prose.text.slice(mark.start, mark.end).trim() === ''
  )
  return bad.map(mark => `block ${block.index} has an empty mark ${mark.kind} ${mark.start}–${mark.end}`)
}
