/** Definition lists (`Term`, then `: definition`) become list items that read “Term: definition”. */
import type {Edit} from '../edited-text.ts'
import type {SourceLine} from './source-line.ts'

export interface DefinitionLists {
  readonly edits: readonly Edit[]
  /** Where the terms stand in the source. */
  readonly terms: readonly {readonly start: number; readonly end: number}[]
  readonly blank: () => void
  /** A line that is no text, such as a fence. */
  readonly other: () => void
  readonly line: (line: SourceLine) => void
}

/** Fed line by line. Terms are short lines after a blank one, or after a definition that has come to its end. */
export function definitionLists(): DefinitionLists {
  const edits: Edit[] = []
  const terms: {start: number; end: number}[] = []
  let last: {readonly kind: 'term' | 'definition' | 'other'; readonly line?: SourceLine} = {kind: 'other'}
  /** Lines right above the last one that are terms of the same definition, if there is one. */
  let above: readonly SourceLine[] = []
  let blanks = 1

  const definition = (line: SourceLine): void => {
    const before = last.line
    if (last.kind === 'term' && before && blanks <= 1) {
      for (const each of [...above, before]) edits.push({start: each.from, end: each.from, insert: '- '})
      edits.push({start: before.end, end: line.from})
      terms.push({start: before.from, end: before.end})
      last = {kind: 'definition', line}
    } else if (last.kind === 'definition') {
      edits.push({start: line.from, end: line.from + 1, insert: '-'})
      last = {kind: 'definition', line}
    } else last = {kind: 'other'}
  }
  const isContinued = (line: SourceLine): boolean =>
    last.kind === 'definition' &&
    (line.indent > 0 ||
      (blanks === 0 && !(/[.!?)]$/.test(last.line?.content ?? '') && /^[^\p{Ll}]/u.test(line.content))))
  return {
    edits,
    terms,
    blank: () => {
      blanks += 1
    },
    other: () => {
      last = {kind: 'other'}
      blanks = 0
    },
    line: line => {
      if (isBare(line) && /^:[ \t]+\S/.test(line.content)) definition(line)
      else if (isContinued(line)) last = {kind: 'definition', line}
      else if (isTerm(line) && last.kind === 'term' && last.line && blanks === 0 && above.length < 3) {
        above = [...above, last.line]
        last = {kind: 'term', line}
      } else {
        above = []
        last = isTerm(line) && (blanks > 0 || last.kind === 'definition') ? {kind: 'term', line} : {kind: 'other'}
      }
      blanks = 0
    }
  }
}

/** Neither in a list nor in a quotation, nor indented as code is. */
function isBare(line: SourceLine): boolean {
  return line.indent <= 3 && /^[ \t]*$/.test(line.before)
}

/** A label: short, no mark of a block before it, and no end of a sentence. */
function isTerm(line: SourceLine): boolean {
  return (
    isBare(line) && line.content.length <= 120 && /^[^#|:<=\s]/.test(line.content) && !/[.!?:;,]$/.test(line.content)
  )
}
