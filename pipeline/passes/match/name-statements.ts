/** Gives every statement the names of terms that stand in it, so that two names of one term compare as one. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {compareText, folded} from '../../model/order.ts'
import type {Phrase, Statement} from '../../model/statement.ts'
import type {Mention, Resolution, Term} from '../../model/term.ts'

export function nameStatements(statements: readonly Statement[], {terms}: Resolution): readonly Statement[] {
  const places = new Map<string, {readonly mention: Mention; readonly term: string}[]>()
  const named = terms.filter(isNamedInOtherWords)
  for (const term of named) {
    for (const mention of term.mentions) {
      const key = `${mention.source} ${mention.sentence}`
      places.set(key, [...(places.get(key) ?? []), {mention, term: term.id}])
    }
  }
  const ids = new Map(
    named.flatMap(({id, label, aliases}) => [label, ...aliases].map(name => [nameKey(name), id] as const))
  )
  const known = new Set(ids.values())
  const fixed = new Set(terms.filter(term => !known.has(term.id)).map(({label}) => nameKey(label)))
  return statements.map(given => {
    const statement = withTerm(given, ids)
    if (statement.said) return {...statement, names: namesIn(statement.said.text, named)}
    const inside = (places.get(`${statement.source} ${statement.sentence}`) ?? []).filter(
      ({mention}) =>
        mention.span.start.offset >= statement.span.start.offset && mention.span.end.offset <= statement.span.end.offset
    )
    const {subject} = statement
    const names = [
      ...inside.map(({mention, term}) => ({text: mention.span.exact, term})),
      ...acronymsBeside(statement.text, inside, ids, fixed),
      ...namesOfClasses(statement, ids),
      ...(inside.length === 0 && subject?.term !== undefined && statement.text.includes(subject.text)
        ? [{text: subject.text, term: subject.term}].filter(({term}) => known.has(term))
        : [])
    ].sort((a, b) => b.text.length - a.text.length || (folded(a.text) < folded(b.text) ? -1 : 1))
    const bare =
      subject?.term !== undefined && !known.has(subject.term) ? {...statement, plainSubject: true as const} : statement
    return names.length === 0 ? bare : {...bare, names}
  })
}

/**
 * “GPS” in “portable GPS systems”, which is the name of no entry: initials with a noun for a kind are what the initials are,
 * unless they close the name of another entry, `fixed`: “harbour GPS systems” where “harbour GPS” is one.
 */
function acronymsBeside(
  text: string,
  inside: readonly {readonly mention: Mention}[],
  ids: ReadonlyMap<string, string>,
  fixed: ReadonlySet<string>
): NonNullable<Statement['names']> {
  const rest = tokenize(inside.reduce((left, {mention}) => left.replace(mention.span.exact, ' '), text))
  return rest.flatMap(({text: word}, at) => {
    const next = rest[at + 1]?.text ?? ''
    if (!isAcronym(word) || !(kindOfThing(next) || /^tools?$/i.test(next))) return []
    const before = rest.slice(Math.max(0, at - 3), at + 1).map(each => each.text)
    const closes = [2, 3].some(count => fixed.has(nameKey(before.slice(-count).join(' '))))
    return closes ? [] : (longestName(before, ids) ?? [])
  })
}

/** “Norland boat” in the class “wooden Norland boat”, where the name of an entry is told apart once more. */
function namesOfClasses({objects, text}: Statement, ids: ReadonlyMap<string, string>): NonNullable<Statement['names']> {
  return objects.flatMap(object => {
    const words = object.term === undefined ? tokenize(object.text).map(word => word.text) : []
    const found = words.length < 2 || words.length > 6 ? undefined : longestName(words, ids)
    return found && text.includes(found.text) ? [found] : []
  })
}

/** The longest name at the end of the words. */
function longestName(
  words: readonly string[],
  ids: ReadonlyMap<string, string>
): {readonly text: string; readonly term: string} | undefined {
  for (let from = 0; from < words.length; from++) {
    const text = words.slice(from).join(' ')
    const term = ids.get(nameKey(text))
    if (term !== undefined) return {text, term}
  }
  return undefined
}

/** A subject or a class that another sentence or a table lends is a mention of no term in its own. */
function withTerm(statement: Statement, ids: ReadonlyMap<string, string>): Statement {
  const {subject, objects} = statement
  const named = objects.map(object => withId(object, ids))
  const known = named.some((object, at) => object !== objects[at]) ? {...statement, objects: named} : statement
  return subject ? {...known, subject: withId(subject, ids)} : known
}

/** “Rowing as a sport” is rowing. */
function withId(phrase: Phrase, ids: ReadonlyMap<string, string>): Phrase {
  if (phrase.term !== undefined) return phrase
  const term = ids.get(nameKey(phrase.text.replace(/ (?:as an? \p{L}+|as such|in general|itself)$/u, '')))
  return term === undefined ? phrase : {...phrase, term}
}

function nameKey(name: string): string {
  return tokenize(name)
    .map(word => stemOf(word.text))
    .join(' ')
}

/** In what an answer comes to, which stands in no source as it is; plurals allowed, the longest first. */
function namesIn(text: string, terms: readonly Term[]): NonNullable<Statement['names']> {
  const words = tokenize(text)
  const stems = words.map(word => stemOf(word.text))
  return terms
    .flatMap(({id, label, aliases}) =>
      [label, ...aliases].flatMap(name => {
        const own = tokenize(name).map(word => stemOf(word.text))
        const at = stems.findIndex((_, index) => own.every((stem, offset) => stems[index + offset] === stem))
        const first = words[at]
        const last = words[at + own.length - 1]
        return own.length > 0 && first && last ? [{text: text.slice(first.start, last.end), term: id}] : []
      })
    )
    .sort((a, b) => b.text.length - a.text.length || compareText(a.term, b.term))
}

/** Where every name of a term has the same stems, the stems compare as well as the term would. */
function isNamedInOtherWords({label, aliases}: Term): boolean {
  const stems = (name: string): string =>
    tokenize(name)
      .map(word => stemOf(word.text))
      .join(' ')
  return aliases.some(alias => stems(alias) !== stems(label))
}
