/** What a statement says that its subject rests on, is powered by or works with, each as the stems of its words. */
import {isContent} from '../../language/content-words.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import type {Clause} from '../../language/read-clauses.ts'
import {remembered} from '../../language/remembered.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {headPhrase} from './head-phrase.ts'
import {isJudging} from './is-judging.ts'
import type {Stretch} from './make-statement.ts'
import {materialsIn} from './materials-in.ts'
import {readingOf} from './reading.ts'

/** Token numbers: from the words that lead to it, or those of the class, to the end of what it is told by. */
export interface Basis extends Stretch {
  readonly text: string
  /** The noun last; nouns for kinds of thing, as in “the steam method”, left out. */
  readonly stems: readonly string[]
  /** Whether it is only the class of its subject: what rests on a diesel engine may be called one. */
  readonly isClass: boolean
  /** Whether it is what its subject is made of or trained on, and not what it stands on. */
  readonly isMaterial: boolean
}

/** Only where it is said without a condition, a doubt or a denial. */
export const basesOf = remembered((statement: Statement): readonly Basis[] => {
  const {polarity, conditional, attributed, generality, figurative, trust, pointer, context, relation} = statement
  if (polarity === 'negated' || conditional || attributed || generality === 0) return []
  if (figurative !== undefined || (trust !== undefined && !pointer)) return []
  const {tokens, clauses} = readingOf(statement)
  if (context.header !== undefined)
    return (asksForBasis.test(relation) ? cellValues(tokens) : []).flatMap(value => basisOf(statement, value, value))
  const classes = relation === 'is-a' ? classesIn(statement) : []
  const bases = toldIn(tokens)
    .filter(({around}) => !clauses.some(clause => isInSubject(clause, around)))
    .flatMap(({value, around}) => basisOf(statement, value, around))
  const materials = materialsIn(tokens, clauses, classes, at => asksOfIts(tokens, at))
    .flatMap(({value, around}) => basisOf(statement, value, around))
    .map(each => ({...each, isMaterial: true}))
  return [...bases, ...classes, ...materials]
})

/** “Its architecture”. */
function asksOfIts(tokens: readonly Token[], at: number): boolean {
  return /^its$/i.test(tokens[at]?.text ?? '') && asksForBasis.test(tokens[at + 1]?.text ?? '')
}

const asksForBasis =
  /\b(?:tech(?:nology|nologies)?|architectures?|basis|foundations?|engines?|mechanisms?|built on|based on|powered by|runs on)$/i

/** “The trade made possible by steam” is not all that the subject is. */
function isInSubject({verb, subjectStart, subjectEnd}: Clause, {start}: Stretch): boolean {
  return verb !== undefined && start >= subjectStart && start < subjectEnd
}

interface Told {
  readonly value: Stretch
  readonly around: Stretch
}

/** Behind the words that lead to a basis, and behind those that tell it more closely: “built on a hull, specifically …”, “called …”. */
function toldIn(tokens: readonly Token[]): readonly Told[] {
  const told: Told[] = []
  for (let at = 0; at < tokens.length; at++) {
    const from = afterLead(tokens, at)
    const value = from === undefined ? undefined : phraseAt(tokens, from)
    if (!value) continue
    const values = [value, ...closerValues(tokens, value.end)]
    const end = closingBracket(tokens, at, values[values.length - 1]?.end ?? value.end)
    told.push(...values.map(each => ({value: each, around: {start: at, end}})))
    at = value.end - 1
  }
  return told
}

/** No bracket is left open. */
function closingBracket(tokens: readonly Token[], from: number, end: number): number {
  const inside = tokens.slice(from, end)
  if (inside.filter(({text}) => text === '(').length <= inside.filter(({text}) => text === ')').length) return end
  const close = tokens.findIndex(({text}, at) => at >= end && text === ')')
  return close < 0 ? end : close + 1
}

