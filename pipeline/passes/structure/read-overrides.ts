/** Reads what an editor says about lines of a source: the field `recension` of its front matter, then the configuration. */
import {unknownOverride} from '../../diagnostics/reading.ts'
import type {BlockKind} from '../../model/block.ts'
import type {Diagnostic, Result} from '../../model/diagnostic.ts'
import type {Source} from '../../model/source.ts'

/** Lines count from 1 in the file as it is, front matter included. */
export interface Override {
  readonly from: number
  readonly to: number
  readonly kind: BlockKind
  readonly level?: number
}

/** “12: heading”, “12: heading 3”, “90-106: boilerplate”; anything else is reported as RC0205 and left out. */
export function readOverrides(source: Source, entries: readonly string[] = []): Result<readonly Override[]> {
  const fields = source.frontMatter.filter(field => field.name === 'recension')
  const stated = fields.flatMap(({value, span}) =>
    (typeof value === 'string' ? value.split(/[,\n]/) : value).map(entry => ({entry: entry.trim(), at: span.start}))
  )
  const configured = entries.map(entry => ({entry: entry.trim(), at: {line: 1, column: 1, offset: 0}}))
  const overrides: Override[] = []
  const diagnostics: Diagnostic[] = []
  for (const {entry, at} of [...stated, ...configured].filter(each => each.entry !== '')) {
    const override = overrideOf(entry, source.text.lineStarts.length)
    if (typeof override === 'string') diagnostics.push(unknownOverride(source.path, at, override))
    else overrides.push(override)
  }
  return {output: overrides, diagnostics}
}

const kinds: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'list-item',
  'table-row',
  'question',
  'answer',
  'boilerplate',
  'byline-date',
  'toc',
  'related',
  'cite-block'
]

/** The override, or what is wrong with it. */
function overrideOf(entry: string, lines: number): Override | string {
  const parts = /^(\d{1,6})(?: ?[-–] ?(\d{1,6}))? ?: ?([a-z-]+)(?: ([1-6]))?$/.exec(entry)
  if (!parts) return `“${entry}” is no line number with a kind`
  const [, start = '', last = start, name = '', level] = parts
  const kind = kinds.find(each => each === name)
  if (!kind || kind === 'table-row') return `“${name}” is no kind that a line can be given`
  const [from, to] = [Number(start), Number(last)]
  if (from < 1 || to < from || to > lines) return `There are no lines ${from} to ${to} in this file`
  if (level !== undefined && kind !== 'heading') return 'Only a heading has a level'
  return {from, to, kind, ...(level === undefined ? {} : {level: Number(level)})}
}
