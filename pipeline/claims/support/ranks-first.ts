/** Whether a statement puts its subject before all of its like: “is the fastest ferry”, “is one of the most common boats”. */

/** `lower`: the text in lower case. */
export function ranksFirst(lower: string): boolean {
  return /\b(?:is|are|was|were) (?:one of )?the (?:\S+ )?(?:most|least|best|worst|\p{L}{2,}est)\b/u.test(lower)
}
