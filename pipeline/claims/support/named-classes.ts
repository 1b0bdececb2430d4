/** Classes that a clause gives in passing: “Tern, Gull and similar boats”, “…, specifically a sailing boat”. */
import {kindOfThing} from '../../language/kind-of-thing.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {ClauseView} from './clauses-of.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'
import {isPart} from './whole-of.ts'

export interface NamedClass {
  readonly relation: 'is-a'
  /** Where it is not the subject of the clause. */
  readonly subject?: Stretch
  readonly objects: readonly Stretch[]
  /** From the name, or from the word that announces the class, to the end of the class. */
  readonly part: Stretch
}

/** Only classes whose noun is wide: what they tell is the kind of thing that is meant. */
export function namedClasses(context: SentenceInContext, view: ClauseView): readonly NamedClass[] {
  if (!announced.test(view.text)) return []
  return [
    ...similarTo(context, view),
    ...specified(context, view),
    ...likened(context, view),
    ...knownAs(context, view),
    ...absolute(context, view)
  ]
}

/** A word of each of them: most clauses hold none. */
const announced = /\b(?:similar|comparable|specifically|namely|like|such|called|known|being)\b/

/** Each name before “and similar boats” is one. */
function similarTo({tokens}: SentenceInContext, {clause}: ClauseView): readonly NamedClass[] {
  const at = tokens.findIndex(
    (token, index) =>
      index > clause.start &&
      index < clause.end &&
      /^(?:and|or)$/i.test(token.text) &&
      /^(?:similar|comparable)$/i.test(tokens[index + 1]?.text ?? '')
  )
  const object = at < 0 ? undefined : headPhrase(tokens, at + 2, clause.end)
  if (!object || kindOfThing(tokens[object.end - 1]?.text ?? '') === undefined) return []
  return namesBefore(tokens, clause.start, at).map(subject => ({
    relation: 'is-a' as const,
    subject,
    objects: [object],
    part: {start: subject.start, end: object.end}
  }))
}

/** “Sailing boats like Tern”: Tern is a sailing boat. Of several names, only the first stands beside its class. */
function likened({tokens}: SentenceInContext, {clause}: ClauseView): readonly NamedClass[] {
  const at = tokens.findIndex(
    (token, index) =>
      index > clause.start &&
      index < clause.end &&
      /^(?:NOUN|PROPN)$/.test(tokens[index - 1]?.tag ?? '') &&
      (/^like$/i.test(token.text) || (/^such$/i.test(token.text) && /^as$/i.test(tokens[index + 1]?.text ?? '')))
  )
  const from = /^like$/i.test(tokens[at]?.text ?? '') ? at + 1 : at + 2
  const object = at < 0 ? undefined : classBefore(tokens, clause.start, at)
  const [subject] = namesBefore(tokens, from, clause.end)
  if (!object || subject?.start !== from) return []
  return [{relation: 'is-a', subject, objects: [object], part: {start: object.start, end: subject.end}}]
}

/** The plural noun phrase right before “like”: several words, or a short form such as “SUVs”; “tools like Tern” tells too little. */
function classBefore(tokens: SentenceInContext['tokens'], from: number, at: number): Stretch | undefined {
  let start = at
  while (start > from && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[start - 1]?.tag ?? '')) start--
  const last = tokens[at - 1]?.text ?? ''
  if (start === at || !last.endsWith('s')) return undefined
  return at - start > 1 || /^\p{Lu}{2}/u.test(last) ? {start, end: at} : undefined
}

/** “X is a kind of boat known as a wherry”: what the word of naming opens with is a class too. */
function knownAs({tokens}: SentenceInContext, {clause, copula}: ClauseView): readonly NamedClass[] {
  const at = tokens.findIndex(
    ({text}, index) =>
      index > clause.after &&
      index < clause.end &&
      (/^called$/i.test(text) || (/^known$/i.test(text) && /^as$/i.test(tokens[index + 1]?.text ?? '')))
  )
  if (at < 0 || !copula || !/^(?:an?|one)$/i.test(tokens[clause.after]?.text ?? '')) return []
  const object = headPhrase(tokens, clause.after, at)
  return object ? [{relation: 'is-a', objects: [object], part: {start: clause.start, end: at}}] : []
}

/** “…, with steam ferries being a kind of boat”; a part without its “of” is one of what the clause is about. */
function absolute({tokens}: SentenceInContext, {clause}: ClauseView): readonly NamedClass[] {
  const being = tokens.findIndex(({text}, index) => index > clause.after && index < clause.end && /^being$/i.test(text))
  const from =
    tokens.findLastIndex(({text}, index) => index > clause.after && index < being && /^with$/i.test(text)) + 1
  const object = being < 0 || from < 1 || from >= being ? undefined : headPhrase(tokens, being + 1, clause.end)
  if (!object || !/^(?:an?|one|another)$/i.test(tokens[being + 1]?.text ?? '')) return []
  const about = {start: clause.subjectStart, end: clause.subjectEnd}
  const part = isPart(tokens, being + 1, object, clause.end)
  if (part && about.end <= about.start) return []
  return [
    {
      relation: 'is-a',
      subject: {start: from, end: being},
      objects: [part ? about : object],
      part: {start: from, end: object.end}
    }
  ]
}

/** Runs of proper nouns, parted by commas. */
function namesBefore(tokens: SentenceInContext['tokens'], from: number, to: number): readonly Stretch[] {
  const names: Stretch[] = []
  for (let at = from; at < to; at++) {
    let end = at
    while (end < to && tokens[end]?.tag === 'PROPN') end++
    if (end === at) continue
    names.push({start: at, end})
    at = end
  }
  return names
}

/** “X is one tool of the trade, specifically a hand drill”. */
function specified({tokens}: SentenceInContext, {clause, copula}: ClauseView): readonly NamedClass[] {
  const at = tokens.findIndex(
    (token, index) =>
      index > clause.after &&
      index < clause.end &&
      /^(?:specifically|namely)$/i.test(token.text) &&
      /^an?$/i.test(tokens[index + 1]?.text ?? '')
  )
  const object =
    at < 0 || !copula || clause.subjectEnd <= clause.subjectStart ? undefined : headPhrase(tokens, at + 1, clause.end)
  if (!object) return []
  return [
    {
      relation: 'is-a',
      subject: {start: clause.subjectStart, end: clause.subjectEnd},
      objects: [object],
      part: {start: at, end: object.end}
    }
  ]
}
