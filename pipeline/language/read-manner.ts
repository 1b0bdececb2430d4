/** Modality, hedges, attribution and conditions of a clause, by the words that plain English marks them with. */

export interface Manner {
  readonly modality?: 'can' | 'may' | 'must' | 'should'
  readonly hedged: boolean
  readonly attributed: boolean
  readonly conditional: boolean
  /** Words that narrow what is said: “often”, “in version 8”, “on weekdays”. */
  readonly qualifiers: readonly string[]
}

export function readManner(text: string): Manner {
  const lower = ` ${text.toLowerCase()} `
  const modality = modalities.find(([, form]) => form.test(lower))?.[0]
  return {
    ...(modality === undefined ? {} : {modality}),
    hedged: hedges.test(lower),
    attributed: attributions.test(lower),
    conditional: conditions.test(lower),
    qualifiers: [...new Set(lower.match(narrowing))].sort()
  }
}

const modalities = [
  ['must', /\b(?:must|shall|ha(?:s|ve) to|required to|mandatory|compulsory|need(?:s)? to)\b/],
  ['should', /\b(?:should|ought to|recommended|advisable)\b/],
  ['can', /\b(?:can|can['’]t|cannot|could|able to|unable to)\b/],
  // “in May” is a month
  ['may', /(?<!\b(?:in|since|until|by|of|last|next|early|late) )\bmay\b|\b(?:might|possibly|perhaps)\b/]
] as const

const hedges =
  /\b(?:perhaps|probably|possibly|likely|arguably|apparently|seems?|appears? to|suggests?(?= (?:that|it|they|the|there)\b)|believed|thought to|said to|considered|reportedly|might|roughly speaking|in a sense|somewhat|sort of|often|typically|usually|generally|mostly)\b/
const attributions =
  /\b(?:according to|says?|said|claims?|claimed|argues?|argued|reports?|reported|estimates?|estimated|believes?|critics|studies|researchers|experts|the authors?|studies show|insists?|advises?)\b/
const conditions =
  /\b(?:if|unless|provided|as long as|in case|whenever|when|once|until|except|without|only with|depending)\b/
const narrowing =
  /\b(?:often|usually|typically|generally|sometimes|mostly|mainly|primarily|currently|nowadays|today|by default|in practice|in theory|version \d[\d.]*|release \d[\d.]*|in (?:the )?(?:early|mid|late )?(?:1[5-9]|20)\d\ds?|on \p{L}+days?|in (?:summer|winter|spring|autumn)|natively|at once|at a time|on average|at least|at most|up to)\b/gu