/** Token number of the phrase of the basis; undefined where no word at `at` leads to one. */
function afterLead(tokens: readonly Token[], at: number): number | undefined {
  const text = (offset: number): string => tokens[at + offset]?.text.toLowerCase() ?? ''
  if (/^(?:built|based|founded|grounded|run|runs|relies|rely|rests?)$/.test(text(0)) && /^(?:up)?on$/.test(text(1)))
    return text(2) === 'top' && text(3) === 'of' ? at + 4 : at + 2
  if (/^(?:powered|driven|underpinned|enabled)$/.test(text(0)) && text(1) === 'by') return at + 2
  if (text(0) === 'made' && text(1) === 'possible' && text(2) === 'by') return at + 3
  if (/^works?$/.test(text(0)) && /^(?:by|with|on|through)$/.test(text(1))) return at + (/ing$/.test(text(2)) ? 3 : 2)
  if (asksOfIts(tokens, at) && /^(?:[:(,]|is)$/.test(text(2))) return at + 3
  return undefined
}

/** Of “a class of pumps” the pumps; a bracket inside belongs to it: “the Holm (open frame) engine”. */
function phraseAt(tokens: readonly Token[], from: number): Stretch | undefined {
  const own = tokens[from + 1]?.text === '’s' || tokens[from + 1]?.text === "'s" ? from + 2 : from
  const phrase = headPhrase(tokens, own, tokens.length)
  if (!phrase || tokens[phrase.end]?.text !== '(') return phrase
  const close = tokens.findIndex(({text}, at) => at > phrase.end && text === ')')
  const noun = tokens[close + 1]
  return close > 0 && noun && kindOfThing(noun.text) ? {start: phrase.start, end: close + 2} : phrase
}

function closerValues(tokens: readonly Token[], from: number): readonly Stretch[] {
  const values: Stretch[] = []
  for (let at = from; at < Math.min(tokens.length, from + 8); at++) {
    if (!/^(?:especially|specifically|particularly|namely|called)$/i.test(tokens[at]?.text ?? '')) continue
    const value = phraseAt(tokens, at + 1)
    if (value) values.push(value)
  }
  return values
}

/** One value; a list names several things at once. */
function cellValues(tokens: readonly Token[]): readonly Stretch[] {
  if (tokens.some(({text}) => /^(?:[,;:/]|and|or)$/i.test(text))) return []
  const value = headPhrase(tokens, 0, tokens.length)
  return value ? [value] : []
}

/** Where the class stands in the words. */
function classesIn(statement: Statement): readonly Basis[] {
  const {tokens, clauses} = readingOf(statement)
  const after = tokens[clauses[0]?.after ?? 0]?.start ?? 0
  return statement.objects.flatMap(({text}) => {
    const from = statement.text.indexOf(text, after)
    const start = tokens.findIndex(token => token.start === from)
    const end = tokens.findIndex(token => token.end === from + text.length) + 1
    if (from < 0 || start < 0 || end <= start) return []
    return basisOf(statement, {start, end}, {start, end}).map(basis => ({...basis, isClass: true}))
  })
}

/** None where nothing but nouns for kinds of thing tells it. */
function basisOf(statement: Statement, value: Stretch, {start, end}: Stretch): readonly Basis[] {
  const {tokens} = readingOf(statement)
  const stems = stemsIn(tokens, value)
  if (stems.length === 0) return []
  const text = statement.text.slice(tokens[value.start]?.start ?? 0, tokens[value.end - 1]?.end ?? 0)
  return [{start, end, text, stems, isClass: false, isMaterial: false}]
}

function stemsIn(tokens: readonly Token[], {start, end}: Stretch): readonly string[] {
  return tokens
    .slice(start, end)
    .filter(token => isContent(token) && !isJudging(token.text.toLowerCase()) && !isPlain(token))
    .map(({stem}) => stem)
}

/** How much of it there is, or that it is of a kind, tells nothing of what it is. */
function isPlain({text}: Token): boolean {
  return kindOfThing(text) !== undefined || /^(?:huge|vast|massive|enormous|immense|data|material)$/i.test(text)
}
