/** Everything in an article that may be a term, one record an occurrence, with what makes it likely. */

import {isTitleCase} from '../../language/is-title-case.ts'
import {isNameRun, nameRuns} from '../../language/name-runs.ts'
import {type NounPhrase, nounPhrases} from '../../language/noun-phrases.ts'
import {singular} from '../../language/singular.ts'
import {suffixedName} from '../../language/suffixed-name.ts'
import {wordCount} from '../../language/word-count.ts'
import type {Article} from '../../model/block.ts'
import type {TermCandidate} from '../../model/extraction.ts'
import type {Span} from '../../model/span.ts'
import type {Token} from '../../model/statement.ts'
import {cellCandidates} from './cell-candidates.ts'
import {isActed} from './is-acted.ts'
import {isShaped} from './is-shaped.ts'
import {type Lead, leadOf} from './lead.ts'
import {type SentenceView, sentenceViews, tokenSpan, tokenText} from './sentence-view.ts'
import {termCandidate} from './term-candidate.ts'
import {uniqueByPlace} from './unique-by-place.ts'

/** In source order; dropped blocks give none. */
export function findCandidates(article: Article, tokens: readonly (readonly Token[])[]): readonly TermCandidate[] {
  return sentenceViews(article, tokens)
    .filter(view => !view.dropped)
    .flatMap(view => uniqueByPlace(candidatesIn(view)))
}

function candidatesIn(view: SentenceView): readonly TermCandidate[] {
  const phrases = nounPhrases(view.tokens)
  const lead = leadOf(view)
  const title = isTitle(view)
  const label = labelEnd(view, lead)
  const runs = title ? [] : nameRuns(view.tokens).filter(run => isProven(view, run, label))
  return [
    ...ofMarks(view),
    ...ofLead(view, lead, phrases),
    ...(title ? ofHeading(view, phrases) : []),
    ...cellCandidates(view),
    ...runs.flatMap(run => ofRun(view, run)),
    ...ofSuffixed(view),
    ...(title ? [] : ofBrackets(view, phrases)),
    ...phrases
      .filter(phrase => !isCode(view, phrase))
      .map(phrase => withoutName(view, phrase))
      .filter(({start, end}) => end > start)
      .map(phrase => termCandidate(view, phrase, 'noun-phrase'))
  ]
}

/** “XK-40-equivalent hulls” speak of the XK-40. */
function ofSuffixed(view: SentenceView): readonly TermCandidate[] {
  return view.tokens.flatMap(({text}, at) => {
    const name = text.includes('-') ? suffixedName(text) : undefined
    return name === undefined ? [] : [{...termCandidate(view, {start: at, end: at + 1}, 'name', true), text: name}]
  })
}

/** Of “the tug Halvorsen” the tug: the name is a candidate by itself; “vitamin C” is one name. Of “XK-40-like hulls” the hulls. */
function withoutName({tokens}: SentenceView, phrase: NounPhrase): NounPhrase {
  const {start, end} = phrase
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (first?.text.includes('-') && suffixedName(first.text) !== undefined) return {start: start + 1, end}
  if (first?.tag !== 'NOUN' || last?.tag !== 'PROPN' || tokens[start - 1]?.tag !== 'DET') return phrase
  if (!/^\p{Ll}/u.test(first.text) || !/^\p{Lu}[\p{L}\p{N}]{2}/u.test(last.text)) return phrase
  const name = tokens.findIndex(({text}, index) => index > start && /^\p{Lu}/u.test(text))
  return {start, end: name}
}

/** Capitals of a heading, of a table's header or of a line in title case prove no name. */
function isTitle(view: SentenceView): boolean {
  const {kind, table} = view.block
  return kind === 'heading' || kind === 'question' || table?.role === 'header' || isTitleCase(view.tokens)
}

/** In the label of a list item and at the start of a cell only the shape of a word, or that English lacks it, proves a name. */
function isProven(view: SentenceView, run: NounPhrase, label: number): boolean {
  const own = view.tokens.slice(run.start, run.end)
  if (isCode(view, run)) return false
  const last = own[own.length - 1]?.text ?? ''
  if (/-\p{Ll}+(?:ed|ing|ly|based|free|like)$/u.test(last) || suffixedName(last) !== undefined) return false
  const led = !view.tokens.slice(0, run.start).some(token => /^\p{Ll}/u.test(token.text))
  const bare = view.sentence.column !== undefined ? led : run.end <= label
  if (!bare) return true
  const shaped = own.filter(token => isShaped(token.text))
  // “LED Lamp”: the capitals of an abbreviation prove nothing of the words beside it
  const proves = shaped.length === own.length || shaped.some(token => !/^\p{Lu}{2,5}s?$/u.test(token.text))
  return shaped.length > 0 && proves && !isPlural(own[own.length - 1]?.text ?? '')
}

/** “Wet Docks” heads a list of common nouns. */
function isPlural(word: string): boolean {
  return /\p{Ll}s$/u.test(word) && wordCount(singular(word).toLowerCase()) > 0
}

/** Set as code: the name of a field or file is no word of the field. */
function isCode(view: SentenceView, {start, end}: NounPhrase): boolean {
  const {marks} = view.block
  if (marks === undefined || view.sentence.column !== undefined) return false
  const [from, to] = [view.tokens[start]?.start ?? 0, view.tokens[end - 1]?.end ?? 0].map(
    at => at + view.sentence.start
  )
  return marks.some(mark => mark.kind === 'code' && mark.start <= (from ?? 0) && mark.end >= (to ?? 0))
}

