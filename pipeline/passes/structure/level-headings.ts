/** Gives levels to headings that have none: 1 for a title, 2 for parts, 3 for what stands in a series under a part. */
import {type Block, droppedKinds} from '../../model/block.ts'
import {lineText} from './line-text.ts'
import {numberOf} from './number-of.ts'

/** Levels that the source marks stay; among marked headings one without a level goes one below the nearest above. */
export function levelHeadings(blocks: readonly Block[]): readonly Block[] {
  const kept = blocks.filter(block => !droppedKinds.has(block.kind))
  const levels = new Map<Block, number>()
  const state: State = {twins: twinsAmong(kept), marked: undefined, part: undefined, series: undefined}
  for (const [at, block] of kept.entries()) {
    if (block.kind !== 'heading') continue
    const level = block.level ?? inferred(kept, at, block, state)
    if (block.level !== undefined) state.marked = block.level
    if (level <= 2) {
      state.part = level === 2 ? block : undefined
      state.series = undefined
    }
    levels.set(block, level)
  }
  return blocks.map(block => (levels.has(block) ? {...block, level: levels.get(block) ?? 2} : block))
}

interface State {
  readonly twins: ReadonlySet<Block>
  marked: number | undefined
  /** The heading of level 2 that is open. */
  part: Block | undefined
  /** Headings of level 3 in the open part. */
  series: {readonly left: number; readonly words: number} | undefined
}

function inferred(kept: readonly Block[], at: number, block: Block, state: State): number {
  if (state.marked !== undefined) return Math.min(6, state.marked + 1)
  if (at === 0) return 1
  if (!state.part) return 2
  if (numberOf(block) !== undefined) return numberOf(state.part) === undefined ? 3 : 2
  const words = lineText(block).split(' ').length
  if (state.series) return continues(kept, at, words, state) ? 3 : 2
  const before = kept[at - 1]
  const announced = before !== undefined && opensPart(kept, at - 1, state.part) && announces(before)
  if (before !== state.part && !announced) return state.twins.has(block) ? 3 : 2
  state.series = {left: (before && announcedCount(before)) ?? 20, words}
  return 3
}

/** “The galley has two kinds:” straight under the heading of its part. */
function announces(block: Block): boolean {
  return block.kind === 'paragraph' && /:$/.test(lineText(block))
}

function opensPart(kept: readonly Block[], at: number, part: Block): boolean {
  let back = at
  while (kept[back]?.kind === 'paragraph') back -= 1
  return kept[back] === part
}

const numbers = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How many headings are still to come after the first. */
function announcedCount(block: Block): number | undefined {
  const last =
    lineText(block)
      .split(/[.!?] /)
      .at(-1) ?? ''
  const word = last
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.find(each => numbers.includes(each))
  return word === undefined ? undefined : numbers.indexOf(word) + 1
}

/** A series goes on while each heading is as short as the first and stands over one paragraph. */
function continues(kept: readonly Block[], at: number, words: number, state: State): boolean {
  const {series} = state
  if (!series || series.left < 1) return false
  const counted = series.left <= numbers.length
  const [over, one] = [kept[at + 1], kept[at + 2]]
  const single = over?.kind === 'paragraph' && !announces(over) && (one === undefined || one.kind === 'heading')
  if (!counted && !(single && words <= series.words + 4)) return false
  state.series = {...series, left: series.left - 1}
  return true
}

/** “Uses of the Long Spout” beside “Uses of the Short Spout”, under a part that is worded otherwise. */
function twinsAmong(kept: readonly Block[]): ReadonlySet<Block> {
  const headings = kept.filter(block => block.kind === 'heading')
  const frames = headings.map(frameOf)
  return new Set(headings.filter((_, at) => frames[at] !== '' && [frames[at - 1], frames[at + 1]].includes(frames[at])))
}

/** First two words and last; empty for a heading too short to be told from others by them. */
function frameOf(block: Block): string {
  const words = lineText(block).toLowerCase().split(' ')
  return words.length < 5 ? '' : [...words.slice(0, 2), words.at(-1)].join(' ')
}
