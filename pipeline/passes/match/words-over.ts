/** What a table says that its rows are: the words of its corner, else of its caption and heading, and of its names. */
import {singular} from '../../language/singular.ts'
import {tokenize} from '../../language/tokenize.ts'
import type {MergedTable} from './merge-grids.ts'

/** Singular, in lower case. A table that is only composed has its title and its names. */
export function wordsOver({
  grids,
  subjects,
  title
}: Pick<MergedTable, 'grids' | 'subjects' | 'title'>): ReadonlySet<string> {
  const over = grids.flatMap(({table}) =>
    table.orientation === 'rows-are-subjects' && table.corner
      ? [table.corner.text]
      : [table.title, table.heading].flatMap(span => span?.exact ?? [])
  )
  const labels = subjects.flatMap(heads => heads.map(({label}) => label))
  return new Set(
    [...over, ...labels, title ?? ''].flatMap(text => tokenize(text).map(word => singular(word.text.toLowerCase())))
  )
}
