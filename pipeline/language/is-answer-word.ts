/** The words that an answer to a yes-or-no question opens with. */

/** Whether a sentence opens as the answer to a yes-or-no question does. */
export function isAnswerWord(words: readonly string[]): boolean {
  const opening = words.slice(0, 3).join(' ').toLowerCase()
  return /^(?:yes|no|nope|not|absolutely|definitely|certainly|sure|indeed|correct|exactly|hardly|rarely|usually|sometimes|it depends|in short|of course|neither|both|partly|only if)\b/.test(
    opening
  )
}
