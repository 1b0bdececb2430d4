/** The class that a statement puts its subject in, as words: the head and what modifies it. */
import {isContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'

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
  const words = tagSentence(text ?? '').filter(token => isContent(token) || token.tag === 'NUM')
  const last = words[words.length - 1]
  if (text === undefined || !last) return undefined
  return {
    text,
    head: last.text,
    modifiers: words.slice(0, -1).flatMap(token => token.text.split('-').map(part => stemOf(part))),
    stem: stemOf(last.text)
  }
}
