/** The content words of a question: what it asks about, without the words that carry its intent. */
import type {Token} from '../model/statement.ts'
import type {ContentWord, NameAt, QuestionIntent} from './question.ts'
import {stemOf} from './tag-sentence.ts'

/** In order; a name counts as one word. */
export function questionWords(
  tokens: readonly Token[],
  intent: QuestionIntent,
  nameAt: NameAt
): readonly ContentWord[] {
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
