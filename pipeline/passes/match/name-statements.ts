/** Gives every statement the names of terms that stand in it, so that two names of one term compare as one. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'
import {compareText, folded} from '../../model/order.ts'
import type {Statement} from '../../model/statement.ts'
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
      ...(inside.length === 0 && subject?.term !== undefined && statement.text.includes(subject.text)
        ? [{text: subject.text, term: subject.term}].filter(({term}) => known.has(term))
        : [])
    ].sort((a, b) => b.text.length - a.text.length || (folded(a.text) < folded(b.text) ? -1 : 1))
    return names.length === 0 ? statement : {...statement, names}
  })
}

/**
 * “AI” in “production AI systems”, which is the name of no entry: initials with a noun for a kind are what the initials are,
 * unless they close the name of another entry, `fixed`: “generative AI systems”.
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
    const closes = [1, 2].some(more =>
      fixed.has(
        nameKey(
          rest
            .slice(Math.max(0, at - more), at + 1)
            .map(each => each.text)
            .join(' ')
        )
      )
    )
    const term = closes ? undefined : ids.get(nameKey(word))
    return term === undefined ? [] : [{text: word, term}]
  })
}

/** A subject that another sentence or a table lends is a mention of no term in its own. */
function withTerm(statement: Statement, ids: ReadonlyMap<string, string>): Statement {
  const {subject} = statement
  const term = subject && subject.term === undefined ? ids.get(nameKey(subject.text)) : undefined
  return subject && term !== undefined ? {...statement, subject: {...subject, term}} : statement
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
