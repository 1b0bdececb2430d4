/** Whether a statement says of a state that it goes on or that it has ended. */

export type Course = 'goes on' | 'ended'

/** `text` in lower case; undefined where it says neither, or both. “Never stopped” goes on, and what “must be stopped” has not ended. */
export function courseOf(text: string): Course | undefined {
  const kept = text
    .replace(
      /\b(?:must|needs?|should|may|can|could|might|to)(?: not| never)? be (?:stopped|abolished|discontinued|withdrawn|retired)/g,
      ' '
    )
    .replace(/\b(?:never|not) (?:\p{L}+ )?(?:stopped|ceased|abolished|given up)/gu, ' still ')
  const lasts = lasting.test(kept)
  const over = ended.test(kept)
  if (lasts === over) return undefined
  return lasts ? 'goes on' : 'ended'
}

const lasting =
  /\b(?:still|remains?|continues?|continued to|to this day|goes on|is ongoing|has always|have always|ever since|actively|as ever|in every release to date|unchanged|keeps? on)\b/
const ended =
  /\b(?:no longer|not any ?more|ceased|has stopped|have stopped|stopped|abolished|gave up|given up|discontinued|withdrawn|(?:was|were|been) (?:removed|dropped|scrapped)|came to an end|(?:has|have) ended|died out|phased out|took over from|went out of|(?:was|were) retired|once (?:had|was|were))\b/
