/** The entries that every one of several texts names, in words that the entry goes by. */
import {nameWords} from '../../language/name-key.ts'
import type {Term, TermId} from '../../model/term.ts'

/** In the order of the entries; none for no text. A name within a longer one (“Selkie” in “Selkie 40”) names nothing. */
export function namedInAll(texts: readonly string[], entries: readonly Term[]): readonly TermId[] {
  const said = texts.map(wordsOf)
  if (said.length === 0) return []
  const found = entries.flatMap(({id, label, aliases}) => {
    const names = [label, ...aliases].map(wordsOf)
    const own = said.map(words => names.find(name => words.includes(name)))
    return own.every(name => name !== undefined) ? [{id, own}] : []
  })
  return found
    .filter(
      ({id, own}) => !found.some(other => other.id !== id && own.every((name, at) => isWithin(name, other.own[at])))
    )
    .map(({id}) => id)
}

function isWithin(name: string | undefined, longer: string | undefined): boolean {
  return name !== undefined && longer !== undefined && longer.length > name.length && longer.includes(name)
}

/** A space at both ends. */
function wordsOf(text: string): string {
  return ` ${nameWords(text).join(' ')} `
}
