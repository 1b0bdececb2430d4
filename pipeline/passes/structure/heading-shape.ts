/** Whether a line of plain text has the typography of a heading: short, opened by a capital, closed by no end mark. */
import {splitSentences} from '../../language/split-sentences.ts'

/** `text` is the line with straight quotation marks; what follows it is for the caller to judge. */
export function hasHeadingShape(text: string): boolean {
  const words = text.split(' ')
  if (text.length < 2 || text.length > 110 || words.length > 16) return false
  if (!/\p{L}{2}/u.test(text) || !/^["'#¿¡]?(?:\p{Lu}|\p{N}|\p{Ll}{1,2}\p{Lu})/u.test(text)) return false
  if (/^"[^"]*"$/.test(text) && words.length > 6) return false
  if (caption.test(text)) return false
  if (isEquation(text) || /->|→|=>|\|/.test(text)) return false
  if (isProse(text) || statement.test(text)) return false
  return endsOpen(text) || (isNumbered(text) && words.length <= 12) || isCapitalised(words)
}

/** Two whole sentences, such as a statement and a question; “What Is It? (A Pot)” has one. */
function isProse(text: string): boolean {
  const sentences = splitSentences(text).map(({start, end}) => text.slice(start, end))
  return sentences.filter(sentence => !sentence.startsWith('(') && sentence.split(' ').length >= 3).length > 1
}

/** “It was the first ferry of the day”: a sentence that lost its stop. In a title the verb would have a capital. */
const statement =
  /^(?:[Tt]his|[Tt]hat|[Ii]t|[Hh]e|[Ss]he|[Tt]hey|[Ww]e|[Tt]here|[Tt]hese|[Tt]hose|I|[Yy]ou) (?:is|was|will|has|have|had|are|were|can|could|would|should|may|might|must|do|does|did|am)\b.*[^?]$/

/** “Table 2: Boats of the line”. */
const caption = /^(?:table|figure|fig\.?|chart|exhibit|photo|image|source|note) ?(?:\d{1,3}[.:]|:)/i

/** “A kettle = a pot that whistles” is a statement. */
function isEquation(text: string): boolean {
  return / [=≠≈] /.test(text)
}

function endsOpen(text: string): boolean {
  return !/[.!;:,…–—-]["')\]]*$/.test(text) || /\b(?:vs|etc|inc|ltd|co|jr|sr|[ap]\.m)\.$/i.test(text)
}

/** “2. Let It Cool.” may close with a full stop. */
function isNumbered(text: string): boolean {
  return /^(?:step|part|chapter|tip|rule|#)? ?\d{1,2}[.):] /i.test(text) && /[.!]$/.test(text)
}

/** “Don't Panic!”: every longer word with a capital. */
function isCapitalised(words: readonly string[]): boolean {
  const long = words.filter(word => /\p{L}{4}/u.test(word))
  return (
    words.length <= 10 &&
    words.length >= 2 &&
    /!$/.test(words.at(-1) ?? '') &&
    long.every(word => /^\W?\p{Lu}/u.test(word))
  )
}
