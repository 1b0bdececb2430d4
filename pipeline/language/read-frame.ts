/** A question apart from its frame: “What length of cord do I need?” and “How long should the cord be?” are one aim and one word. */
import type {Token} from '../model/statement.ts'
import {phrasalVerb} from './phrasal-verb.ts'
import type {NameAt} from './question.ts'
import {stemOf} from './tag-sentence.ts'

export interface QuestionFrame {
  /** What is asked for, whatever the wording: `length`, `way`, `necessity` … */
  readonly aim: string
  /** Stems, or ids of terms, of all else that the question says, in order. */
  readonly content: readonly FrameWord[]
  /** Asks of the asker: “How fast will I go?” */
  readonly personal: boolean
}

export interface FrameWord {
  readonly key: string
  readonly verb: boolean
}

/** Undefined where the wording is none of the known ones, or where “it” stands for what the text before names. */
export function readFrame(text: string, tokens: readonly Token[], nameAt: NameAt): QuestionFrame | undefined {
  const lower = text.toLowerCase()
  const found = openings.flatMap(({aim, opening, drops}) => {
    const match = opening.exec(lower)
    return match ? [{aim: aim ?? measures.get(match[1] ?? '') ?? '', from: match[0].length, drops}] : []
  })[0]
  if (!found || found.aim === '') return undefined
  const further = furtherAim(lower)
  const rest = tokens.filter(({start, end}) => start >= found.from && end <= (further ?? lower.length))
  if (rest.some(({text: word}) => pointing.test(word))) return undefined
  const content = contentOf(rest, new Set(found.drops), nameAt)
  return content.length === 0 ? undefined : {aim: found.aim, content, personal: /\b(?:i|we|you)\b/.test(lower)}
}

/** Where a second, short question begins that the first one brings along: “…, and how far?” */
function furtherAim(lower: string): number | undefined {
  return /,? and (?:for |by )?(?:how|why|when|where|what)(?: \p{L}+){0,2}\?$/u.exec(lower)?.index
}

const pointing = /^(?:it|its|they|them|their|this|these|those|he|him|she|her|ones?)$/i

interface Opening {
  /** Undefined where the measure that it captures tells. */
  readonly aim?: string
  readonly opening: RegExp
  /** Stems that say nothing beside this opening. */
  readonly drops: readonly string[]
}

const who = '(?:i|we|you|one|someone|somebody|anyone|anybody|people|they|a person|my|beginners?)'
const can = '(?:do|does|can|could|should|would|must|might|may|shall|will|did)'
const best =
  '(?:best|right|ideal|good|correct|proper|usual|typical|normal|average|recommended|easiest|fastest|quickest|safest|simplest|main|most common|minimum|maximum)'
const measured =
  'long|length|wide|width|thick|thickness|deep|depth|high|tall|height|heavy|weight|big|large|size|old|age|fast|quickly|speed|hot|warm|cold|temperature|far|distance|range|strong|strength|loud|often|frequently|frequency|expensive|price|cost|much|amount|quantity|many|number'

const measures: ReadonlyMap<string, string> = new Map(
  [
    'length long length',
    'width wide width',
    'thickness thick thickness',
    'depth deep depth',
    'height high tall height',
    'weight heavy weight',
    'size big large size',
    'age old age',
    'speed fast quickly speed',
    'temperature hot warm cold temperature',
    'distance far distance range',
    'strength strong strength',
    'noise loud',
    'frequency often frequently frequency',
    'cost expensive price cost',
    'amount much amount quantity',
    'number many number'
  ].flatMap(line => {
    const [aim = '', ...words] = line.split(' ')
    return words.map(word => [word, aim] as const)
  })
)

