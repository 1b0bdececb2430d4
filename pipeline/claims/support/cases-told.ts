/** What is said of all cases alike is not what is said of some of them: “on every pivot”, “on the pivots of the larger wheels; the fine ones …”. */
import {remembered} from '../../language/remembered.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words; undefined where both speak of the same cases, as far as it can be read. */
export function casesTold({a, b, left, right}: StatementPair): string | undefined {
  if (takesAll(left) === takesAll(right)) return partOf(left) !== partOf(right) && takesAll(left) ? some : undefined
  const [all, part, statement] = takesAll(left) ? [left, right, b] : [right, left, a]
  if (partOf(part)) return some
  if (statement.contrasted) return 'one says that it is otherwise elsewhere'
  return narrows(part, all) ? 'one speaks of some of them' : undefined
}

const some = 'one speaks of all, the other of some'

/** “Every”, “of any size”, “in summer as well as in winter”, “from the largest to the smallest”. */
const takesAll = remembered(
  ({lower}: Reading) =>
    !/\b(?:not|n't|never|hardly|without) (?:\p{L}+ )?(?:all|every|each|any)\b|\bat all\b|\ball (?:but|the more|along|over)\b|\b(?:nearly|almost) (?:all|every)\b/u.test(
      lower
    ) &&
    /\b(?:all|every|each|any|both|alike)\b|\bas (?:well|much) as\b|\bas well[ .]|\bfrom the \p{L}+est [^,;]*to the \p{L}+est\b/u.test(
      lower
    )
)

/** “A handful of the claims”, “half of them”. */
const partOf = remembered(({lower}: Reading) =>
  /\b(?:a (?:handful|few|couple|number)|some|several|half|most|many|(?:a|large|small) part|only \p{L}+) of (?:the|its|their|them|these|those|all)\b/u.test(
    lower
  )
)

/** It tells of which by a word of size, age and the like that the other lacks: “the larger wheels”, “in small firms”. */
function narrows({words, lower}: Reading, all: Reading): boolean {
  return words.some(
    ({modifier, role, text, stem}) =>
      (modifier || (text.endsWith('er') && !lower.includes(`${text} than`))) &&
      role !== 'context' &&
      gradable.test(text) &&
      !all.words.some(other => other.modifier && other.stem === stem)
  )
}

const gradable =
  /^(?:small|large|bigg?|short|long|old|young|new|thinn?|thick|fine|light|heav[yi]|narrow|wide|cheap|rich|poor|fast|slow|hott?|cold|warm|wett?|dry|hard|soft|low|high|deep|shallow|weak|strong|modern|simple|complex)(?:e?r)?$/
