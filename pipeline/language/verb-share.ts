/** How often a word that is also a noun or an adjective is a verb. A table distilled from WordNet 3.1, see `lexicon/NOTICE`. */
import verbs from './lexicon/verbs.json' with {type: 'json'}

/**
 * Of the places where a text of general English has the word, the share where it is a verb, in tenths: “shows” 0.9, “waters” 0.
 * The word in the present tense, with or without its ending; 0 for what is no verb, and for what is nothing else.
 */
export function verbShare(word: string): number {
  shares ??= new Map(verbs.map(entry => [entry.slice(0, -2), Number(entry.slice(-1)) / 10]))
  const lower = word.toLowerCase()
  for (const base of basesOf(lower)) {
    const share = shares.get(base)
    if (share !== undefined) return share
  }
  return 0
}

let shares: ReadonlyMap<string, number> | undefined

/** “carries” is `carry`, “washes” `wash`, “rises” `rise`, “passes” `pass`. */
function basesOf(word: string): readonly string[] {
  if (!/[^su]s$/.test(word) && !/sses$/.test(word)) return [word]
  return [word.slice(0, -1), word.replace(/ies$/, 'y'), word.replace(/es$/, '')]
}
