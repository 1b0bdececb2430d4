/** Gives every statement the names of terms that stand in it, so that two names of one term compare as one. */
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {folded} from '../../model/order.ts'
import type {Statement} from '../../model/statement.ts'
import type {Mention, Resolution, Term} from '../../model/term.ts'

export function nameStatements(statements: readonly Statement[], {terms}: Resolution): readonly Statement[] {
  const places = new Map<string, {readonly mention: Mention; readonly term: string}[]>()
  for (const term of terms.filter(isNamedInOtherWords)) {
    for (const mention of term.mentions) {
      const key = `${mention.source} ${mention.sentence}`
      places.set(key, [...(places.get(key) ?? []), {mention, term: term.id}])
    }
  }
  return statements.map(statement => {
    const inside = (places.get(`${statement.source} ${statement.said?.sentence ?? statement.sentence}`) ?? []).filter(
      ({mention}) =>
        statement.said !== undefined ||
        (mention.span.start.offset >= statement.span.start.offset &&
          mention.span.end.offset <= statement.span.end.offset)
    )
    const names = inside
      .map(({mention, term}) => ({text: mention.span.exact, term}))
      .sort((a, b) => b.text.length - a.text.length || (folded(a.text) < folded(b.text) ? -1 : 1))
    return names.length === 0 ? statement : {...statement, names}
  })
}

/** Where every name of a term has the same stems, the stems compare as well as the term would. */
function isNamedInOtherWords({label, aliases}: Term): boolean {
  const stems = (name: string): string =>
    tokenize(name)
      .map(word => stemOf(word.text))
      .join(' ')
  return aliases.some(alias => stems(alias) !== stems(label))
}
