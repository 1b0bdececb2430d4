/** Tables that a source draws without a grid: lines with arrows, and lists under headings that differ in one name. */
import {isOrder} from '../../language/is-order.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Article, Block} from '../../model/block.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import {cellKey} from './cell-key.ts'
import type {Head, HeadOf} from './grid.ts'
import {headingsOver} from './headings-over.ts'
import type {MergedTable, MergedValue} from './merge-grids.ts'

/** “Is it round? -> Use the ring.”: at least two neighbouring lines; the words before the arrow name the row. */
export function arrowTables(article: Article, head: HeadOf): readonly MergedTable[] {
  const runs: Block[][] = []
  article.blocks.forEach((block, index) => {
    if ((block.kind !== 'list-item' && block.kind !== 'paragraph') || !arrow.test(block.prose.text)) return
    const run = runs[runs.length - 1]
    if (run && run[run.length - 1]?.index === index - 1) run.push(block)
    else runs.push([block])
  })
  return runs.filter(run => run.length >= 2).map(run => arrowTable(run, article, head))
}

const arrow = /^([^→⇒]{3,120}?)\s*(?:->|→|=>|⇒)\s*(\S.{0,160})$/u

function arrowTable(run: readonly Block[], article: Article, head: HeadOf): MergedTable {
  const subjects: (readonly [Head, ...Head[]])[] = []
  const cells = new Map<string, readonly MergedValue[]>()
  for (const {prose} of run) {
    const match = arrow.exec(prose.text)
    const [, left, right] = match ?? []
    if (left === undefined || right === undefined) continue
    const value = proseSpan(prose, prose.text.length - right.length, prose.text.length)
    cells.set(cellKey(subjects.length, 0), [{source: article.source.id, text: right, span: value}])
    subjects.push([head(left, proseSpan(prose, 0, left.length))])
  }
  const title = headingText(run[0], article)
  return {
    grids: [],
    subjects,
    attributes: [[head('Then')]],
    cells,
    reasons: ['A source draws this table as lines with arrows.'],
    ...(title ? {title} : {})
  }
}

/** The nearest heading over it that is no order: “Name your port first.” tells a reader what to do, not what the table holds. */
function headingText(block: Block | undefined, article: Article): string | undefined {
  const above = headingsOver(block, article)
  const naming = above.find(({prose}) => !isOrder(tagSentence(prose.text.replace(/^[\d.)\s]+/, ''))))
  return (naming ?? above[0])?.prose.text
}

export interface Attribution {
  /** What the headings share: “Care of the … kettle”. */
  readonly label: string
  readonly rows: readonly {readonly head: Head; readonly values: readonly MergedValue[]}[]
}

/** “Care of the iron kettle” and “Care of the copper kettle”, a list under each: one attribute of two things. */
export function parallelHeadings(article: Article, head: HeadOf): readonly Attribution[] {
  const headings = article.blocks.filter(block => block.kind === 'heading')
  return headings.flatMap((one, index) =>
    headings.slice(index + 1).flatMap(other => {
      const parts = one.level === other.level ? differing(one.prose.text, other.prose.text) : undefined
      if (!parts) return []
      const rows = (
        [
          [one, parts.left],
          [other, parts.right]
        ] as const
      ).flatMap(([block, [start, end]]) => {
        const values = listLeads(block, article)
        const span = proseSpan(block.prose, start, end)
        return values.length > 0 ? [{head: head(block.prose.text.slice(start, end), span), values}] : []
      })
      return rows.length === 2 ? [{label: parts.label, rows}] : []
    })
  )
}

interface Differing {
  readonly label: string
  readonly left: readonly [number, number]
  readonly right: readonly [number, number]
}

/** Two headings with at least two shared words around one stretch that differs. */
function differing(a: string, b: string): Differing | undefined {
  const left = a.split(' ')
  const right = b.split(' ')
  const shortest = Math.min(left.length, right.length)
  let from = 0
  while (from < shortest && left[from] === right[from]) from++
  let to = 0
  while (to < shortest - from && left[left.length - 1 - to] === right[right.length - 1 - to]) to++
  if (from + to < 2 || from + to === left.length || from + to === right.length || left.length - from - to > 4)
    return undefined
  const label = left
    .slice(0, from)
    .join(' ')
    .replace(/(?:\s+(?:of|for|in|on|the|an?|with|to|about))+$/i, '')
  return label === '' ? undefined : {label, left: stretch(left, from, to), right: stretch(right, from, to)}
}

/** Offsets of the words between, quotation marks left out. */
function stretch(words: readonly string[], from: number, to: number): readonly [number, number] {
  const before = words.slice(0, from).join(' ').length + (from > 0 ? 1 : 0)
  const middle = words.slice(from, words.length - to).join(' ')
  const open = /^["“”'‘]*/.exec(middle)?.[0].length ?? 0
  const close = /["“”'’]*$/.exec(middle)?.[0].length ?? 0
  return [before + open, before + middle.length - close]
}

function listLeads(heading: Block, article: Article): readonly MergedValue[] {
  const next = article.blocks.findIndex(block => block.index > heading.index && block.kind === 'heading')
  const items = article.blocks
    .slice(heading.index + 1, next < 0 ? undefined : next)
    .filter(block => block.kind === 'list-item')
  return items.map(item => {
    const lead = /^[^:—–]{3,60}(?=\s*[:—–])/u.exec(item.prose.text)
    const end = lead ? lead[0].trimEnd().length : item.prose.text.length
    return {
      source: article.source.id,
      text: item.prose.text.slice(0, end),
      span: proseSpan(item.prose, 0, end),
      context: spanOf(heading)
    }
  })
}

function spanOf(block: Block): Span {
  return proseSpan(block.prose)
}
