/** Finds the long form of an abbreviation among the words beside it, by dynamic programming. */

export interface Expansion {
  /** Index of the first word of the long form. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** Per character of the abbreviation; 3 where every character opens a word. */
  readonly score: number
}

const opens = 3
const follows = 1.2
const inside = 0.5
const skippedWord = -2
const skippedSmallWord = -0.4
const threshold = 1.0

/**
 * The best long form of `short` that ends with the last of `words` (`'before'`, “long (short)”), or that starts with the first (`'after'`, “short (long)”).
 * Every character of the abbreviation is aligned with one of the long form, in order, the first with the first letter of a word;
 * a character that opens a word, or follows its neighbour, scores, a content word left out costs.
 * After Schwartz and Hearst (2003), with the alignment scored instead of greedy.
 */
export function expandAbbreviation(
  short: string,
  words: readonly string[],
  side: 'before' | 'after'
): Expansion | undefined {
  const letters = [...plain(short)]
  const read = [...plain(short).replace(/(?<=\p{L})[24](?=\p{L})|^[2-9](?=\p{L})/gu, spoken)]
  const repeated = [
    ...plain(short).replace(/(\p{L})([2-4])(?=\p{L})/gu, (_, letter: string, times) => letter.repeat(Number(times)))
  ]
  return expansion(letters, words, side) ?? expansion(read, words, side) ?? expansion(repeated, words, side)
}

/** “V2G” is vehicle to grid, “P4P” pay for performance; “3PL” third-party logistics. */
function spoken(digit: string): string {
  return 'ttffssen'.charAt(Number(digit) - 2)
}

function expansion(
  letters: readonly string[],
  words: readonly string[],
  side: 'before' | 'after'
): Expansion | undefined {
  if (letters.length < 2) return undefined
  const most = Math.min(words.length, letters.length + 5, 2 * letters.length + 1)
  let best: Expansion | undefined
  for (let count = 1; count <= most; count++) {
    const start = side === 'before' ? words.length - count : 0
    const end = start + count
    const first = words[side === 'before' ? start : end - 1] ?? ''
    if (isSmall(first)) continue
    const score = aligned(letters, words.slice(start, end)) / letters.length
    // of “GPT (Generative Pre-trained Transformer)” two words fit as well as three, and two would leave one over
    const enough = best === undefined ? threshold : side === 'before' ? best.score + 1e-9 : best.score - 1e-9
    if (score >= enough) best = {start, end, score}
  }
  return best
}

/** A word or two with a capital or digit, and no more than ten characters: what may abbreviate something. */
export function looksAbbreviated(text: string): boolean {
  const size = plain(text).length
  return (
    size >= 2 &&
    size <= 10 &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{L}/u.test(text) &&
    (/\p{Lu}/u.test(text) || /\p{N}/u.test(text) || size <= 4) &&
    !/^(?:\p{Lu}\p{Ll}{3,}|\p{Ll}{5,})$/u.test(text) &&
    (/^(?:\p{L}\.){2,}$/u.test(text) || !/[.,;:](?:\s|$)/.test(text))
  )
}

/** A word that is written as an acronym wherever it stands: mostly capitals, at least two. */
export function isAcronym(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  const capitals = letters.replace(/[^\p{Lu}]/gu, '').length
  return (
    capitals >= 2 &&
    capitals >= 0.6 * letters.length &&
    word.length <= 12 &&
    /^[\p{L}\p{N}][\p{L}\p{N}.&/-]*$/u.test(word)
  )
}

function plain(short: string): string {
  return short
    .replace(/(?<=[\p{Lu}\p{N}])s$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
}

interface Letter {
  readonly character: string
  readonly word: number
  readonly opens: boolean
}

/** Best score of an alignment that starts with the first letter of the first word and leaves no content word at the end untouched. */
function aligned(short: readonly string[], words: readonly string[]): number {
  const letters = words.flatMap(lettersOf)
  const skips = words.map(word => (isSmall(word) ? skippedSmallWord : skippedWord))
  let row = letters.map((letter, index) => (index === 0 && letter.character === short[0] ? opens : -Infinity))
  for (const character of short.slice(1)) row = nextRow(row, letters, character, skips)
  return row.reduce((best, score, index) => {
    if (score === -Infinity) return best
    return Math.max(best, score + skipped(skips, letters[index]?.word ?? 0, words.length))
  }, -Infinity)
}

function nextRow(
  row: readonly number[],
  letters: readonly Letter[],
  character: string,
  skips: readonly number[]
): number[] {
  return letters.map((letter, at) => {
    if (letter.character !== character) return -Infinity
    let best = -Infinity
    for (let from = 0; from < at; from++) {
      const score = row[from] ?? -Infinity
      if (score === -Infinity) continue
      const own = letter.opens ? opens : from === at - 1 ? follows : inside
      best = Math.max(best, score + own + skipped(skips, letters[from]?.word ?? 0, letter.word))
    }
    return best
  })
}

/** What the words strictly between two aligned words cost. */
function skipped(skips: readonly number[], from: number, to: number): number {
  let cost = 0
  for (let word = from + 1; word < to; word++) cost += skips[word] ?? 0
  return cost
}

function lettersOf(word: string, index: number): readonly Letter[] {
  const letters: Letter[] = []
  let before = ' '
  for (const sign of word) {
    if (/[\p{L}\p{N}]/u.test(sign))
      letters.push({
        character: sign.toLowerCase(),
        word: index,
        opens: !/[\p{L}\p{N}]/u.test(before) || (/\p{Lu}/u.test(sign) && /\p{Ll}/u.test(before))
      })
    before = sign
  }
  return letters
}

function isSmall(word: string): boolean {
  return small.has(word.toLowerCase()) || !/[\p{L}\p{N}]/u.test(word)
}

const small: ReadonlySet<string> = new Set('a an and as at by for from in into of on or the to with & - /'.split(' '))
