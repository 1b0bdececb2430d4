/** Nouns that follow the names of several subjects of a table: “oak boards”, “ash boards” are the oak and the ash. */
import {singular} from '../../language/singular.ts'
import type {Clause} from './prose-clauses.ts'
import type {SubjectAt} from './subject-names.ts'

/** Singular, in lower case: of the words over the table, and before names that are parts, of words that stand for any thing. */
export function sharedNouns(
  clauses: readonly Clause[],
  subjectAt: SubjectAt,
  over: ReadonlySet<string>
): ReadonlySet<string> {
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
  const known = [...subjects].filter(([noun, ids]) => ids.size >= 2 && (over.has(noun) || anyThing.has(noun)))
  return new Set(known.map(([noun]) => noun))
}

const anyThing: ReadonlySet<string> = new Set(
  'set one kind sort version variety variant design pattern style'.split(' ')
)
