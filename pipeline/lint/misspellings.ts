/** Words of terms with one letter too many, too few, wrong or out of place. */
import {distance} from 'fastest-levenshtein'
import {formFinder} from '../language/find-forms.ts'
import {wordCount} from '../language/word-count.ts'
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'
import type {NameFinding} from './check-names.ts'

/** Shorter words have too many neighbours that are words of their own. */
const shortest = 5

/** Only of words that are no word of English and no word of the glossary, and only where the name of a term results. */
export function misspellings({terms}: Glossary): (text: string) => readonly NameFinding[] {
  const find = formFinder(terms.flatMap(term => term.forms.map(form => [form, term] as const)))
  const vocabulary = new Set(terms.flatMap(({forms}) => forms.flatMap(form => form.toLowerCase().match(words) ?? [])))
  const byLength = new Map<number, string[]>()
  for (const word of [...vocabulary].filter(({length}) => length >= shortest))
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  const corrections = (word: string) =>
    [word.length - 1, word.length, word.length + 1]
      .flatMap(length => byLength.get(length) ?? [])
      .filter(known => isSlip(word, known))
  return text =>
    [...text.matchAll(words)].flatMap(({0: written, index}): NameFinding[] => {
      const word = written.toLowerCase()
      if (word.length < shortest || vocabulary.has(word) || wordCount(word) > 0) return []
      const end = index + written.length
      for (const correct of corrections(word)) {
        const fix = /^\p{Lu}/u.test(written) ? correct.charAt(0).toUpperCase() + correct.slice(1) : correct
        const mended = text.slice(Math.max(0, index - 80), index) + fix + text.slice(end, end + 80)
        const at = index - Math.max(0, index - 80)
        const hit = find(mended).find(found => found.start <= at && at + fix.length <= found.end)
        if (hit)
          return [
            {rule: 'spelling', start: index, end, term: hit.owner.id, fix, message: `“${written}” is written “${fix}”.`}
          ]
      }
      return []
    })
}

const words = /[\p{L}\p{N}]+/gu

function isSlip(word: string, known: string): boolean {
  if (distance(word, known) === 1) return true
  if (word.length !== known.length) return false
  const at = [...word].findIndex((letter, index) => letter !== known.charAt(index))
  return (
    at >= 0 &&
    word.charAt(at) === known.charAt(at + 1) &&
    word.charAt(at + 1) === known.charAt(at) &&
    word.slice(at + 2) === known.slice(at + 2)
  )
}
