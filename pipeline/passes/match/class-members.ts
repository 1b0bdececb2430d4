/** Names that a clause puts in a class or says to use something: “Otter, Heron and Swift are wooden canoes”. */
import type {Token} from '../../model/statement.ts'
import {predicateAt} from './predicate-at.ts'

export interface ClassMembers {
  /** The class, or what they use. */
  readonly of: readonly Token[]
  /** Offsets of the names in the text of the clause. */
  readonly from: number
  readonly to: number
  /** Where the text goes on after the class. */
  readonly rest: number
  /** They use it: what follows tells of the class. */
  readonly used: boolean
}

/** Names before “are” or “use”, after “like” where it stands there, and the noun phrase after it. `start` is where the text of the clause begins. */
export function classMembers(tokens: readonly Token[], verb: number, start: number): ClassMembers | undefined {
  const subject = verb < 0 ? [] : tokens.slice(0, predicateAt(tokens, verb))
  const [first] = subject
  const last = subject[subject.length - 1]
  const word = tokens[verb]?.text ?? ''
  if (!first || !last || first.start < start || !/^(?:is|are|uses?|was|were)$/i.test(word) || !named(subject))
    return undefined
  const after = tokens.slice(verb + 1).filter(token => token.tag !== 'DET' && token.tag !== 'NUM')
  const end = after.findIndex(token => !['NOUN', 'PROPN', 'ADJ'].includes(token.tag))
  const of = end < 0 ? after : after.slice(0, end)
  const closing = of[of.length - 1]
  return (
    closing && {
      of,
      from: first.start - start,
      to: last.end - start,
      rest: Math.min(closing.end + 1, tokens[tokens.length - 1]?.end ?? 0) - start,
      used: /^uses?$/i.test(word)
    }
  )
}

function named(subject: readonly Token[]): boolean {
  const [first] = subject
  return (
    (first?.tag === 'PROPN' || subject.some(({text}) => /^(?:like|including)$/i.test(text))) &&
    !/^(?:none|neither|no|not)$/i.test(first?.text ?? '') &&
    !subject.some(({text, tag}) => tag === 'VERB' || /^(?:that|which|who)$/i.test(text))
  )
}