/** The first that fits; each takes away the words up to where the rest of the question begins. */
const openings: readonly Opening[] = [
  {
    aim: 'sign',
    opening: new RegExp(
      `^(?:how|when) ${can} ${who} (?:tell|know|see|be sure|be certain|recogni[sz]e|judge|notice|find out)(?: that| if| whether| when)?\\b|^what are the signs (?:that|of|when)\\b|^when (?:is|are)\\b(?=.*\\b(?:ready|done|finished|full|enough)\\b)`
    ),
    drops: stems('sign')
  },
  {
    aim: 'frequency',
    opening:
      /^how many times (?:an?|per|each|every|in an?) (?:day|week|month|year|season|hour)(?: (?:do|does|should|can|must))?\b/,
    drops: stems('need')
  },
  {
    aim: 'lasting',
    opening:
      /^what is the (?:life ?span|life expectancy|service life|shelf life|life) of\b|^(?:for )?how (?:long|many (?:days?|weeks?|months?|years?|hours?))\b(?=.*\b(?:last|lasts|keep|keeps|kept|stay|stays|stored?|survive|live|lives)\b)/,
    drops: stems('last keep kept stay store survive live good fresh')
  },
  {
    aim: 'duration',
    opening:
      /^(?:for )?how (?:long|much time|many (?:minutes?|hours?|days?|weeks?|months?))\b(?=.*\b(?:takes?|took|need|needs|until|before)\b)(?: (?:does|do|will|would|did|should) it take(?: to| for)?)?/,
    drops: stems('take need')
  },
  {
    aim: 'cost',
    opening:
      /^how much (?:does|do|did|is|are|will|would|should)\b(?=.*\b(?:cost|pay|charged?|price)\b)|^what (?:does|do|will|would|did)\b(?=.*\bcosts?\b)|^what (?:is|are) the (?:price|cost|costs|fee|charge) (?:of|for|to)\b|^how expensive (?:is|are)\b|^how much (?:is|are)\b(?= (?:the |an? )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+\?$)/u,
    drops: stems('cost pay charge price')
  },
  {aim: 'weight', opening: /^how much (?:does|do|did|should|will)\b(?=.*\bweigh\b)/, drops: stems('weigh')},
  {
    opening: new RegExp(
      `^(?:how|(?:at |by )?what|which|(?:what|which) (?:is|are|should be) (?:the |a )?(?:${best} )*) ?(${measured})\\b(?: (?:of|for|in|is|are|should|do|does|can|will|would|must|has|have|to))*`
    ),
    drops: stems('need be use have set enough')
  },
  {
    opening: new RegExp(
      `^what (?:is|are|should be) (?:the |a )?(?:${best} )+(?=(?:[\\p{L}-]+ ){1,2}(length|width|depth|height|weight|size|temperature|speed|price|amount|age)\\??$)`,
      'u'
    ),
    drops: stems('length width depth height weight size temperature speed price amount age')
  },
  {
    aim: 'necessity',
    opening: new RegExp(
      `^(?:do|does|did|must|should|will) ${who} (?:really |always )?(?:need|have|require)(?: to)?(?: be able to| know how to| learn(?: how)? to| have to)?\\b|^must ${who}\\b|^(?:is|are) it (?:necessary|required|essential|compulsory|obligatory|mandatory|needed)(?: for ${who})?(?: to)?\\b|^(?:is|are)\\b(?=.*\\b(?:necessary|required|needed|essential|compulsory|obligatory|mandatory)(?: (?:for|on|in|at|with|to)\\b.*)?\\?$)`
    ),
    drops: stems('necessary required needed essential compulsory obligatory mandatory')
  },
  {
    aim: 'may',
    opening: new RegExp(
      `^(?:can|could|may|might) (?:${who}\\b)?|^is it (?:ok|okay|all right|alright|fine|possible|allowed|acceptable|permitted)(?: for ${who})?(?: to| if ${who})?\\b|^(?:am|are|is)\\b(?=.*\\b(?:allowed|permitted)\\b)|^(?:is|are|will|would)\\b(?=.*\\b(?:ok|okay|all right|alright|fine|possible|do)(?: instead)?\\?$)`
    ),
    drops: stems('allowed permitted ok okay right alright fine possible do')
  },
  {
    aim: 'time',
    opening: new RegExp(
      `^when (?:is|are) (?:the|a) (?:${best} )?(?:time|moment|month|season|day)(?: of (?:the )?(?:year|day|week))?(?: (?:to|for))?\\b|^what (?:is|are) (?:the|a) (?:${best} )?(?:time|moment|month|season|day|date)(?: of (?:the )?(?:year|day|week))?(?: (?:to|for|of))?\\b|^(?:at )?what time(?: ${can})?\\b|^in (?:what|which) month(?: ${can})?\\b|^when (?:${can}|is|are|was|were)\\b`
    ),
    drops: []
  },
  {
    aim: 'place',
    opening: new RegExp(
      `^where (?:${can}|is|are|was|were)\\b|^what (?:is|are) (?:the|a) (?:${best} )?(?:place|spot|location)s?(?: (?:to|for))?\\b`
    ),
    drops: stems('find get')
  },
  {
    aim: 'choice',
    opening: new RegExp(`^how ${can} ${who} (?:choose|pick|select)(?: the| an?)?(?: right| best| good)?\\b`),
    drops: []
  },
  {
    aim: 'way',
    opening: new RegExp(
      `^how (?:${can}|to)(?: ${who}\\b)?|^what (?:is|are) (?:the |a |some )?(?:${best} )*(?:ways?|methods?|steps?|procedure|process)(?: (?:to|of|for|in))?\\b|^what (?:should|can|must|do|could) ${who} do to\\b`
    ),
    drops: []
  },
  {
    aim: 'reason',
    opening:
      /^why (?:do|does|did|is|are|was|were|has|have|had|can|could|would|should|will|must)\b|^what (?:makes|made|causes|caused|leads to)\b|^what (?:is|are|was|were) the (?:main )?(?:reasons?|causes?)(?: for| of| why| that)?\b|^how come\b|^for what reason\b/,
    drops: []
  },
  {
    aim: 'effect',
    opening: /^what (?:happens|will happen|would happen|can happen)(?: to \p{L}+)? (?:if|when)\b|^what if\b/u,
    drops: []
  },
  {
    aim: 'choice',
    opening: new RegExp(
      `^(?:what|which)(?: (?:kinds?|types?|sorts?) of)?(?=.* ${can} ${who}\\b| [\\p{L}-]+(?: [\\p{L}-]+)? ${can}\\b)|^(?:what|which) (?:is|are) the ${best}(?: (?:kinds?|types?|sorts?) of)?\\b|^(?:what|which)(?: (?:kinds?|types?|sorts?) of)?(?=.*\\b(?:is|are) (?:the )?(?:best|necessary|needed|required)\\b)`,
      'u'
    ),
    drops: stems('need best good right use choose pick select buy get necessary needed required')
  },
  {
    aim: 'definition',
    opening:
      /^what (?:does|do)\b(?=.*\b(?:mean|stand for)\b)|^what is meant by\b|^what (?:exactly )?(?:is|are|was|were) (?:an? |the )?(?=(?!best\b|worst\b|most\b|difference)[\p{L}\p{N}-]+(?: (?!of\b|for\b|in\b|with\b|to\b|on\b)[\p{L}\p{N}-]+){0,2}\?$)/u,
    drops: stems('mean stand')
  },
  {aim: 'person', opening: /^who(?:m|se)?\b/, drops: []},
  {aim: 'should', opening: new RegExp(`^(?:should|ought) (?:${who}\\b)?`), drops: []},
  {
    aim: 'polar',
    opening:
      /^(?:is|are) it (?=(?:safe|dangerous|bad|good|worth|hard|difficult|easy|healthy|normal|legal|expensive)\b)|^(?:is|are|was|were|do|does|did|will|would|should|has|have|had) /,
    drops: []
  }
]

