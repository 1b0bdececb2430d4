/** Names a table's rows in full where it leaves out the noun that its things share: “Fresh” beside “fresh cheese”. */
import {singular} from '../../language/singular.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Head} from './grid.ts'
import type {MergedTable} from './merge-grids.ts'
import type {SiblingGroup} from './sibling-groups.ts'
import {wordsOver} from './words-over.ts'

/**
 * By each group of which it has more than half, and at least two: where the table says that its rows are such, or its names
 * are adjectives. Of fuels, “Logs” is no “log boiler”.
 */
export function withFullNames(table: MergedTable, groups: readonly SiblingGroup[]): MergedTable {
  return groups.reduce((named, group) => inFull(named, group), table)
}

function inFull(table: MergedTable, {rows}: SiblingGroup): MergedTable {
  const full = rows.flatMap(([head]) => (head.stems.length > 1 ? [head] : []))
  const noun = lastWord(full[0])
  if (noun === '' || full.length < rows.length || full.some(head => lastWord(head) !== noun)) return table
  const fullOf = (heads: readonly Head[]): Head | undefined =>
    full.find(head => heads.some(own => own.stems.join(' ') === head.stems.slice(0, -1).join(' ')))
  const short = table.subjects.filter(heads => fullOf(heads) !== undefined)
  const such = wordsOver(table).has(noun) || short.every(([head]) => isAdjective(head))
  if (short.length < 2 || short.length <= rows.length / 2 || !such) return table
  return {...table, subjects: table.subjects.map(heads => withHead(heads, fullOf(heads)))}
}

function lastWord(head: Head | undefined): string {
  return singular(/\p{L}+$/u.exec(head?.label ?? '')?.[0].toLowerCase() ?? '')
}

function isAdjective({label}: Head): boolean {
  const [word, more] = tagSentence(label.toLowerCase())
  return word?.tag === 'ADJ' && more === undefined
}

/** The place of a name in prose is no place of the table. */
function withHead(heads: readonly [Head, ...Head[]], full: Head | undefined): readonly [Head, ...Head[]] {
  if (!full) return heads
  const {span: _, ...named} = full
  return [...heads, named]
}
