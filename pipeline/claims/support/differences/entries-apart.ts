/** Two entries of a reference: what says of nothing by name what it is about is about what its own label or heading names. */
import {isContent} from '../../../language/content-words.ts'
import {remembered} from '../../../language/remembered.ts'
import {tagSentence} from '../../../language/tag-sentence.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import type {Span} from '../../../model/span.ts'
import type {Statement} from '../../../model/statement.ts'
import {type Opening, openingOf} from '../opening-of.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'

/** In words, for people; undefined where nothing shows it. */
export function entriesApart({a, b, left, right}: StatementPair): string | undefined {
  const [one, other] = [openingOf(a, left), openingOf(b, right)]
  if (labelsApart(one, other)) return 'each stands behind a label of its own'
  if (isUnmet(a, one, right) || isUnmet(b, other, left)) return 'one is about what only its label or heading names'
  if (one.kind === 'told' || other.kind === 'told') return undefined
  return headingsApart(a, b, one, other) ? 'each is about what its own heading names' : undefined
}

/** What an entry is about, in its label or else its heading: not a word of it is in the other, nor in what stands over that. */
function isUnmet({context}: Statement, {kind, label}: Opening, {words}: Reading): boolean {
  if (kind !== 'entry') return false
  const named = label ?? (context.heading ? stemsIn(context.heading) : [])
  return (
    named.length > 0 &&
    !meet(
      named,
      words.map(({stem}) => stem)
    )
  )
}

/** “draught: deep”, “beam: wide”: the labels are two, in whatever words. */
function labelsApart({label: one}: Opening, {label: other}: Opening): boolean {
  return one !== undefined && other !== undefined && !meet(one, other)
}

/**
 * Two sections of one author are two entries, and so are two of two authors that have no word of their headings in common, or
 * whose titles have none. What is commanded under another author's heading may be the same step.
 */
function headingsApart(a: Statement, b: Statement, one: Opening, other: Opening): boolean {
  const [under, over] = [a.context.heading, b.context.heading]
  if (!under || !over) return false
  if (a.source === b.source) return under.start.offset !== over.start.offset
  if (one.kind === 'command' || other.kind === 'command') return false
  return unmet(under, over) || titlesApart(titleOf(a), titleOf(b))
}

/** Two names without a word in common, or two that are one word each: “sails/jib”, “sails/spinnaker”. */
function titlesApart(one: Span | undefined, other: Span | undefined): boolean {
  if (!one || !other || !isName(one) || !isName(other)) return false
  const [name, against] = [one, other].map(({exact}) => exact.replace(/^#+\s*|<[^>]*>/g, '').trim())
  return unmet(one, other) || (name !== against && ![name, against].some(text => /\s/.test(text ?? ' ')))
}

function titleOf({within, context}: Statement): Span | undefined {
  return within?.at(-1) ?? context.heading
}

function unmet(one: Span | undefined, other: Span | undefined): boolean {
  if (!one || !other) return false
  const [ones, others] = [stemsIn(one), stemsIn(other)]
  return ones.length > 0 && others.length > 0 && !meet(ones, others)
}

function meet(ones: readonly string[], others: readonly string[]): boolean {
  return ones.some(stem => others.some(each => /^(?:same|synonym|family)$/.test(wordRelation(stem, each) ?? '')))
}

/** A title of a few words without a verb: what the whole text is about. */
function isName(title: Span | undefined): boolean {
  return title !== undefined && stemsIn(title).length <= 3
}

const stemsIn = remembered((span: Span): readonly string[] =>
  tagSentence(span.exact.replace(/<[^>]*>|\([^)]*\)|[*_`#|]/g, ' ')).flatMap(token =>
    isContent(token) ? [token.stem] : []
  )
)
