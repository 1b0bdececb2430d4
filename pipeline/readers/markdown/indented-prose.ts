/** Prose that was indented to set it apart, which CommonMark takes for a listing of code. */
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {type Edit, type EditedText, keptWithin} from './edited-text.ts'
import {rangeOf} from './write-phrasing.ts'

/** Edits of the original that take the indentation away; empty where all indented lines are code. */
export function indentedProse(root: Root, edited: EditedText): readonly Edit[] {
  const edits: Edit[] = []
  visit(root, 'code', node => {
    const [start, end] = rangeOf(node)
    if (/^[ \t]*[`~]{3}/.test(edited.text.slice(start, start + 80)) || !readsAsProse(node.value)) return
    for (let at = start; at < end; at = lineAfter(edited.text, at)) {
      const width = /^(?: {0,4}|\t)/.exec(edited.text.slice(at, at + 4))?.[0].length ?? 0
      edits.push(
        ...keptWithin(edited, at, at + width).map(part => ({start: part.offset, end: part.offset + part.length}))
      )
    }
  })
  return edits
}

function lineAfter(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

const word = /^["'“‘(*_[]*(?:`[^`\s]+`|\p{L}[\p{L}’'/-]*|\d[\d.,]*%?)["'”’)*_\].,;:!?]*$/u

/** A sentence: it starts as one, ends as one, and nearly all of it is words. */
function readsAsProse(code: string): boolean {
  const text = code.trim()
  if (
    text.length > 4_000 ||
    !/^["'“‘(*_[]*\p{Lu}/u.test(text) ||
    !/[.!?:]["'”’)*_]*$/.test(text) ||
    /[{}=$|\\]|(?<!:)\/\/|--/.test(text)
  )
    return false
  const words = text.split(/\s+/)
  return words.length >= 4 && words.filter(each => word.test(each)).length >= words.length * 0.85
}
