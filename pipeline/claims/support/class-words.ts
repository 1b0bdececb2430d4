/** The class that a statement puts its subject in, as words: the head and what modifies it. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {classNamed} from './class-named.ts'

export interface ClassWords {
  readonly text: string
  readonly head: string
  /** Stems of the modifiers of the head, and of the head itself. */
  readonly modifiers: readonly string[]
  readonly stem: string
}

/** Undefined for a statement of another relation. A cell in a column “Type” or “Kind” gives a class as well. */
export const classWords: (statement: Statement) => ClassWords | undefined = remembered(read)

function read(statement: Statement): ClassWords | undefined {
  const cell = statement.context.header !== undefined && /^(?:type|kind|category|class)$/i.test(statement.relation)
  const text = statement.relation === 'is-a' || cell ? statement.objects[0]?.text : undefined
  return text === undefined ? undefined : classNamed(text)
}