function stems(list: string): readonly string[] {
  return list.split(' ').map(stemOf)
}

const light: ReadonlySet<string> = new Set(
  stems(
    'be is are was were do does did done have has had can could will would should shall may might must also just really actually still then than there here ever even well too very so much more some any such as able please exactly instead at all own'
  )
)

const carrying: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB', 'ADV', 'NUM', 'X'])

function contentOf(tokens: readonly Token[], drops: ReadonlySet<string>, nameAt: NameAt): readonly FrameWord[] {
  const stemsOfAll = tokens.map(({stem}) => stem)
  const words: FrameWord[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (!token) break
    const name = nameAt(stemsOfAll, at)
    const phrasal = phrasalVerb(tokens, at)
    if (name) words.push({key: name.id, verb: false})
    else if (phrasal) words.push(...[{key: stemOf(phrasal.verb), verb: true}].filter(({key}) => !drops.has(key)))
    else if (isContent(token) && !drops.has(token.stem) && !isAdverbialOrder(tokens, at) && !isNeedOfDoing(tokens, at))
      words.push({key: token.stem, verb: token.tag === 'VERB'})
    at += (name?.length ?? phrasal?.length ?? 1) - 1
  }
  return [...new Map(words.map(word => [word.key, word])).values()]
}

function isContent({text, tag, stem}: Token): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || /^(?:i|you|we|my|your|our|me|us|what|which|how)$/i.test(text)) return false
  return (carrying.has(tag) || /\p{N}/u.test(text)) && !light.has(stem)
}

/** “When does a rope need replacing?” asks when to replace it. */
function isNeedOfDoing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text ?? ''
  return /^(?:need|require)s?$/i.test(tokens[at]?.text ?? '') && (/ing$/i.test(next) || /^to$/i.test(next))
}

/** “Do I have to swim first?” asks of no first thing. */
function isAdverbialOrder(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^first$/i.test(tokens[at]?.text ?? '') && (next === undefined || next.tag === 'PUNCT')
}
