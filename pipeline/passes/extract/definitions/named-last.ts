/** “…; that is the tide race”, “…; pilots call these walls moles”, “… the word for such a wall is a mole”: first what, then the name. */
import {isShellNoun} from '../../../language/is-shell-noun.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {isEveryday} from './is-everyday.ts'
import {namesATerm} from './names-a-term.ts'
import {sentenceBefore} from './sentence-before.ts'

export function namedLastDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (view.sentence.column !== undefined || !announced.some(each => view.sentence.text.includes(each))) return []
  const {tokens} = view
  for (let at = 0; at < tokens.length; at++) {
    const named = calling(tokens, at) ?? wordFor(tokens, at) ?? pointing(tokens, at)
    if (named) return given(view, named)
  }
  return []
}

/** Most sentences hold none of these. */
const announced = [
  'call',
  'word for',
  'name for',
  'term for',
  'expression for',
  'that is',
  'this is',
  'that’s',
  "that's"
]

interface Naming {
  /** Token number at which the clause that gives the name starts. */
  readonly from: number
  readonly name: readonly [number, number]
  /** What the name is given to stands in the clause itself: “Pilots call a wall in the sea a mole.” */
  readonly whole?: true
  /** What a pronoun stands for may be judged as well as named: “critics call it a scam”. */
  readonly loose?: true
}

/** What is said before the clause is what the name stands for: in this sentence, or in the one before. */
function given(view: SentenceView, {from, name, whole, loose}: Naming): readonly DefinitionCandidate[] {
  const words = view.tokens.slice(...name)
  if (!namesATerm(words) || (loose && isEveryday(words))) return []
  const told = whole === true || words.length + leastTold <= from
  const before = told ? undefined : from <= 1 ? sentenceBefore(view) : undefined
  if (!told && !before) return []
  return [
    definitionCandidate(view, {
      name,
      ...(before && {cut: [before]}),
      pattern: 'named-last',
      role: 'definition',
      score: 0.66
    })
  ]
}

/** Fewer words before the name tell nothing of it. */
const leastTold = 4

/** “pilots call it a mole”, “the trade calls these walls moles”, “pilots call a wall in the sea a mole”. */
function calling(tokens: readonly Token[], at: number): Naming | undefined {
  const subject = tokens[at - 1]
  if (!/^calls?$/.test(tokens[at]?.text ?? '') || !subject || !/^(?:NOUN|PROPN|PRON)$/.test(subject.tag))
    return undefined
  const end = endOfClause(tokens, at)
  const from = startOfClause(tokens, at)
  const object = tokens[at + 1]?.text.toLowerCase() ?? ''
  if (/^(?:it|them)$/.test(object)) return loosely(named(tokens, from, at + 2, end))
  const article = tokens.findLastIndex(({text}, index) => index > at + 2 && index < end && /^(?:an?|the)$/.test(text))
  if (/^(?:this|these|that|those|such)$/.test(object)) return named(tokens, from, article > 0 ? article : at + 3, end)
  const shell = shellEnd(tokens, at + 1)
  if (shell !== undefined) return named(tokens, from, shell, end)
  const whole = /^an?$/.test(object) && article > 0 ? named(tokens, from, article, end) : undefined
  return whole && {...whole, whole: true}
}

/** “pilots call the second effect wind shadow”: past the noun that only points at what was told. */
function shellEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'the') return undefined
  const noun = tokens[at + 1]?.tag === 'ADJ' ? at + 2 : at + 1
  return tokens[noun]?.tag === 'NOUN' && isShellNoun(tokens[noun]?.text ?? '') ? noun + 1 : undefined
}

/** “the word for such a wall is a mole”, “there is a name for it: mole”. */
function wordFor(tokens: readonly Token[], at: number): Naming | undefined {
  if (!/^(?:word|name|term|expression)$/.test(tokens[at]?.text ?? '') || tokens[at + 1]?.text !== 'for')
    return undefined
  if (!/^(?:this|these|that|those|such|it|them)$/.test(tokens[at + 2]?.text ?? '')) return undefined
  const link = tokens.findIndex(({text}, index) => index > at + 2 && index < at + 8 && /^(?:is|:)$/.test(text))
  return link < 0 ? undefined : named(tokens, startOfClause(tokens, at), link + 1, endOfClause(tokens, link + 1))
}

/** “…; that is the tide race.” closes its sentence. */
function pointing(tokens: readonly Token[], at: number): Naming | undefined {
  if (!/^[;:—–]$/.test(tokens[at]?.text ?? '') || !/^th(?:at|is)$/.test(tokens[at + 1]?.text ?? '')) return undefined
  if (!/^(?:is|['’]s)$/.test(tokens[at + 2]?.text ?? '') || tokens[at + 3]?.tag !== 'DET') return undefined
  const end = endOfClause(tokens, at + 3)
  return end < tokens.length - 1 ? undefined : loosely(named(tokens, at + 1, at + 3, end))
}

/** The name without article and quotation marks; a longer one is a clause. */
function named(tokens: readonly Token[], from: number, start: number, end: number): Naming | undefined {
  let first = start
  while (first < end && (tokens[first]?.tag === 'DET' || /^[“"‘']$/.test(tokens[first]?.text ?? ''))) first++
  let last = end
  while (last > first && /^[”"’']$/.test(tokens[last - 1]?.text ?? '')) last--
  return last > first && last - first <= 4 ? {from, name: [first, last]} : undefined
}

function loosely(naming: Naming | undefined): Naming | undefined {
  return naming && {...naming, loose: true}
}

function startOfClause(tokens: readonly Token[], at: number): number {
  return tokens.findLastIndex(({text}, index) => index < at && /^[;:,—–]$/.test(text)) + 1
}

function endOfClause(tokens: readonly Token[], at: number): number {
  const end = tokens.findIndex(({text}, index) => index > at && /^[.;:,!?—–]$/.test(text))
  return end < 0 ? tokens.length : end
}
