/** The plural of an English noun by rules of spelling; the counterpart of `singular`, for forms in which a name is looked for. */
import {singular} from './singular.ts'

/** A word that is a plural already comes back as it is; the case of its letters is kept. */
export function plural(word: string): string {
  if (singular(word) !== word || !/\p{L}$/u.test(word)) return word
  if (/\p{Lu}$/u.test(word)) return `${word}s`
  if (/..sis$/.test(word)) return `${word.slice(0, -2)}es`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|zz|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
