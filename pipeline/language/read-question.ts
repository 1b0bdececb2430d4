/** What a question asks: its kind, what it wants to know, and what about, apart from its wording. */
import type {Token} from '../model/statement.ts'
import type {ContentWord, NameAt, Question, QuestionIntent, QuestionKind} from './question.ts'
import {questionIntent} from './question-intent.ts'
import {questionWords} from './question-words.ts'
import {readFrame} from './read-frame.ts'
import {tagSentence} from './tag-sentence.ts'

export function readQuestion(text: string, nameAt: NameAt = () => undefined): Question {
  const plain = expanded(text)
  const tokens = tagSentence(plain)
  const lower = tokens.map(token => token.text.toLowerCase())
  const kind = kindOf(lower)
  const intent = questionIntent(plain.toLowerCase(), kind)
  const words = questionWords(tokens, intent, nameAt)
  const quantifier = quantifierOf(lower, tokens)
  const frame = readFrame(plain, tokens, nameAt)
  return {
    ...(frame && {frame}),
    text,
    kind,
    intent,
    content: words.map(word => word.stem),
    words,
    negated: lower.some(word => negations.has(word)),
    ...(quantifier === undefined ? {} : {quantifier}),
    compared: intent === 'difference' || intent === 'identity' ? comparedIn(tokens, intent, nameAt) : [],
    complete: isComplete(tokens, lower, words),
    deictic:
      /^(?:is|are|was|were|does|do|did|can|could|will|would|should|has|have)\s+(?:it|this|that|these|those|they|he|she|there)\b/i.test(
        plain
      )
  }
}

const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'without',
  'cannot',
  'nor',
  'neither',
  'unable'
])

/** Contractions written out, a trailing bracket that only decorates dropped, “100 percent” read as “full”. */
function expanded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^(?:and|but|so|well|now|then|ok(?:ay)?|also),? /i, '')
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/\b(what|how|who|where|when|why|that|it)['’]s\b/gi, '$1 is')
    .replace(/\b(what|how|who)['’]re\b/gi, '$1 are')
    .replace(/,? or not(?=\s*\?*$)/i, '')
    .replace(/\bcan['’]t\b/gi, 'can not')
    .replace(/\bcannot\b/gi, 'can not')
    .replace(/\b(?:to )?100 ?(?:%|percent|per cent)/gi, 'full')
    .replace(/\b(?:etc\.?|please|exactly|actually|really|basically)(?=[\s?])/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
}

const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were am be do does did can could will would should shall may might must has have had need'.split(' ')
)

function kindOf(lower: readonly string[]): QuestionKind {
  const first = lower[0] ?? ''
  if (auxiliaries.has(first)) return 'polar'
  const word = lower.find(each => /^(?:what|how|why|who|whom|whose|when|where|which)$/.test(each))
  if (word === undefined)
    return lower.some((each, index) => each === ',' && auxiliaries.has(lower[index + 1] ?? '')) ? 'polar' : 'other'
  return kinds.get(word) ?? 'who'
}

const kinds: ReadonlyMap<string, QuestionKind> = new Map(
  (['what', 'how', 'why', 'when', 'where', 'which'] as const).map(kind => [kind, kind])
)

function quantifierOf(lower: readonly string[], tokens: readonly Token[]): Question['quantifier'] | undefined {
  for (let at = 0; at < lower.length; at++) {
    const word = lower[at] ?? ''
    const next = tokens[at + 1]
    if (/^(?:time|day|week|month|year|hour|night|morning|thing)s?$/.test(next?.text.toLowerCase() ?? '')) continue
    if (/^(?:every|all|each|always)$/.test(word)) return 'all'
    if (/^(?:most|mostly|usually)$/.test(word) && next?.tag !== 'ADJ' && next?.tag !== 'ADV') return 'most'
    if (/^(?:no|none|never)$/.test(word)) return 'none'
  }
  return undefined
}

const sides = /^(?:and|from|than|vs\.?|versus|to|with|or|as|&|,)$/i

/** “the difference between A and B”, “How does A differ from B?”, “Is A the same as B?” */
function comparedIn(tokens: readonly Token[], intent: QuestionIntent, nameAt: NameAt): readonly (readonly string[])[] {
  const after = tokens.findIndex(token => /^(?:between|among)$/i.test(token.text))
  const parts: Token[][] = [[]]
  for (const token of tokens.slice(after + 1)) {
    const last = parts[parts.length - 1]
    if (sides.test(token.text) || /^differ/i.test(token.text)) {
      if (last && last.length > 0) parts.push([])
    } else if (token.tag !== 'PUNCT') last?.push(token)
  }
  return parts.map(part => questionWords(part, intent, nameAt).map(word => word.stem)).filter(part => part.length > 0)
}

function isComplete(tokens: readonly Token[], lower: readonly string[], content: readonly ContentWord[]): boolean {
  const verb =
    tokens.some(token => token.tag === 'VERB' || token.tag === 'AUX') || lower.some(word => auxiliaries.has(word))
  return verb && content.length > 0 && tokens.length >= 4
}
