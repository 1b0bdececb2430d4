/** One statement of a thing, and one of a narrower case of it: “trains stop at Elm”, “express trains do not stop at Elm”. */
import {isShellNoun} from '../../language/is-shell-noun.ts'
import {isJudging} from './is-judging.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/**
 * In words, for people; undefined where both sides tell something of their own, or the wider one takes in every case (“all
 * trains stop”). Who says what holds of a thing leaves room for exceptions, and for what holds of a part of it. `measured`: the
 * two differ in a figure, which is that of a large thing or a small one; what is said at all is said of both.
 */
export function narrowed({left, right, alignment}: StatementPair, measured: boolean): string | undefined {
  const narrowing = (wide: Reading, onlyWide: readonly Word[], narrow: Reading, onlyNarrow: readonly Word[]) =>
    onlyWide.some(word => tells(word, wide)) || wide.tokens.some(({text}) => universal.test(text))
      ? undefined
      : onlyNarrow.find(
          word =>
            tells(word, narrow) &&
            !onSale.test(word.text) &&
            (measured || !isDegree(word)) &&
            qualifies(word, narrow, onlyNarrow)
        )
  const found =
    narrowing(left, alignment.onlyA, right, alignment.onlyB) ?? narrowing(right, alignment.onlyB, left, alignment.onlyA)
  return found && `only one of the two speaks of “${found.text}”`
}

const universal =
  /^(?:all|every|each|any|both|no|none|never|nowhere|nobody|always|only|whole|entire|whatever|whichever)$/i

/** “thick”, “loud”: plain adjectives tell how much of it there is, others what kind it is of. */
function isDegree({tag, text}: Word): boolean {
  return tag === 'ADJ' && /^\p{Ll}{2,5}$/u.test(text) && !/(?:ed|ing|ic|al|ar|en)$/.test(text)
}

/** No word of a figure or a date. */
function tells({role, tag, text, weight, at}: Word, {dates, quantities}: Reading): boolean {
  return (
    role !== 'context' &&
    /^(?:NOUN|PROPN|ADJ)$/.test(tag) &&
    weight > 0.2 &&
    !isJudging(text) &&
    !counted.test(text) &&
    ![...dates, ...quantities].some(({start, end}) => at >= start && at < end)
  )
}

/** “Has been in the shops since 2016” tells when it began, and no narrower case. */
const onSale = /^(?:shops|stores|catalogue|market|sale)$/

/** “The six-year repair”: a figure, in one word. */
const counted = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty)-\p{L}+$/u

/**
 * It stands before a noun of the other side, behind a preposition, or is what something of the other side belongs to; and no “and”
 * sets it beside another.
 */
function qualifies(word: Word, {tokens, words, clauses: [clause]}: Reading, only: readonly Word[]): boolean {
  const verb = clause?.verb ?? 0
  if (word.at > verb && tokens.slice(verb, word.at).some(({text}) => /^[,;:—–(]$/.test(text))) return false
  // “the Otter, from the Holm yard, is …” tells more of the Otter, and no narrower case
  if (word.at < verb && tokens.slice(clause?.subjectStart ?? 0, word.at).some(({text}) => /^[,(—]$/.test(text)))
    return false
  if (tokens.slice(word.at + 1, word.at + 7).some(({text}) => /^(?:and|or)$/i.test(text))) return false
  let start = word.at
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tokens[start - 1]?.tag ?? '')) start--
  const before = tokens[start - 1]?.text ?? ''
  if (/^(?:and|or)$/i.test(before) || tokens.slice(start, word.at).some(({text}) => universal.test(text))) return false
  if (word.modifier) {
    const noun = words.find(({at, modifier}) => at > word.at && !modifier)
    return noun !== undefined && !only.includes(noun)
  }
  if (/^['’]s?$/.test(tokens[word.at - 1]?.text ?? '')) return true
  // “the search of the app”, and no “dose of chlorine”
  if (/^of$/i.test(tokens[word.at + 1]?.text ?? '')) {
    const owner = tokens[word.at + 2]
    return word.role === 'subject' && (/^(?:the|its|their|his|her)$/i.test(owner?.text ?? '') || owner?.tag === 'PROPN')
  }
  if (isShellNoun(word.text)) return false
  // “cyclists of the racing club”, and no “litre of water”
  if (/^of$/i.test(before)) return word.role === 'subject' || /^(?:the|its|their)$/i.test(tokens[start]?.text ?? '')
  return narrowers.test(before)
}

/** None that tells who, why or what for. */
const narrowers =
  /^(?:for|with|without|from|in|on|at|under|over|above|below|behind|beside|inside|outside|within|during|after|before|between|among|near|than)$/i
