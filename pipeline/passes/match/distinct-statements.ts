/** Statements in the same words and surroundings are one before anything is compared: a copy of a source changes nothing. */
import type {Statement} from '../../model/statement.ts'

export interface DistinctStatements {
  /** The first of each, in the order given. */
  readonly first: readonly Statement[]
  /** For the number of each of `first`, all statements in its words, itself included. */
  readonly copies: readonly (readonly Statement[])[]
}

export function distinctStatements(statements: readonly Statement[]): DistinctStatements {
  const byWords = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = wordsOf(statement)
    const known = byWords.get(key)
    if (known) known.push(statement)
    else byWords.set(key, [statement])
  }
  const copies = [...byWords.values()]
  return {first: copies.flatMap(([first]) => (first ? [first] : [])), copies}
}

function wordsOf({kind, text, polarity, subject, context}: Statement): string {
  const {heading, leadIn, question, antecedent, header = []} = context
  const surroundings = [heading, leadIn, question, antecedent, ...header].map(span => span?.exact ?? '')
  return JSON.stringify([kind, polarity, text, subject?.text ?? '', ...surroundings])
}
