/** Two statements that no reader takes for a contradiction, whatever differs: their author sets one beside the other, or each speaks of a case that only its surroundings tell. */
import type {ConflictKind} from '../../../model/claim.ts'
import type {Statement} from '../../../model/statement.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {entriesApart} from './entries-apart.ts'

/** In words, for people; undefined where nothing shows it. */
export function setSideBySide(pair: StatementPair, kind: ConflictKind): string | undefined {
  const {a, b, left, right} = pair
  if (inOneSection(a, b) && !isSlip(pair, kind)) return 'one author sets one beside the other in one section'
  const entries = entriesApart(pair)
  if (entries !== undefined) return entries
  if (ofOneCase(left) || ofOneCase(right)) return 'one speaks of a case that stands before it'
  if (kind === 'number' && (isExample(left) || isExample(right))) return 'one gives its figure as an example'
  if (kind !== 'classification' && (namesAnother(pair, 'a') || namesAnother(pair, 'b')))
    return 'one speaks of a thing that stands before it'
  const points = [pointsAt(a, left), pointsAt(b, right)].filter(each => each).length
  return points > (kind === 'number' || kind === 'date' ? 1 : 0) ? 'what one points at stands before it' : undefined
}

/** Who writes “a gate has a lock” and two lines on “a gate without a lock …” tells cases apart; under another heading, or in another answer, he may have forgotten. */
function inOneSection(a: Statement, b: Statement): boolean {
  if (a.context.question?.start.offset !== b.context.question?.start.offset) return false
  const one = a.context.heading
  const other = b.context.heading
  return a.source === b.source && one !== undefined && other !== undefined && one.start.offset === other.start.offset
}

/** Two figures of nearly one wording are a slip even there. */
function isSlip({most, least}: StatementPair, kind: ConflictKind): boolean {
  return (kind === 'number' || kind === 'date') && most >= 0.8 && least >= 0.6
}

/** “In this case, …”, “otherwise, …”, “in the preceding example”: what case it is, only the sentences before it tell. */
function ofOneCase({lower}: Reading): boolean {
  return /^ (?:otherwise|at this point|then|instead),? |\b(?:in|for|with|under|at|by) (?:this|that|these|those|such|the (?:above|preceding|following|previous|latter|former)) (?:\w+ )?(?:case|example|configuration|situation|scenario|point|setup|instance|arrangement|way|approach|purpose|sense|respect|context)(?:e?s)?\b/.test(
    lower
  )
}

/** “The lamp of this pilot boat”: which boat, only what stands before it tells, and the other side speaks of none. */
function namesAnother({left, right, alignment}: StatementPair, side: 'a' | 'b'): boolean {
  const {tokens, words} = side === 'a' ? left : right
  const only = new Set(side === 'a' ? alignment.onlyA : alignment.onlyB)
  return tokens.some(({text}, at) => {
    if (!/^(?:this|these|those)$/i.test(text)) return false
    const noun = words.find(word => word.role !== 'context' && word.at > at && word.at < at + 4 && !word.modifier)
    return noun !== undefined && /^(?:NOUN|PROPN)$/.test(noun.tag) && only.has(noun) && !times.test(noun.text)
  })
}

const times =
  /^(?:year|month|week|day|season|spring|summer|autumn|winter|morning|evening|century|decade|time|moment|kind|sort|type|way)s?$/

/** “For example, 40 crates”, “suppose that”, “(e.g. nine days)”: a figure made up to show how something works. */
function isExample({lower, contextLower}: Reading): boolean {
  return /\b(?:for (?:example|instance)|e\.g\.|suppose|imagine|let us (?:say|assume)|let's (?:say|assume)|in (?:this|our|the) examples?|examples? of|worked examples?)(?!\w)/.test(
    lower + contextLower
  )
}

/** “This parameter is optional.”: which, only a sentence before it tells, where none was found to; “that depends” points at its question. */
function pointsAt({context}: Statement, {tokens, clauses: [clause], lower}: Reading): boolean {
  return (
    context.antecedent === undefined &&
    !(context.question !== undefined && /^ (?:that|this) (?:all )?(?:depends|varies) /.test(lower)) &&
    /^(?:this|these|that|those|such)$/i.test(tokens[clause?.subjectStart ?? 0]?.text ?? '')
  )
}
