/** Two statements of one thing that does the same to the same: “mends nets”, “was built for net mending”. */
import {isContent} from '../../language/content-words.ts'
import {remembered} from '../../language/remembered.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import {wordRelation} from '../../language/word-relations.ts'
import type {Statement} from '../../model/statement.ts'
import {type Act, actsIn, anyVerb, cellActs, compoundActs} from './acts-in.ts'
import {isExceptive} from './conditions.ts'
import {exampleActs} from './example-acts.ts'
import {readingOf} from './reading.ts'

/** Beside the act and its subject, so many words may say something. */
const most = 2

export interface SharedAct {
  /** In words. */
  readonly reason: string
  /** Where several could be joined, the surer go first: 0 to 1. */
  readonly score: number
}

/** Undefined where they do not, or where one of them says much else. */
export function sameAct(a: Statement, b: Statement): SharedAct | undefined {
  const ones = mainActs(a)
  const others = ones.length === 0 ? [] : mainActs(b)
  const found = ones
    .flatMap(one => others.map(other => ({one, other})))
    .find(({one, other}) => isSame(one, other) && sharesSubject(a, one, b, other))
  if (!found) return undefined
  const {one, other} = found
  return {
    reason: `both say of “${a.subject?.text ?? ''}” that it does one thing: “${textOf(a, one)}”`,
    score: one.about || other.about || one.verb === anyVerb || other.verb === anyVerb ? implied : told
  }
}

const told = 0.8
/** Of an act that a list of examples or a compound only implies. */
const implied = 0.75

/** What a statement says that its subject does, where it says so without a condition, an exception or a doubt. */
export const actsOf = remembered((statement: Statement): readonly Act[] => {
  const {conditional, attributed, modality, generality, polarity, said, figurative, trust, context, relation} =
    statement
  if (said !== undefined || figurative !== undefined || trust !== undefined || polarity === 'negated') return []
  if (conditional || attributed || generality === 0 || (modality !== undefined && modality !== 'can')) return []
  const {tokens, clauses, lower} = readingOf(statement)
  const [clause, ...others] = clauses
  if (clause === undefined || others.length > 0 || isExceptive(lower)) return []
  if (context.header !== undefined) {
    const named = exampleActs(statement, tokens)
    return named.length > 0 ? named : [...cellActs(tokens, relation), ...actsIn(tokens, clause)]
  }
  return [...actsIn(tokens, clause), ...compoundActs(tokens, clause)]
})

/** Names of the subject: its term, its words, and of several things those of each. */
const subjectKeys = remembered(({subject}: Statement): readonly string[] => {
  if (!subject) return []
  const items = subject.text.split(/,|\/|\band\b|\blike\b|\bsuch as\b/)
  const keys = [subject.text, ...(items.length > 1 ? items : [])].map(keyOf).filter(key => key !== '')
  return [...new Set([...(subject.term === undefined ? [] : [`#${subject.term}`]), ...keys])]
})

export function isSame(one: Act, other: Act): boolean {
  return (
    isSameVerb(one, other) &&
    alike(one.object, other.object) &&
    (one.modifiers.every(stem => other.modifiers.includes(stem)) ||
      other.modifiers.every(stem => one.modifiers.includes(stem)))
  )
}

/** Of an act whose verb is not told, all that is known is the object: it must be told of nothing narrower. */
function isSameVerb(one: Act, other: Act): boolean {
  if (one.verb === anyVerb || other.verb === anyVerb)
    return one.verb !== other.verb && one.modifiers.length === 0 && other.modifiers.length === 0
  return alike(one.verb, other.verb) || (making.has(one.verb) && making.has(other.verb))
}

/** What a thing puts out, it makes: said of a thing’s work, and not of the word alone. */
const making: ReadonlySet<string> = new Set(
  ['output', 'generate', 'produce', 'yield', 'create', 'write', 'compose'].map(stemOf)
)

/** Whether the act is nearly all that the statement says. */
export function saysMainly(statement: Statement, {start, end}: Act): boolean {
  if (statement.passing) return true
  const more = readingOf(statement).words.filter(
    ({role, at}) => (role === 'predicate' || role === 'scope') && (at < start || at >= end)
  )
  return more.length <= most
}

function mainActs(statement: Statement): readonly Act[] {
  return actsOf(statement).filter(act => saysMainly(statement, act))
}

function sharesSubject(a: Statement, one: Act, b: Statement, other: Act): boolean {
  const keys = keysFor(b, other)
  return keysFor(a, one).some(key => keys.includes(key))
}

/** Whom a statement tells the act of. */
export function keysFor(statement: Statement, {about}: Act): readonly string[] {
  return about ?? subjectKeys(statement)
}

function keyOf(text: string): string {
  return tagSentence(text)
    .filter(isContent)
    .map(token => stemOf(token.text))
    .join(' ')
}

function alike(a: string, b: string): boolean {
  const relation = wordRelation(a, b)
  return relation === 'same' || relation === 'synonym'
}

function textOf(statement: Statement, {start, end}: Act): string {
  const {tokens} = readingOf(statement)
  return statement.text.slice(tokens[start]?.start ?? 0, tokens[end - 1]?.end ?? 0)
}
