/** How the sources write words within sentences, where a capital is a choice: `Service` or `service`. */

/** By the word in small letters. */
export type WordCases = ReadonlyMap<string, {readonly capital: number; readonly small: number}>

export function wordCases(sentences: Iterable<string>): WordCases {
  const cases = new Map<string, {capital: number; small: number}>()
  for (const sentence of sentences) {
    for (const {0: word} of sentence.matchAll(withinSentence)) {
      const key = word.toLowerCase()
      const counts = cases.get(key) ?? {capital: 0, small: 0}
      counts[key.charAt(0) === word.charAt(0) ? 'small' : 'capital'] += 1
      cases.set(key, counts)
    }
  }
  return cases
}

const withinSentence = /(?<=[\p{Ll},] )\p{L}+/gu
