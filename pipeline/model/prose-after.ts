/** The rest of a prose behind its first characters, each place of it kept. */
import type {Prose} from './prose.ts'

/** `from`: characters of the plain text to leave out. */
export function proseAfter({source, text, runs}: Prose, from: number): Prose {
  return {
    source,
    text: text.slice(from),
    runs: runs.flatMap(({at, length, offset, width}) => {
      if (at + length <= from) return []
      const cut = Math.max(0, from - at)
      // what is one piece, such as a character reference, is never cut
      return length === width || cut === 0
        ? [{at: at + cut - from, length: length - cut, offset: offset + cut, width: width - cut}]
        : []
    })
  }
}
