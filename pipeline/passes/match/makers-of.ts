/** What a clause tells of a thing that is made in it: “saws and planes produce boards”, “mills use saws to make boards”. */
import type {Token} from '../../model/statement.ts'
import type {Told} from './clause-facets.ts'
import type {Clause} from './prose-clauses.ts'
import type {ToldInverse} from './told-inverse.ts'

export function makersOf(clause: Clause): readonly ToldInverse[] {
  const first = clause.tokens[clause.opener.length]
  const end = clause.zone[clause.zone.length - 1]
  if (!first || !end || clause.antecedent || /^(?:ADP|ADV|SCONJ)$/.test(first.tag) || end.tag === 'PART') return []
  const before = clause.text.slice(clause.subject, clause.predicate)
  if (before === '' || clause.zone.some(({tag}) => tag === 'PRON') || /\b(?:that|who|which)\s*$/i.test(before))
    return []
  return isKnown(first) ? [] : madeBy(clause)
}

/** “The saw” is one that the text spoke of before. */
function isKnown({text}: Token): boolean {
  return /^(?:the|this|that|these|those)$/i.test(text)
}

function madeBy(clause: Clause): readonly ToldInverse[] {
  const {text, tokens, subject, predicate} = clause
  const verb = tokens.findIndex(({text: word}) => making.test(word))
  const object = tokens[verb + 1]
  const before = tokens[verb - 1]
  if (verb < 1 || !object || !before || isKnown(object)) return []
  const phrase = nounPhrase(tokens.slice(verb + 1))
  const used = /^to$/i.test(before.text) ? /^(?:\p{L}+ly )?uses? /u.exec(text.slice(predicate)) : null
  const told: Told = used
    ? {facet: 'means', from: predicate + used[0].length, to: offsetOf(clause, before) - 1}
    : {facet: 'means', from: subject, to: text.slice(0, predicate).trimEnd().length}
  const direct = /^(?:can|could|now|also|often)$/i.test(before.text) ? tokens[verb - 2] : before
  const follows = direct !== undefined && offsetOf(clause, direct) < predicate && predicate <= offsetOf(clause, object)
  return (used || follows) && told.to - told.from > 2 ? [{phrase, whole: false, told: [told]}] : []
}

const making = /^(?:generat|produc|creat|compos|writ|mak|yield)(?:es?|s)?$/i

function offsetOf({tokens, opener, subject}: Clause, token: Token): number {
  return token.start - (tokens[opener.length]?.start ?? 0) + subject
}

function nounPhrase(tokens: readonly Token[]): readonly Token[] {
  const end = tokens.findIndex(({tag}) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tag))
  return end < 0 ? tokens : tokens.slice(0, end)
}