/** Token number of the colon or dash after a label, 0 where there is none; a label may be a clause (“It is a Mill, Not a Lathe:”). */
function labelEnd(view: SentenceView, lead: Lead | undefined): number {
  if (lead) return lead.gloss
  const colon = view.sentence.start === 0 ? view.tokens.findIndex(token => token.text === ':') : -1
  return colon > 0 && colon <= 12 ? colon : 0
}

/** What the source itself sets apart: `dfn`, `dt`, strong, quotation marks, a link that is a name. */
function ofMarks(view: SentenceView): readonly TermCandidate[] {
  return (view.block.marks ?? []).flatMap(mark => {
    if (mark.kind === 'emphasis' || mark.kind === 'code' || view.sentence.column !== undefined) return []
    const [start, end] = [mark.start - view.sentence.start, mark.end - view.sentence.start]
    const from = view.tokens.findIndex(token => token.start >= start && token.end <= end)
    const to = view.tokens.findLastIndex(token => token.end <= end && token.start >= start) + 1
    if (from < 0 || to - from > 6 || (mark.kind === 'strong' && to === view.tokens.length && to - from > 3)) return []
    const inner = nounPhrases(view.tokens).find(
      phrase => phrase.start <= from + 1 && phrase.end >= to - 1 && phrase.end <= to
    )
    if (mark.kind === 'link' && !(inner && inner.end === to && inner.start === skipDeterminer(view, from))) return []
    return inner ? [termCandidate(view, inner, 'mark')] : []
  })
}

/** A link is set on a thing only if its words are the name and no more: not “see how to moor”. */
function skipDeterminer({tokens}: SentenceView, from: number): number {
  return tokens[from]?.tag === 'DET' ? from + 1 : from
}

/** “Cut-off valve: …”, “Cut-off valve — …” at the start of a list item or paragraph. */
function ofLead(view: SentenceView, lead: Lead | undefined, phrases: readonly NounPhrase[]): readonly TermCandidate[] {
  if (!lead) return []
  const whole = phrases.find(phrase => phrase.start <= lead.start + 1 && phrase.end === lead.end)
  const name = whole ?? linked(view, lead, phrases)
  return name && !isCode(view, name) ? [termCandidate(view, name, 'list-lead')] : []
}

/** “Man over board”, “Rule of thirds”: a label is one name, whatever word joins its two nouns. */
function linked({tokens}: SentenceView, {start, end}: Lead, phrases: readonly NounPhrase[]): NounPhrase | undefined {
  const last = phrases.find(phrase => phrase.start === start + 2 && phrase.end === end)
  const joined = tokens[start]?.tag !== 'VERB' && tokens[start + 1]?.tag === 'ADP'
  return last && joined ? {start, end} : undefined
}

const asked =
  /^(?:what (?:exactly )?(?:is|are|does|do)|what['’]s|what means|who (?:is|are)|meaning of|definition of|introduction to|understanding|about)$/i

/** A heading that is a noun phrase, joins two (“Locks and weirs”) or asks for one (“What is a valve?”), with a bracket or not. */
function ofHeading(view: SentenceView, phrases: readonly NounPhrase[]): readonly TermCandidate[] {
  const {tokens, block} = view
  const [first, second] = phrases
  if (!first || (block.table?.role === 'header' && isActed(tokens))) return []
  const origin = block.kind === 'heading' && block.level === 1 ? 'title' : 'heading'
  const both = second && first.start === 0 && second.end === tokens.length && second.start === first.end + 1
  if (both && tokens[first.end]?.text === 'and')
    return [termCandidate(view, first, origin), termCandidate(view, second, origin)]
  const before = tokens.slice(0, first.start).filter(token => token.tag !== 'DET')
  const rest = tokens.slice(first.end).filter(token => /[\p{L}\p{N}]/u.test(token.text))
  const bracketed = tokens[first.end]?.text === '('
  if (rest.length > 0 && !bracketed) return []
  if (before.length === 0) return [termCandidate(view, first, origin)]
  const lead = before
    .map(token => token.text)
    .join(' ')
    .replace(/ (['’]s)/, '$1')
  return asked.test(lead) ? [termCandidate(view, first, 'question')] : []
}

/** A run of capitals; “V 3.5/4” is two names. */
function ofRun(view: SentenceView, run: NounPhrase): readonly TermCandidate[] {
  const {tokens} = view
  const last = tokens[run.end - 1]
  const version = tokens[run.end + 1]
  const name = termCandidate(view, run, 'name', true)
  const slashed = tokens[run.end]?.text === '/' && version !== undefined && /^\p{N}[\p{N}.]*$/u.test(version.text)
  if (!slashed || !last || !/^\p{N}/u.test(last.text)) return [name]
  const stem = tokenText(view, run.start, run.end - 1)
  const span: Span = tokenSpan(view, run.start, run.end + 2)
  return [name, {...name, text: `${stem} ${version.text}`, span}]
}

/** The names that a bracket lists: “(Otter, Heron)”. */
function ofBrackets(view: SentenceView, phrases: readonly NounPhrase[]): readonly TermCandidate[] {
  const {tokens} = view
  const open = tokens.findIndex(token => token.text === '(')
  const close = tokens.findIndex((token, index) => index > open && token.text === ')')
  if (open < 0 || close < 0) return []
  return phrases
    .filter(phrase => phrase.start > open && phrase.end <= close)
    .filter(
      phrase => /^[(,]$/.test(tokens[phrase.start - 1]?.text ?? '') && /^[),]$/.test(tokens[phrase.end]?.text ?? '')
    )
    .map(phrase => termCandidate(view, phrase, 'bracket', isNameRun(tokens.slice(phrase.start, phrase.end))))
}
