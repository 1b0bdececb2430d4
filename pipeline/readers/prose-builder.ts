/** Builds plain text with its way back to the source, piece by piece. */
import type {Mark} from '../model/block.ts'
import type {Prose, Run} from '../model/prose.ts'
import type {SourceText} from '../model/source-text.ts'

export interface ProseBuilder {
  /** `text` stands in the source from `offset` over `width` characters; white space collapses to one space. */
  readonly add: (text: string, offset: number, width: number) => void
  /** White space that no single source character stands for. */
  readonly space: () => void
  /** Marks the text that `write` adds. */
  readonly marked: (kind: Mark['kind'], write: () => void, value?: string) => void
  readonly isEmpty: () => boolean
  readonly build: () => {readonly prose: Prose; readonly marks: readonly Mark[]}
}

export function proseBuilder(source: SourceText): ProseBuilder {
  const pieces: string[] = []
  const runs: Run[] = []
  const marks: Mark[] = []
  let length = 0
  let pending = false

  const push = (text: string, offset: number, width: number): void => {
    if (pending && length > 0) {
      pieces.push(' ')
      length += 1
    }
    pending = false
    const last = runs[runs.length - 1]
    const literal = text.length === width
    if (
      last &&
      literal &&
      last.length === last.width &&
      last.at + last.length === length &&
      last.offset + last.width === offset
    ) {
      runs[runs.length - 1] = {...last, length: last.length + width, width: last.width + width}
    } else runs.push({at: length, length: text.length, offset, width})
    pieces.push(text)
    length += text.length
  }
  const add = (text: string, offset: number, width: number): void => {
    if (text.length !== width || source.text.slice(offset, offset + width) !== text) {
      if (text.trim() === '') pending = true
      else push(text, offset, width)
      return
    }
    // literal: one space of the source stays a place of its own, so that runs stay long
    for (const match of text.matchAll(/\s+|\S+(?: \S+)*/g)) {
      if (match[0].trim() !== '') push(match[0], offset + match.index, match[0].length)
      else if (match[0] === ' ' && length > 0 && !pending) pending = true
      else pending = true
    }
  }
  return {
    add,
    space: () => {
      pending = true
    },
    marked: (kind, write, value) => {
      const [before, next] = [length, pieces.length]
      write()
      const start = pieces[next] === ' ' ? before + 1 : before
      if (length > start) marks.push({kind, start, end: length, ...(value === undefined ? {} : {value})})
    },
    isEmpty: () => length === 0,
    build: () => ({prose: {source, text: pieces.join(''), runs}, marks})
  }
}
