/** Nouns that follow the names of several subjects of a table: “oak boards”, “ash boards” are the oak and the ash. */
import {singular} from '../../language/singular.ts'
import {attributeClasses} from './attribute-classes.ts'
import type {Clause} from './prose-clauses.ts'
import type {SubjectAt} from './subject-names.ts'

/** Singular, in lower case. What people do with the things (“users”) and what a column may ask for (“price”) are other things. */
export function sharedNouns(clauses: readonly Clause[], subjectAt: SubjectAt): ReadonlySet<string> {
  const subjects = new Map<string, Set<string>>()
  for (const {tokens} of clauses) {
    for (let at = 0; at < tokens.length; ) {
      const name = subjectAt(tokens, at)
      const next = name && tokens[at + name.length]
      if (name?.id !== undefined && next?.tag === 'NOUN') {
        const noun = singular(next.text.toLowerCase())
        subjects.set(noun, (subjects.get(noun) ?? new Set<string>()).add(name.id))
      }
      at += name?.length ?? 1
    }
  }
  return new Set([...subjects].filter(([noun, ids]) => ids.size >= 2 && !other(noun)).map(([noun]) => noun))
}

function other(noun: string): boolean {
  return /(?:[^i]er|or|ist|ian)$/.test(noun) || attributeClasses(noun).length > 0
}
