/** A content word of a statement or of its surroundings, with its sign, role and weight. */
import type {Sign} from '../../language/read-polarity.ts'

export interface Word {
  readonly stem: string
  readonly text: string
  readonly tag: string
  readonly sign: Sign
  /** Rarity in everyday English, 0 to 1. */
  readonly weight: number
  readonly role: 'subject' | 'predicate' | 'scope' | 'context'
  readonly name: boolean
  /** Modifies the word after it. */
  readonly modifier: boolean
  /** What a denial denies first of all: “sold” in “is not sold in tins”, and the verbs joined with it. */
  readonly focus: boolean
  /** Token number in its own text. */
  readonly at: number
}
