/** Finds the list items of a plain text whose marks were lost: rules with arrows, labels with glosses, lines under a colon. */
import type {Block} from '../../model/block.ts'
import {lineText} from './line-text.ts'

export function inferItems(blocks: readonly Block[]): readonly Block[] {
  let list = blocks.reduce((last, block) => Math.max(last, block.list?.index ?? -1), -1)
  const result = [...blocks]
  for (let at = 0; at < blocks.length; at += 1) {
    const end = runEnd(blocks, at)
    if (end <= at) continue
    list += 1
    for (let each = at; each < end; each += 1) {
      const block = blocks[each]
      if (block) result[each] = {...block, kind: 'list-item', list: {index: list, ordered: false, depth: 0}}
    }
    at = end - 1
  }
  return result
}

/** Where the items end that begin here; not beyond `at` where none begin. */
function runEnd(blocks: readonly Block[], at: number): number {
  const run = (fits: (text: string, alone: boolean) => boolean, fewest: number): number => {
    let end = at
    while (blocks[end]?.kind === 'paragraph' && fits(textAt(blocks, end), standsAlone(blocks, end))) end += 1
    return end - at >= fewest ? end : at
  }
  const arrows = run(text => text.length <= 200 && / (?:->|→|=>|⇒) ?\S/.test(text), 2)
  if (arrows > at) return arrows
  const glosses = run(isGloss, 3)
  if (glosses > at) return glosses
  return introduced(blocks, at) ? withoutHeading(blocks, at, run(isShortItem, 2)) : at
}

/** A title under the last item, over long prose, is no item. */
function withoutHeading(blocks: readonly Block[], start: number, end: number): number {
  const texts = blocks.slice(start, end).map(lineText)
  const over = (blocks[end]?.prose.text.length ?? 0) >= 100 && blocks[end]?.kind === 'paragraph'
  const title = over && isTitleCase(texts.at(-1) ?? '') && !texts.slice(0, -1).every(isTitleCase)
  return title ? end - 1 : end
}

function isTitleCase(text: string): boolean {
  const long = text.split(' ').filter(word => /\p{L}{4}/u.test(word))
  return text.includes(' ') && long.every(word => /^\W?\p{Lu}/u.test(word))
}

function textAt(blocks: readonly Block[], at: number): string {
  const block = blocks[at]
  return block ? lineText(block) : ''
}

/** “Spout: where the water leaves”, but not “Mistake 2: …”, which labels a paragraph. */
function isGloss(text: string): boolean {
  const label = /^([^.:?!–—]{2,50})(?:: | [–—-] )\S/.exec(text)?.[1]
  return label !== undefined && text.length <= 180 && label.split(' ').length <= 6 && !/\d$/.test(label)
}

function introduced(blocks: readonly Block[], at: number): boolean {
  const before = blocks[at - 1]
  return (
    before !== undefined && (before.kind === 'paragraph' || before.kind === 'answer') && /:$/.test(lineText(before))
  )
}

/** A blank line on both sides makes a paragraph. */
function standsAlone(blocks: readonly Block[], at: number): boolean {
  const line = blocks[at]?.start.line ?? 0
  return line - (blocks[at - 1]?.end.line ?? 0) > 1 && (blocks[at + 1]?.start.line ?? line + 2) - line > 1
}

/** A line under a colon: short, without colon, question or statement of equality, and no heading with a number. */
function isShortItem(text: string, alone: boolean): boolean {
  if (alone && /[.!]$/.test(text)) return false
  return text.length <= 110 && !/[:?]$| [=≠≈] |^\d+[.)] |^["']/.test(text) && !/[.!] \S/.test(text)
}
