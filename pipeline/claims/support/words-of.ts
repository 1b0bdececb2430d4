/** The content words of a statement, with what is denied of them and which of them name a term. */
import {isContent} from '../../language/content-words.ts'
import type {Clause} from '../../language/read-clauses.ts'
import {readDates} from '../../language/read-dates.ts'
import {isNegator, readSigns, type Sign} from '../../language/read-polarity.ts'
import {type ReadQuantity, readQuantities} from '../../language/read-quantities.ts'
import {tokenize} from '../../language/tokenize.ts'
import {usualFrame} from '../../language/usual-frame.ts'
import {withoutNegativePrefix} from '../../language/word-relations.ts'
import type {Statement, Token} from '../../model/statement.ts'
import type {Word} from './word.ts'
import {wordAt} from './word-at.ts'

/** `flipped`: the lead-in of the list denies what the item says. */
export function wordsOf(
  statement: Statement,
  tokens: readonly Token[],
  clauses: readonly Clause[],
  flipped: boolean
): readonly Word[] {
  const signs = readSigns(tokens)
  const told = remarkEnd(tokens)
  const figures = new Set(
    [...readQuantities(tokens).map(figureOnly), ...readDates(tokens)].flatMap(({start, end}) => numbersFrom(start, end))
  )
  const opening = new Set(
    clauses.flatMap(({start, end}) => {
      const frame = usualFrame(tokens, start, end)
      return frame ? numbersFrom(start, frame.subjectStart) : []
    })
  )
  const words = tokens.flatMap((token, at) => {
    if (
      opening.has(at) ||
      at < told ||
      !isContent(token) ||
      isNegator(tokens, at) ||
      (figures.has(at) && (token.tag !== 'PROPN' || /^(?:[cf]|celsius|fahrenheit)$/i.test(token.text)))
    )
      return []
    const base = withoutNegativePrefix(token.text.toLowerCase())
    const odd =
      [signs[at] === -1, flipped, base !== undefined, isLess(tokens, at)].filter(flip => flip).length % 2 === 1
    const word = wordAt(
      tokens,
      at,
      base ?? idiomAt(tokens, at) ?? token.stem,
      odd ? -1 : 1,
      opensScope(tokens, at) ? 'scope' : opensClass(tokens, clauses, at) ? 'predicate' : roleAt(clauses, at)
    )
    return [base === undefined ? word : {...word, focus: true}]
  })
  return withNames(withFocus(words, tokens, signs, flipped), tokens, statement)
}

/** Marks the first word that a denial denies, the verbs joined with it, and the noun behind a modifier or a light verb. */
function withFocus(
  words: readonly Word[],
  tokens: readonly Token[],
  signs: readonly Sign[],
  flipped: boolean
): readonly Word[] {
  const marked: Word[] = []
  for (const [index, word] of words.entries()) {
    const before = marked[index - 1]
    const denied = signs[word.at] === -1
    const anew =
      before !== undefined &&
      tokens.slice(before.at + 1, word.at).some((_, next) => isNegator(tokens, before.at + 1 + next))
    const starts = denied && (before === undefined || signs[before.at] !== -1 || anew)
    const paired = before?.at === word.at - 2 && /^(?:and|or)$/i.test(tokens[word.at - 1]?.text ?? '')
    const joined = denied && !word.modifier && (word.tag === 'VERB' || (paired && before?.focus === true))
    const led = denied && before?.focus === true && (before.modifier || light.test(before.stem))
    marked.push(
      starts || joined || led || (flipped && index === 0 && opens(tokens, word)) ? {...word, focus: true} : word
    )
  }
  return marked
}

/** “Know whether its answer is true”: a verb that says too little to be a word is denied in place of what follows it. */
function opens(tokens: readonly Token[], {at}: Word): boolean {
  return !tokens.slice(0, at).some(token => token.tag === 'VERB' && !light.test(token.stem))
}

/** Verbs that leave to what follows them what is denied: “does not count as a bicycle”. */
const light =
  /^(?:count|qualifi|serv|work|act|seem|appear|give|giv|provid|contain|includ|requir|need|keep|stai|remain|lend|show|offer|enter|find|get|class|treat|regard|consid)$/

