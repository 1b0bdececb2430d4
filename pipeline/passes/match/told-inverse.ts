/** What a clause tells of things that stand in it elsewhere than in its subject, whatever the table. */
import {remembered} from '../../language/remembered.ts'
import {singular} from '../../language/singular.ts'
import type {Token} from '../../model/statement.ts'
import {attributeClasses} from './attribute-classes.ts'
import {type Facet, type Told, toldBy} from './clause-facets.ts'
import {isVerb} from './is-verb.ts'
import {isWideNoun} from './is-wide-noun.ts'
import {makersOf} from './makers-of.ts'
import type {Clause} from './prose-clauses.ts'
import {withOpener} from './with-opener.ts'

export interface ToldInverse {
  /** The words that may name a subject of a table: as a whole, or with words before the name. */
  readonly phrase: readonly Token[]
  readonly whole: boolean
  readonly told: readonly Told[]
}

export const toldInverse = remembered((clause: Clause): readonly ToldInverse[] =>
  [
    ...membersOf(clause),
    ...makersOf(clause),
    ...saidFor(clause),
    ...identified(clause),
    ...comparedObjects(clause),
    ...comparedSome(clause)
  ].filter(({told}) => told.length > 0)
)

/** “Otter and Heron are wooden canoes”, “Otter and Heron use sail boats”: examples of what they are or use; of the wider “sail”, also how. */
function membersOf({members, text, predicate}: Clause): readonly ToldInverse[] {
  if (!members) return []
  const example: Told = {facet: 'example', from: members.from, to: members.to}
  const used = members.used ? toldBy(text, members.rest) : []
  const wider = members.used && isWideNoun(members.of[members.of.length - 1]?.text ?? '') ? wordBefore(members.of) : []
  const how = toldBy(text, predicate).filter(({facet}) => facet === 'mechanism')
  return [
    {phrase: members.of, whole: true, told: [example, ...used]},
    {phrase: wider, whole: true, told: wider.length > 0 ? [example, ...how] : []}
  ]
}

/** Of “sail training boats” or “sail-only boats” the sail. */
function wordBefore([first, ...rest]: readonly Token[]): readonly Token[] {
  return first && rest.length > 1
    ? [{...first, text: first.text.replace(/-(?:specific|based|only|driven|powered)$/i, '')}]
    : []
}

/** “For oak, the best method is steaming”: the noun of the subject says what is told, a method, a price, a maker. */
function saidFor(clause: Clause): readonly ToldInverse[] {
  const {opener, zone} = clause
  const noun = zone.findLast(({tag}) => tag === 'NOUN')
  if (!noun || !/^for$/i.test(opener[0]?.text ?? '') || /^(?:example|instance)$/i.test(opener[1]?.text ?? '')) return []
  const facets = attributeClasses(singular(noun.text.toLowerCase()))
  return [{phrase: opener.slice(1, -1), whole: true, told: facets.map(facet => wholeFrom(clause, facet))}]
}

/** “The common woods are oak and ash” tells what the oak and the ash are; “is an oak” would tell what the subject is. */
function identified(clause: Clause): readonly ToldInverse[] {
  const {narrowed, tokens, zone} = clause
  const last = zone[zone.length - 1]
  if (narrowed || last?.tag !== 'NOUN' || !/^the$/i.test(zone[0]?.text ?? '')) return []
  const verb = tokens.findIndex((token, at) => isVerb(token) && tokens[at - 1] === last)
  if (!/^(?:is|are|was|were)$/i.test(tokens[verb]?.text ?? '')) return []
  const names = splitAt(
    tokens.slice(verb + 1).filter(({tag}) => tag !== 'PUNCT'),
    /^(?:and|or)$/i
  )
  const to = last.end - (tokens[clause.opener.length]?.start ?? 0) + clause.subject
  const told = withOpener(clause, {facet: 'kind', from: clause.subject, to})
  return names.map(phrase => ({phrase, whole: true, told: [told]}))
}

function splitAt(tokens: readonly Token[], word: RegExp): readonly (readonly Token[])[] {
  const at = tokens.findIndex(({text}) => word.test(text))
  return at < 0 ? [tokens] : [tokens.slice(0, at), ...splitAt(tokens.slice(at + 1), word)]
}

/** “We saw more fish around reefs and fewer around wrecks”: each part of such a clause compares what it ends with. */
function comparedObjects({tokens, text, subject, opener}: Clause): readonly ToldInverse[] {
  const start = (tokens[opener.length]?.start ?? 0) - subject
  const parts = splitAt(tokens, /^(?:and|but)$/i).map(part => {
    const from = part.findIndex(({text: word}) => /^(?:more|less|fewer)$/i.test(word))
    const before = part.findLastIndex(({tag}) => tag === 'ADP')
    return {compared: part.slice(from).filter(({tag}) => tag !== 'PUNCT'), phrase: part.slice(before + 1), from, before}
  })
  if (parts.length < 2 || parts.some(({from, before, phrase}) => from < 0 || before < from || phrase.length === 0))
    return []
  return parts.map(({compared, phrase}) => {
    const [from, to] = [compared[0]?.start ?? start, compared[compared.length - 1]?.end ?? start]
    return {
      phrase,
      whole: false,
      told: [{facet: 'comparison', from: from - start, to: Math.min(to - start, text.length)}]
    }
  })
}

/** “Two flat boats built for racing carry less than any round one”: true of some only, and told with its subject. */
function comparedSome(clause: Clause): readonly ToldInverse[] {
  const {zone, text, predicate} = clause
  const some = /^(?:some|few|several|certain|many|most)$/i.test(zone[0]?.text ?? '') || zone[0]?.tag === 'NUM'
  return some && toldBy(text, predicate).some(({facet}) => facet === 'comparison')
    ? [{phrase: zone.slice(1), whole: false, told: [withOpener(clause, wholeFrom(clause, 'comparison'))]}]
    : []
}

/** The clause as a whole, from its subject on. */
function wholeFrom({subject, text}: Clause, facet: Facet): Told {
  return {facet, from: subject, to: text.replace(/[\s.,;:!]+$/u, '').length}
}
