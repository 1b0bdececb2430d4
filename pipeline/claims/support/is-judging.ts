/** Adjectives that judge a thing, or point at it, and tell no kind of it apart: “a new crane”, “the whole crane”. */

/** `word` in lower case. */
export function isJudging(word: string): boolean {
  return judging.test(word)
}

const judging =
  /^(?:new|old|great|large|big|small|own|main|good|modern|typical|given|following|next|last|single|whole|entire|certain|usual|normal|available|possible|actual|current|full|complete|original|novel|unique)$/
