/** What may be a term in a table: labels of rows and columns, and names that a cell lists. */
import {isNameRun} from '../../language/name-runs.ts'
import {nounPhrases} from '../../language/noun-phrases.ts'
import {singular} from '../../language/singular.ts'
import {wordCount} from '../../language/word-count.ts'
import type {TermCandidate} from '../../model/extraction.ts'
import type {Token} from '../../model/statement.ts'
import {isActed} from './is-acted.ts'
import {isShaped} from './is-shaped.ts'
import type {SentenceView} from './sentence-view.ts'
import {termCandidate} from './term-candidate.ts'

/** A label of a row or column, or one of the names that a cell lists. */
export function cellCandidates(view: SentenceView): readonly TermCandidate[] {
  if (view.sentence.column === undefined) return []
  const {tokens} = view
  const pieces = piecesOf(tokens)
  const header = view.block.table?.role === 'header'
  // “Holds water”, “Takes meat”: what the rows do
  if (header && isActed(tokens)) return []
  const label = view.sentence.column === 0 || header
  return pieces.flatMap(([from, to]) => {
    if (to - from > 4) return []
    const phrase = nounPhrases(tokens.slice(from, to)).map(each => ({start: each.start + from, end: each.end + from}))
    const whole = phrase.find(each => each.start === from && each.end === to)
    if (!whole) return []
    const run = isNameRun(tokens.slice(from, to))
    if (label) return [termCandidate(view, whole, 'table')]
    if (!run) return []
    const listed = pieces.length > 1 && pieces.every(([first]) => isRare(tokens[first]?.text ?? ''))
    const proper = listed || tokens.slice(from, to).some(token => isShaped(token.text))
    return [termCandidate(view, whole, 'table', proper)]
  })
}

/** Capitalised, and no word of everyday English. */
function isRare(word: string): boolean {
  return /^\p{Lu}/u.test(word) && wordCount(singular(word).toLowerCase()) < 100
}

/** Between commas, slashes and brackets. */
function piecesOf(tokens: readonly Token[]): readonly (readonly [number, number])[] {
  const pieces: [number, number][] = []
  let from = 0
  for (let index = 0; index <= tokens.length; index++) {
    if (index < tokens.length && !/^[,;/()&.]$/.test(tokens[index]?.text ?? '')) continue
    if (index > from) pieces.push([from, index])
    from = index + 1
  }
  return pieces
}