/** The words of a term's name become one word, whose stem is the term: “BMU” and “battery management unit” are one. */
function withNames(words: readonly Word[], tokens: readonly Token[], {names = []}: Statement): readonly Word[] {
  const texts = tokens.map(token => token.text.toLowerCase())
  let result = words
  for (const {text, term} of names) {
    const parts = tokenize(text).map(word => word.text.toLowerCase())
    for (let at = 0; at + parts.length <= texts.length; at++) {
      if (parts.length > 0 && parts.every((part, index) => texts[at + index] === part))
        result = joinedAt(result, at, at + parts.length, term)
    }
  }
  return result
}

function joinedAt(words: readonly Word[], from: number, to: number, term: string): readonly Word[] {
  const inside = words.filter(word => word.at >= from && word.at < to)
  const last = inside[inside.length - 1]
  if (!last || inside.some(word => word.stem.startsWith('#'))) return words
  const weight = Math.min(1.2, Math.max(0.6, ...inside.map(word => word.weight)))
  const name = inside.some(word => word.name)
  const whole: Word = {...last, stem: `#${term}`, text: inside.map(word => word.text).join(' '), weight, name}
  return words.flatMap(word => (word === last ? [whole] : inside.includes(word) ? [] : [word]))
}

/** “In short, the pier …”, “in our view the pier …”: what tells how it is said opens it, and says nothing; 0 where nothing does. */
function remarkEnd(tokens: readonly Token[]): number {
  if (!/^(?:in|to|for|on|at|all)$/i.test(tokens[0]?.text ?? '')) return 0
  const opening = tokens.slice(0, 5).map(({text}) => text.toLowerCase())
  return remark.exec(opening.join(' '))?.[0].split(' ').length ?? 0
}

const remark =
  /^(?:in (?:short|brief|fact|sum|summary|conclusion|essence|truth|a nutshell|a word|other words)|in (?:my|our) (?:view|opinion|experience)|to be (?:clear|fair|honest|sure|blunt)|for the record|on the whole|at heart|all in all)\b/

/** Of “three machines” the number; the counted noun stays a word. */
function figureOnly({start, end, dimension}: ReadQuantity): {readonly start: number; readonly end: number} {
  return {start, end: dimension === undefined ? start + 1 : end}
}

function numbersFrom(start: number, end: number): readonly number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index)
}

/** “In Europe such a socket …”: the name right behind an opening preposition is where, not what. */
function opensScope(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:in|at|on|across|within|for|outside)$/i.test(tokens[0]?.text ?? '')) return false
  return at > 0 && tokens.slice(1, at + 1).every(token => token.tag === 'PROPN' || token.tag === 'DET')
}

/** “Less dangerous”, “the least risky”: as good as its opposite. */
function isLess(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.tag === 'ADJ' && /^(?:less|least)$/i.test(tokens[at - 1]?.text ?? '')
}

/** “Takes the tide into account” considers it, “advises against oars” discourages them, “falls apart” fails. */
function idiomAt(tokens: readonly Token[], at: number): string | undefined {
  const text = (tokens[at]?.text ?? '').toLowerCase()
  const next = (tokens[at + 1]?.text ?? '').toLowerCase()
  if (text === 'account') return /^into$/i.test(tokens[at - 1]?.text ?? '') ? 'consid' : undefined
  if (next === 'against') return /^(?:advis|warn|recommend)(?:es?|s|ed|ing)?$/.test(text) ? 'discourag' : undefined
  if (next === 'apart' || next === 'down')
    return /^(?:fall|fell|fallen|break|broke|broken)(?:s|ing)?$/.test(text) ? 'fail' : undefined
  return undefined
}

/** “As a wooden ferry, the Tern …” says of the Tern that it is one. */
function opensClass(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const from = clauses[0]?.start ?? 0
  const before = at >= (clauses[0]?.subjectStart ?? 0) ? [] : tokens.slice(from, from + 2).map(({text}) => text)
  return /^As an?$/i.test(before.join(' '))
}

function roleAt(clauses: readonly Clause[], at: number): Word['role'] {
  const clause = clauses.find(each => at >= each.start && at < each.end)
  if (!clause) return 'scope'
  if (at < clause.subjectStart) return 'scope'
  return at < clause.subjectEnd ? 'subject' : 'predicate'
}
