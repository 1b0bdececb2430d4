/** The tags that wink-nlp gives to sentences: many are handed to it as one text, a sentence a line. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['pos'])

/** wink-nlp cuts words up in its own way (`V2` `.` `5`), and its words carry no place: two lists of equal length, side by side. */
export interface TaggedPieces {
  readonly texts: readonly string[]
  readonly tags: readonly string[]
}

/**
 * One for each text. A line break is a word to the tagger that none of its patterns holds, so no tag depends on the lines
 * beside it; a text that holds one itself or another control character, or no word at all, is read alone.
 */
export function readTags(texts: readonly string[]): readonly TaggedPieces[] {
  const results: TaggedPieces[] = []
  for (let from = 0; from < texts.length; ) {
    let to = from
    while (to < texts.length && to - from < mostLines && isLine(texts[to] ?? '')) to++
    if (to === from) to++
    const lines = texts.slice(from, to)
    const read = lines.length > 1 ? linesOf(piecesOf(lines.join('\n'))) : []
    results.push(...(read.length === lines.length ? read : lines.map(piecesOf)))
    from = to
  }
  return results
}

/** Bounds what a very long article holds in memory at a time. */
const mostLines = 500

function isLine(text: string): boolean {
  return /\S/.test(text) && !/[\p{Cc}\u2028\u2029]/u.test(text)
}

function piecesOf(text: string): TaggedPieces {
  const tokens = nlp.readDoc(text).tokens()
  return {texts: tokens.out(), tags: tokens.out(nlp.its.pos)}
}

function linesOf({texts, tags}: TaggedPieces): readonly TaggedPieces[] {
  const lines: TaggedPieces[] = []
  for (let start = 0, at = 0; at <= texts.length; at++) {
    if (at < texts.length && texts[at] !== '\n') continue
    lines.push({texts: texts.slice(start, at), tags: tags.slice(start, at)})
    start = at + 1
  }
  return lines
}
