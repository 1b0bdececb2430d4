/** What a clause tells of a row that is made in it: “saws and planes produce boards”, “mills use saws to make boards”, “a saw built for board making”. */
import type {Token} from '../../model/statement.ts'
import type {Told} from './clause-facets.ts'
import type {Clause} from './prose-clauses.ts'
import type {ToldInverse} from './told-inverse.ts'

export function makersOf(clause: Clause): readonly ToldInverse[] {
  const first = clause.tokens[clause.opener.length]
  const end = clause.zone[clause.zone.length - 1]
  if (!first || !end || clause.antecedent || /^(?:PRON|ADP|SCONJ)$/.test(first.tag) || end.tag === 'PART') return []
  return isKnown(first) ? [] : [...madeBy(clause), ...builtFor(clause)]
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
    ? {facet: 'mechanism', from: predicate + used[0].length, to: offsetOf(clause, before) - 1}
    : {facet: 'mechanism', from: subject, to: text.slice(0, predicate).trimEnd().length}
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

function builtFor(clause: Clause): readonly ToldInverse[] {
  const {tokens, text, subject} = clause
  const mark = tokens.findIndex(({text: word}, at) => /^for$/i.test(word) && isBuilt(tokens, at))
  const phrase = nounPhrase(tokens.slice(mark + 1))
  const noun = phrase[phrase.length - 1]
  if (mark < 1 || !noun || !/^(?:generation|production|creation|composition|synthesis|making)$/i.test(noun.text))
    return []
  const to = text.replace(/[\s.,;:!]+$/u, '').length
  return [{phrase: phrase.slice(0, -1), whole: false, told: [{facet: 'mechanism', from: subject, to}]}]
}

/** “built for”, “tuned especially for”. */
function isBuilt(tokens: readonly Token[], at: number): boolean {
  const word = /ly$/.test(tokens[at - 1]?.text ?? '') ? tokens[at - 2] : tokens[at - 1]
  return /^(?:built|made|designed|trained|optimi[sz]ed|speciali[sz]ed|(?:\p{L}+-)?tuned)$/iu.test(word?.text ?? '')
}
