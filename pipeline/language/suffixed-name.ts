/** “XK-40-equivalent”, “XPQ-driven”: a name with a word hung on it is not part of the name. */
import {wordCount} from './word-count.ts'

/** The name of a hyphened word that ends in a small word of English and begins as no English word does; undefined for any other. */
export function suffixedName(word: string): string | undefined {
  const [, name = '', suffix = ''] = /^(\p{Lu}.{2,})-(\p{Ll}{4,})$/u.exec(word) ?? []
  if (name === '' || !/\p{N}|\p{Lu}.*\p{Lu}/u.test(name)) return undefined
  return wordCount(suffix) > 0 ? name : undefined
}
