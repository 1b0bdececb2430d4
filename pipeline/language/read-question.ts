/** What a question asks: its kind, what it wants to know, and what about, apart from its wording. */
import type {Token} from '../model/statement.ts'
import {type QuestionFrame, readFrame} from './read-frame.ts'
import {stemOf, tagSentence} from './tag-sentence.ts'

/** The form of the question; `polar` is answered by yes or no. */
export type QuestionKind = 'polar' | 'what' | 'how' | 'why' | 'who' | 'when' | 'where' | 'which' | 'other'

/** What the asker wants, where the wording tells: many wordings ask for one thing. */
export type QuestionIntent =
  | 'definition'
  | 'difference'
  | 'identity'
  | 'necessity'
  | 'frequency'
  | 'duration'
  | 'amount'
  | 'cost'
  | 'mechanism'
  | 'way'
  | 'reason'
  | 'possibility'
  | 'permission'
  | 'time'
  | 'place'
  | 'person'
  | 'choice'
  | 'open'

export interface Question {
  readonly text: string
  readonly kind: QuestionKind
  readonly intent: QuestionIntent
  /** Stems, or ids of terms, of what is asked about, in order; words that only carry the intent are left out. */
  readonly content: readonly string[]
  /** The same content words as they stand, for guards on names and numbers. */
  readonly words: readonly ContentWord[]
  readonly negated: boolean
  /** `all`, `most`, `some` or `none` where the question quantifies what it asks about. */
  readonly quantifier?: 'all' | 'most' | 'some' | 'none'
  /** The things compared, of a question about a difference or identity, each as its content. */
  readonly compared: readonly (readonly string[])[]
  /** Has a verb and something it asks about: not “The fix?”. */
  readonly complete: boolean
  /** Asks about “it” or “this”, which the text before names. */
  readonly deictic: boolean
  /** Where its wording is one of those that many questions have. */
  readonly frame?: QuestionFrame
}

export interface ContentWord {
  readonly stem: string
  readonly text: string
  readonly tag: string
  /** Content words between which stands the same separator keep their sides. */
  readonly segment: number
  /** The verb or preposition that opens its segment. */
  readonly separator: string
}

/** Longest name that starts at a token: how many tokens it takes and the id it stands for. */
export type NameAt = (
  stems: readonly string[],
  at: number
) => {readonly length: number; readonly id: string} | undefined

