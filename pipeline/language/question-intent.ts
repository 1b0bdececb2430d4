/** What an asker wants, by wordings that English has for it. */
import type {QuestionIntent, QuestionKind} from './question.ts'

/** `lower` is the question in lower case, contractions written out. */
export function questionIntent(lower: string, kind: QuestionKind): QuestionIntent {
  const found = intents.find(([, pattern]) => pattern.test(lower))?.[0] ?? 'open'
  return found === 'definition' && kind !== 'what' && !/mean|defin/.test(lower) ? 'open' : found
}

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
