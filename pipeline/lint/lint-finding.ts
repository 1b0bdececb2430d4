/** What is wrong with a document of somebody else's, seen from the glossary. */
import type {Point} from '../model/source-text.ts'

export type LintRule = 'other-name' | 'spelling' | 'case' | 'defined-anew' | 'contradiction'

export interface LintFinding {
  readonly rule: LintRule
  /** Path as the user knows it. */
  readonly path: string
  readonly start: Point
  readonly end: Point
  /** What is wrong, then what to do. */
  readonly message: string
  /** Id of the term. */
  readonly term?: string
  /** What to write instead; only of spelling and case, where it changes no meaning. */
  readonly fix?: string
}