export function readQuestion(text: string, nameAt: NameAt = () => undefined): Question {
  const plain = expanded(text)
  const tokens = tagSentence(plain)
  const lower = tokens.map(token => token.text.toLowerCase())
  const kind = kindOf(lower)
  const intent = intentOf(plain.toLowerCase(), kind)
  const words = contentWords(tokens, intent, nameAt)
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

/** Whether a sentence opens as the answer to a yes-or-no question does. */
export function isAnswerWord(words: readonly string[]): boolean {
  const opening = words.slice(0, 3).join(' ').toLowerCase()
  return /^(?:yes|no|nope|not|absolutely|definitely|certainly|sure|indeed|correct|exactly|hardly|rarely|usually|sometimes|it depends|in short|of course|neither|both|partly|only if)\b/.test(
    opening
  )
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

const intents: readonly (readonly [QuestionIntent, RegExp])[] = [
  [
    'difference',
    /\bdifferen(?:ce|ces|t)\b.*\b(?:between|from|than|among)\b|\bdiffer(?:s|ed)?\b|\bvs\.?(?=\s)|\bversus\b|\bdistinguish|\bdistinction\b.*\bbetween\b|\bcompared? (?:to|with)\b|\bset .* apart\b/
  ],
  [
    'identity',
    /\b(?:the )?same (?:thing )?as\b|\bequivalent to\b|\bidentical (?:to|with)\b|\b(?:are|is) .* the same\b/
  ],
  ['frequency', /\bhow (?:often|frequently|regularly|many times)\b|\bevery how\b/],
  [
    'duration',
    /\bhow (?:long|quickly|fast|soon|many (?:seconds?|minutes?|hours?|days?|weeks?|months?|years?))\b|\bhow much time\b/
  ],
  [
    'cost',
    /\bhow much (?:does|do|did|is|are|will|would|should)\b.*\b(?:cost|pay|charge|price|worth)\b|\bhow (?:expensive|cheap)\b|\bwhat (?:does|do|will|would) .*\bcost\b|\bwhat is the (?:price|cost)\b/
  ],
  [
    'amount',
    /\bhow (?:many|much|far|big|large|small|tall|high|heavy|old|deep|wide|hot|cold|close|loud|safe|good|bad|likely)\b/
  ],
  [
    'necessity',
    /^(?:do|does|did|must|should) .*\b(?:need|have to|require|must)\b|^must\b|\b(?:is|are) .*\b(?:necessary|required|needed|mandatory|compulsory|essential|obligatory)\b|^(?:is it|are there) necessary\b|^need\b/
  ],
  [
    'permission',
    /\bis it (?:ok|okay|safe|all right|alright|fine|legal|acceptable|harmful|dangerous|bad|good|normal)\b/
  ],
  ['possibility', /^(?:can|could|may|might)\b|\bis it possible\b|\bis there (?:a|any) (?:way|chance|possibility)\b/],
  [
    'way',
    /\bhow (?:do|can|could|should|would|might|to|shall|must)(?: (?:i|we|you|one|someone|people|anyone|they|my|a person))?\b(?! .*\b(?:work|works|function|functions)\b)|\bwhat (?:is|are) (?:the |some |a )?(?:best |good |easiest |fastest |effective |quickest )*(?:ways?|methods?|steps|procedure|process|tips)\b|\bwhat (?:should|can|could|must|shall) (?:i|we|you|one) do (?:to|for|if|about|when)\b/
  ],
  ['mechanism', /\bhow (?:do|does|did|is|are)\b/],
  [
    'reason',
    /\bwhy\b|\bwhat (?:is|are|was|were) the (?:main )?(?:reasons?|causes?)\b|\bwhat (?:causes?|makes?)\b|\bhow come\b/
  ],
  [
    'definition',
    /^what (?:is|are|was|does|do)(?: an?| the)? (?:(?!best|worst|most|difference)[\w’'./+#-]+ ?){1,4}(?:mean|stand for|in simple terms|in short|in plain (?:english|words))?\s*\??$|\bwhat is meant by\b|\bdefin(?:e|ition of)\b|\bthe meaning of\b|\bwhat do(?:es)? .* (?:mean|stand for)\b/
  ],
  ['time', /\bwhen\b|\bwhat (?:time|year|date|day)\b/],
  ['place', /\bwhere\b/],
  ['person', /\bwho(?:m|se)?\b/],
  ['choice', /\bwhich\b|\bshould (?:i|we|you|one|they)\b.* or\b/]
]

function intentOf(lower: string, kind: QuestionKind): QuestionIntent {
  const found = intents.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'open'
  return found === 'definition' && kind !== 'what' && !/mean|defin/.test(lower) ? 'open' : found
}

/** Words that carry the intent and nothing else, as stems. */
const carriers: Readonly<Record<QuestionIntent, readonly string[]>> = {
  definition: words('mean meaning stand define definition simple terms term words plain short'),
  difference: words(
    'difference differences differ different distinguish distinction compare compared versus vs main key apart set'
  ),
  identity: words('same thing equivalent identical'),
  necessity: words('need necessary require required mandatory essential must needed compulsory'),
  frequency: words('often frequently regularly times need'),
  duration: words(
    'long take quickly fast soon hours hour minutes minute days day weeks week months month years year time last'
  ),
  amount: words('many much'),
  cost: words('much cost price pay expensive'),
  mechanism: words('work works function'),
  way: words('best way ways method good step'),
  reason: words('reason reasons cause causes make'),
  possibility: words('possible possibility chance way'),
  permission: words('ok okay'),
  time: words('time year date'),
  place: words('place'),
  person: words('person name'),
  choice: words('should choose pick focus'),
  open: []
}

function words(list: string): readonly string[] {
  return list.split(' ').map(stemOf)
}

const light: ReadonlySet<string> = new Set(
  words(
    'be is are was were am been do does did done have has had get got getting can could will would should shall may might must also just really still then than there here ever even well too very so much more some any such as able thing please'
  )
)

const lightTags: ReadonlySet<string> = new Set([
  'DET',
  'PRON',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PUNCT',
  'PART',
  'SYM',
  'INTJ'
])

function contentWords(tokens: readonly Token[], intent: QuestionIntent, nameAt: NameAt): readonly ContentWord[] {
  const stems = tokens.map(token => token.stem)
  const dropped = new Set(carriers[intent])
  const result: ContentWord[] = []
  let segment = 0
  let separator = ''
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (!token) break
    const name = nameAt(stems, at)
    if (name) {
      result.push({
        stem: name.id,
        text: tokens
          .slice(at, at + name.length)
          .map(each => each.text)
          .join(' '),
        tag: 'PROPN',
        segment,
        separator
      })
      at += name.length
      continue
    }
    const lower = token.text.toLowerCase()
    if (
      (token.tag === 'ADP' || token.tag === 'SCONJ' || token.tag === 'CCONJ' || lower === 'to') &&
      result.length > 0
    ) {
      segment++
      separator = lower
    }
    const content = isContent(token) && !dropped.has(token.stem)
    if (content) {
      if (token.tag === 'VERB' && result.length > 0) {
        segment++
        separator = token.stem
      }
      result.push({stem: same.get(token.stem) ?? token.stem, text: token.text, tag: token.tag, segment, separator})
    }
    at++
  }
  return result
}

function isContent(token: Token): boolean {
  if (/^(?:what|how|why|who|whom|whose|when|where|which|i|you|we|my|your|our|me|us)$/i.test(token.text)) return false
  if (/\p{N}/u.test(token.text)) return true
  if (!/\p{L}/u.test(token.text)) return false
  return !lightTags.has(token.tag) && !light.has(token.stem)
}

/** Function words of one meaning. */
const same: ReadonlyMap<string, string> = new Map([
  [stemOf('each'), stemOf('every')],
  [stemOf('frequently'), stemOf('often')]
])

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
  return parts.map(part => contentWords(part, intent, nameAt).map(word => word.stem)).filter(part => part.length > 0)
}

function isComplete(tokens: readonly Token[], lower: readonly string[], content: readonly ContentWord[]): boolean {
  const verb =
    tokens.some(token => token.tag === 'VERB' || token.tag === 'AUX') || lower.some(word => auxiliaries.has(word))
  return verb && content.length > 0 && tokens.length >= 4
}
