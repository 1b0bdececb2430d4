/** The tags that wink-nlp gives to sentences: many are handed to it as one text, a sentence a line. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

const nlp = winkNLP(model, ['pos'])

/** wink-nlp cuts words up in its own way (`V2` `.` `5`); its words carry no place. */
export interface TaggedPiece {
  readonly text: string
  readonly tag: string
}

/**
 * One list a text. A line break is a word to the tagger that none of its patterns holds, so no tag depends on the lines
 * beside it; a text that holds one itself or another control character, or no word at all, is read alone.
 */
export function readTags(texts: readonly string[]): readonly (readonly TaggedPiece[])[] {
  const results: (readonly TaggedPiece[])[] = []
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

function piecesOf(text: string): readonly TaggedPiece[] {
  const tokens = nlp.readDoc(text).tokens()
  const tags = tokens.out(nlp.its.pos)
  return tokens.out().map((piece, index) => ({text: piece, tag: tags[index] ?? 'X'}))
}

function linesOf(pieces: readonly TaggedPiece[]): readonly (readonly TaggedPiece[])[] {
  const lines: TaggedPiece[][] = [[]]
  for (const piece of pieces) {
    if (piece.text === '\n') lines.push([])
    else lines[lines.length - 1]?.push(piece)
  }
  return lines
}
