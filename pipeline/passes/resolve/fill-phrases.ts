/** Gives the phrases of statements the ids of the terms that they name. */
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Phrase, Statement, Token} from '../../model/statement.ts'
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
    const tokens = beforeExamples(tagSentence(text))
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

/** Of “steam ferries (SF) like the Otter and the Tern” the steam ferries. */
function beforeExamples(tokens: readonly Token[]): readonly Token[] {
  const examples = tokens.findIndex(({text}, at) => at > 0 && /^(?:like|such|including)$/i.test(text))
  const thing = examples < 0 ? tokens : tokens.slice(0, examples)
  const bracket = thing[thing.length - 1]?.text === ')' ? thing.findIndex(({text}) => text === '(') : -1
  return bracket > 0 ? thing.slice(0, bracket) : thing
}
