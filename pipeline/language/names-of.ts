/** Finds the names of terms in tokens: one term, whichever of its names is written. */

import type {NameAt} from './question.ts'
import {stemOf} from './tag-sentence.ts'
import {tokenize} from './tokenize.ts'

export interface Named {
  readonly id: string
  readonly label: string
  readonly aliases: readonly string[]
}

/** Longest name first; the id is the term's, in a form that no stem has. */
export function namesOf(terms: readonly Named[]): NameAt {
  const byFirst = new Map<string, {readonly stems: readonly string[]; readonly id: string}[]>()
  for (const term of terms) {
    for (const name of [term.label, ...term.aliases].flatMap(withPlural)) {
      const stems = tokenize(name).map(word => stemOf(word.text))
      const [first] = stems
      if (first === undefined) continue
      const list = byFirst.get(first)
      const entry = {stems, id: `term:${term.id}`}
      if (list) list.push(entry)
      else byFirst.set(first, [entry])
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length || (a.id < b.id ? -1 : 1))
  return (stems, at) => {
    const hit = byFirst
      .get(stems[at] ?? '')
      ?.find(({stems: name}) => name.every((stem, index) => stems[at + index] === stem))
    return hit && {length: hit.stems.length, id: hit.id}
  }
}

/** Stems of compounds such as “kilowatt-hour” keep their ending, so that their plural is a name of its own. */
function withPlural(name: string): readonly string[] {
  return /\p{L}-\p{Ll}*[^s\P{L}]$/u.test(name) ? [name, `${name}s`] : [name]
}
