/** Passages: publishable text cut from one source, recomputable from its cut by `passageText`. */
import type {Evidence, Span} from './span.ts'

/** `sentence` gets a capital and a full stop where the cut lacks them; `fragment` is left as it is (a name, a cell, a list item). */
export type PassageForm = 'sentence' | 'fragment'

export interface Passage {
  readonly text: string
  readonly form: PassageForm
  /** The pieces of one source it was cut from, in reading order. */
  readonly cut: Evidence
  /** Lead-in, question or antecedent that the text needs, from the same source. */
  readonly context?: Evidence
  /** The text opens with the first context span in square brackets, in place of a pronoun that the cut leaves out. */
  readonly antecedent?: true
  /** `cut`, then every other span that states the same. */
  readonly evidence: Evidence
  /** Ids of the works that the sources cite for it. */
  readonly works?: readonly [string, ...string[]]
  readonly trust?: 'low'
  readonly figurative?: true
}

/** Plain text of a span, markup removed: from the article that was read, never from `exact` by guessing. */
export type PlainText = (span: Span) => string

/**
 * The text of a passage from its pieces: pieces joined by ` […] `, an antecedent in square brackets first,
 * white space collapsed, and for a sentence a capital at the start and a full stop at the end if it has no end mark.
 */
export function passageText(
  passage: Pick<Passage, 'form' | 'cut' | 'context' | 'antecedent'>,
  plain: PlainText
): string {
  const body = passage.cut.map(span => collapse(plain(span))).join(' […] ')
  const opening = passage.antecedent && passage.context ? `[${capital(collapse(plain(passage.context[0])))}] ` : ''
  if (passage.form === 'fragment') return opening + body
  return closed(opening ? opening + body : capital(body))
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Only a word written in small letters takes a capital: `iOS` and `npm2` stay. */
function capital(text: string): string {
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

function closed(text: string): string {
  if (/[.!?…]["'”’)\]]*$/u.test(text)) return text
  return `${text.replace(/[\s,;:—–-]+$/u, '')}.`
}
