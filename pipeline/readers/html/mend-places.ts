/** Puts back places of texts where the parser gives the end of a character reference for its start. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Text} from 'hast'

type Point = NonNullable<Text['position']>['start']

/**
 * Where white space before a reference is dropped or goes elsewhere (at the start of a file, after the head, in a group
 * of columns), the parser tells the last character of the reference for the end of the one text and the start of the
 * other. No text really ends within a reference. The places are changed in the tree.
 */
export function mendPlaces(source: string, {position}: Text): void {
  if (!position) return
  position.start = mended(source, position.start)
  position.end = mended(source, position.end)
}

/** As long as the longest name and its marks, with room. */
const widest = 42
const number = /^&#(?:[0-9]+|[xX][0-9a-fA-F]+);?$/

/** No reference crosses a line. */
function mended(source: string, point: Point): Point {
  const last = point.offset ?? source.length
  if (last >= source.length) return point
  const from = Math.max(0, last - widest)
  const written = source.slice(from, last + 1)
  const width = written.length - written.lastIndexOf('&') - 1
  const reference = written.slice(-width - 1)
  if (!reference.startsWith('&') || !isReference(reference)) return point
  return {line: point.line, column: point.column - width, offset: last - width}
}

function isReference(text: string): boolean {
  return number.test(text) || decodeNamedCharacterReference(text.replace(/^&|;$/g, '')) !== false
}
