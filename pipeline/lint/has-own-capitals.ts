/** Whether the capitals of a name are part of it. */
import {wordCount} from '../language/word-count.ts'
import type {GlossaryTerm} from '../writers/glossary-json/glossary-schema.ts'

/** Capitals within a word, or the first ones of the name of one thing; never of everyday words alone. */
export function hasOwnCapitals(form: string, {kind}: GlossaryTerm): boolean {
  const inner = /[\p{L}\p{N}]\p{Lu}/u.test(form)
  const proper = kind !== undefined && kind !== 'concept' && /^\p{Lu}/u.test(form)
  return (inner || proper) && form.split(' ').some(word => wordCount(word.toLowerCase()) === 0)
}
