/** Names that are one but for an abbreviation that no article explains, or that one explains elsewhere. */
import {knownLongForms} from '../../language/known-long-forms.ts'
import type {NameRecord} from './collect-names.ts'

/**
 * Keys of two names and why they are one: “GPS” and “global positioning system” by the table of abbreviations that everybody knows,
 * unless articles say what it is short for; then “GPS mast” and “global positioning system mast”.
 * `stated` gives the key of the long form, or undefined where articles disagree about it.
 */
export function* abbreviatedNames(
  names: ReadonlyMap<string, NameRecord>,
  stated: ReadonlyMap<string, string | undefined>
): Generator<readonly [long: string, short: string, why: string]> {
  const longForms = new Map(known(names, stated))
  for (const [short, long] of longForms)
    yield [long, short, `“${formOf(short, names)}” is commonly short for “${formOf(long, names)}”`]
  for (const [short, long] of stated) if (long !== undefined) longForms.set(short, long)
  for (const {key, words} of names.values()) {
    const spelled = words.length > 1 ? spelledOut(words, longForms) : undefined
    if (spelled !== undefined && names.has(spelled))
      yield [spelled, key, `“${formOf(key, names)}” is “${formOf(spelled, names)}” abbreviated`]
  }
}

/** Where the articles name one of its long forms only. */
function* known(
  names: ReadonlyMap<string, NameRecord>,
  stated: ReadonlyMap<string, string | undefined>
): Generator<readonly [short: string, long: string]> {
  for (const [short, forms] of knownLongForms()) {
    if (!names.has(short) || stated.has(short)) continue
    const [long, ...others] = forms.filter(form => names.has(form))
    if (long !== undefined && others.length === 0) yield [short, long]
  }
}

/** The key of the name with the first abbreviation in it written out. */
function spelledOut(words: readonly string[], longForms: ReadonlyMap<string, string>): string | undefined {
  for (const [at, word] of words.entries()) {
    const long = longForms.get(word) ?? longForms.get(`^${word}`)
    if (long !== undefined) return [...words.slice(0, at), long, ...words.slice(at + 1)].join('')
  }
  return undefined
}

function formOf(key: string, names: ReadonlyMap<string, NameRecord>): string {
  return [...(names.get(key)?.forms.keys() ?? [])][0] ?? key
}
