/** Gives the phrases of statements the ids of the terms that they name. */
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Phrase, Statement} from '../../model/statement.ts'
import type {TermId} from '../../model/term.ts'
import type {FindNames} from './name-index.ts'

/** `idOf` knows the concepts that are entries only. */
export function fillPhrases(
  statements: readonly Statement[],
  conceptIn: (name: string, source: string) => number | undefined,
  find: FindNames,
  idOf: ReadonlyMap<number, TermId>
): readonly Statement[] {
  const termOf = ({text}: Phrase, source: string): TermId | undefined => {
    const whole = conceptIn(text, source)
    const id = whole === undefined ? undefined : idOf.get(whole)
    if (id !== undefined) return id
    const tokens = tagSentence(text)
    const head = find(tokens, source).find(found => found.end === tokens.length)
    return head && idOf.get(head.concept)
  }
  const filled = (phrase: Phrase, source: string): Phrase => {
    const term = termOf(phrase, source)
    return term === undefined ? phrase : {...phrase, term}
  }
  return statements.map(statement => ({
    ...statement,
    ...(statement.subject && {subject: filled(statement.subject, statement.source)}),
    objects: statement.objects.map(phrase => filled(phrase, statement.source))
  }))
}
