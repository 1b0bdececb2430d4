/** Finds headings that a source does not mark: by their typography and by what stands around them. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {hasHeadingShape} from './heading-shape.ts'
import {lineText} from './line-text.ts'
import {numberOf} from './number-of.ts'

/** In marked text only a short paragraph that is wholly strong can be a heading; in plain text any line can. */
export function inferHeadings(blocks: readonly Block[], marked: boolean): readonly Block[] {
  const kept = blocks.filter(block => !droppedKinds.has(block.kind))
  const numbered = marked ? new Set<Block>() : numberedHeadings(kept)
  const shaped = kept.map(block => block.kind === 'heading' || numbered.has(block) || isCandidate(block, marked))
  const headings = new Set(runsOf(shaped).flatMap(run => headingsOf(kept, run)))
  return blocks.map(block => (headings.has(block) && block.kind !== 'heading' ? asHeading(block) : block))
}

function asHeading({list: _list, ...block}: Block): Block {
  return {...block, kind: 'heading'}
}

function isCandidate(block: Block, marked: boolean): boolean {
  if (block.kind !== 'paragraph' || !hasHeadingShape(lineText(block))) return false
  return !marked || isStrong(block)
}

function isStrong(block: Block): boolean {
  const length = block.prose.text.trim().length
  return (block.marks ?? []).some(mark => mark.kind === 'strong' && mark.end - mark.start >= length - 1)
}

/** Most candidates in a row that still are headings, each under the one before. */
const deepest = 3

/** Neighbours that have the shape of headings, `end` exclusive. */
interface Run {
  readonly start: number
  readonly end: number
}

function runsOf(shaped: readonly boolean[]): readonly Run[] {
  const starts = shaped.flatMap((shape, at) => (shape && !shaped[at - 1] ? [at] : []))
  const ends = shaped.flatMap((shape, at) => (shape && !shaped[at + 1] ? [at + 1] : []))
  return starts.map((start, at) => ({start, end: ends[at] ?? shaped.length}))
}

/** Prose, a list or a table stands below, at most two further headings down; a question needs nothing below. */
function headingsOf(kept: readonly Block[], {start, end}: Run): readonly Block[] {
  const run = kept.slice(start, end)
  const statements = run.filter(block => !asks(block)).length
  return run.filter((block, at) => asks(block) || (end < kept.length ? statements <= deepest : asks(run[at + 1])))
}

function asks(block: Block | undefined): boolean {
  return block !== undefined && /\?$/.test(lineText(block))
}

/** Numbered lines with text between them are headings, one under another they are a list. */
function numberedHeadings(kept: readonly Block[]): ReadonlySet<Block> {
  const parted = kept.filter((block, at) => {
    const next = kept[at + 1]
    return block.list?.ordered && isShort(block) && next !== undefined && !next.list?.ordered
  })
  const chains = parted.filter((block, at) => {
    const number = numberOf(block) ?? 0
    return follows(parted[at - 1], number - 1) || follows(parted[at + 1], number + 1)
  })
  return new Set(chains)
}

function follows(block: Block | undefined, number: number): boolean {
  return block !== undefined && numberOf(block) === number
}

function isShort(block: Block): boolean {
  const text = lineText(block)
  return text.length <= 110 && text.split(' ').length <= 14 && !/[.!?] \S/.test(text)
}
