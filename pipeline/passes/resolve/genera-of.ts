/** What each name is said to be: the head nouns of its definitions. */
import {nameKey} from '../../language/name-key.ts'
import type {Extraction} from '../../model/extraction.ts'

/** Per name: the head nouns of what it is said to be, and of its long form. */
export function generaOf(extractions: readonly Extraction[]): ReadonlyMap<string, ReadonlySet<string>> {
  const genera = new Map<string, Set<string>>()
  const add = (key: string, text: string) => {
    const word = nameKey(text.trim().split(/\s+/).pop() ?? '')
    const known = genera.get(key)
    if (known) known.add(word)
    else genera.set(key, new Set([word]))
  }
  for (const {definitions, names} of extractions) {
    for (const {term, genus, role} of definitions) if (genus && role === 'definition') add(nameKey(term), genus.text)
    for (const {long, short, relation} of names) if (relation === 'acronym') add(nameKey(short), long)
  }
  // what a long form is said to be its abbreviation is as well
  for (const {names} of extractions)
    for (const {long, short, relation} of names)
      if (relation === 'acronym') for (const word of genera.get(nameKey(long)) ?? []) add(nameKey(short), word)
  return genera
}
