/** The fields of work that a thing is used in: “used to support cargo handling”, a cell “Uses”: “cargo handling, towing”. */
import {remembered} from '../../language/remembered.ts'
import type {Statement, Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'
import {type Reading, readingOf} from './reading.ts'

export interface FieldOfUse {
  /** Stems of the noun and the noun of action behind it. */
  readonly field: string
  /** Offsets in the text, of the item of a list, with its verb. */
  readonly start: number
  readonly end: number
  /** The statement is a cell, or a list without a verb, and says nothing else. */
  readonly whole: boolean
}

/** None of what is denied, hedged, said of others or conditional. */
export const fieldsOfUse = remembered((statement: Statement): readonly FieldOfUse[] => {
  const {polarity, hedged, attributed, figurative, said, modality, context, relation, text} = statement
  if (polarity === 'negated' || hedged || attributed || figurative || said || conditional.test(text)) return []
  if (modality !== undefined && modality !== 'can') return []
  const {tokens, clauses} = readingOf(statement)
  const cell = context.header !== undefined
  const whole = cell || isBareList(statement, tokens, clauses)
  if (cell ? !asksUse.test(relation) : !whole && !tellsUse(statement)) return []
  return tokens.flatMap((token, at) => {
    const field = fieldAt(tokens, at)
    if (field === undefined) return []
    const item = itemAround(tokens, at)
    const [first, last] = [tokens[item.start] ?? token, tokens[item.end - 1] ?? token]
    return [{field, start: first.start, end: last.end, whole}]
  })
})

const conditional = /\b(?:if|when|unless|once|until|except)\b/i

const asksUse = /^(?:main |typical |common |key )?(?:applications?|uses?|use cases?|used (?:for|in)|purposes?)$/i

/** At least three nouns without a verb, of what the headings tell: “Towing, cargo handling, net work.” */
function isBareList({subject}: Statement, tokens: readonly Token[], clauses: Reading['clauses']): boolean {
  if (subject || clauses.some(({verb}) => verb !== undefined)) return false
  return tokens.filter(({text}) => text === ',').length > 1
}

/** “Used to …”, “applied in …”, and a list of what it does: “— towing barges, supporting cargo handling”. */
function tellsUse({text, passing}: Statement): boolean {
  if (passing) return true
  if (/\b(?:used|employed|applied|suited|suitable) (?:\w+ )?(?:to|for|in)\b/i.test(text)) return true
  const [, list = ''] = /[—–:] ?([^—–:;]*)$/.exec(text) ?? []
  return list.split(/, /).filter(item => /^(?:and |or |even )*\p{L}{2,}ing \p{L}/u.test(item)).length > 1
}

/** “Cargo handling”: a noun, and behind it one of action. */
function fieldAt(tokens: readonly Token[], at: number): string | undefined {
  const [noun, action] = [tokens[at], tokens[at + 1]]
  if (!noun || !action || !/^(?:NOUN|PROPN)$/.test(noun.tag) || !/^(?:NOUN|VERB|PROPN)$/.test(action.tag))
    return undefined
  const acts = /(?:ion|ment|ing|sis|ance|ence|[vrg]ery)$/i.test(action.text) && action.text.length > 5
  return acts ? `${noun.stem} ${action.stem}` : undefined
}

/** From the sign or the joint before it, or an adverb behind that, to its last noun. */
function itemAround(tokens: readonly Token[], at: number): Stretch {
  let end = at + 2
  while (/^(?:NOUN|PROPN)$/.test(tokens[end]?.tag ?? '')) end++
  let start = at
  while (start > 0 && !/^(?:[,;:—–(]|and|or)$/i.test(tokens[start - 1]?.text ?? '')) start--
  while (tokens[start]?.tag === 'ADV') start++
  return {start, end}
}
