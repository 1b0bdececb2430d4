/** The title of a disagreement: what it is about, and what of it the sources disagree on. */

import {capital} from '../pipeline/model/capital.ts'
import type {EditionConflict} from '../pipeline/model/edition.ts'
import {conflictKindWords} from './words.ts'

/** “Ferry: what kind of thing”; the kind alone where the sides share neither a term nor a subject. */
export function conflictTitle(
  {kind, terms, subject}: Pick<EditionConflict, 'kind' | 'terms' | 'subject'>,
  labelOf: (term: string) => string | undefined
): string {
  const labels = terms.flatMap(term => labelOf(term) ?? [])
  const about = labels.length > 0 ? labels.join(', ') : subject && capital(subject)
  const words = conflictKindWords[kind]
  return about ? `${about}: ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words
}
