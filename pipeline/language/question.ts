/** A question as it is read: what it asks, apart from its wording. */
import type {QuestionFrame} from './read-frame.ts'

/** The form of the question; `polar` is answered by yes or no. */
export type QuestionKind = 'polar' | 'what' | 'how' | 'why' | 'who' | 'when' | 'where' | 'which' | 'other'

/** What the asker wants, where the wording tells: many wordings ask for one thing. */
export type QuestionIntent =
  | 'definition'
  | 'difference'
  | 'identity'
  | 'necessity'
  | 'frequency'
  | 'duration'
  | 'amount'
  | 'cost'
  | 'mechanism'
  | 'way'
  | 'reason'
  | 'possibility'
  | 'permission'
  | 'time'
  | 'place'
  | 'person'
  | 'choice'
  | 'open'

export interface Question {
  readonly text: string
  readonly kind: QuestionKind
  readonly intent: QuestionIntent
  /** Stems, or ids of terms, of what is asked about, in order; words that only carry the intent are left out. */
  readonly content: readonly string[]
  /** The same content words as they stand, for guards on names and numbers. */
  readonly words: readonly ContentWord[]
  readonly negated: boolean
  /** `all`, `most`, `some` or `none` where the question quantifies what it asks about. */
  readonly quantifier?: 'all' | 'most' | 'some' | 'none'
  /** The things compared, of a question about a difference or identity, each as its content. */
  readonly compared: readonly (readonly string[])[]
  /** Has a verb and something it asks about: not “The fix?”. */
  readonly complete: boolean
  /** Asks about “it” or “this”, which the text before names. */
  readonly deictic: boolean
  /** Where its wording is one of those that many questions have. */
  readonly frame?: QuestionFrame
}

export interface ContentWord {
  readonly stem: string
  readonly text: string
  readonly tag: string
  /** Content words between which stands the same separator keep their sides. */
  readonly segment: number
  /** The verb or preposition that opens its segment. */
  readonly separator: string
}

/** Longest name that starts at a token: how many tokens it takes and the id it stands for. */
export type NameAt = (
  stems: readonly string[],
  at: number
) => {readonly length: number; readonly id: string} | undefined
