/** What the header of an attribute asks for, in classes that plain English has for any topic. */
import {stemOf} from '../../language/tag-sentence.ts'
import {tokenize} from '../../language/tokenize.ts'

export type AttributeClass =
  | 'kind'
  | 'maker'
  | 'mechanism'
  | 'input'
  | 'output'
  | 'use'
  | 'function'
  | 'example'
  | 'scope'
  | 'place'
  | 'time'
  | 'date'
  | 'cost'
  | 'weight'
  | 'limit'

const headers: readonly (readonly [AttributeClass, string])[] = [
  ['kind', 'type kind definition description meaning nature category class'],
  [
    'maker',
    'maker manufacturer developer creator author company vendor publisher founder owner brand producer builder inventor provider supplier'
  ],
  [
    'mechanism',
    'technology tech technique architecture mechanism method principle process approach design construction engine underlying works does'
  ],
  ['input', 'input source ingredient requires needs prerequisite'],
  ['output', 'output result product yields does'],
  ['use', 'use uses usage application purpose suits suitable best good role function task tasks'],
  ['function', 'function role task tasks job duty does'],
  ['example', 'example examples instance instances sample'],
  ['scope', 'scope coverage breadth extent reach range'],
  ['place', 'where found location place region country area availability available market'],
  ['time', 'time duration when date year period age warm-up speed'],
  ['date', 'date year when since introduced launched released founded'],
  ['cost', 'price cost fee rate budget charge'],
  ['weight', 'weight mass'],
  [
    'limit',
    'limit limitation limitations drawback drawbacks weakness weaknesses disadvantage disadvantages risk con cons'
  ]
]

const byStem: ReadonlyMap<string, readonly AttributeClass[]> = headers.reduce((all, [name, words]) => {
  for (const word of words.split(' ')) all.set(stemOf(word), [...new Set([...(all.get(stemOf(word)) ?? []), name])])
  return all
}, new Map<string, readonly AttributeClass[]>())

/** Classes that the words of a header name: “Underlying tech” gives mechanism; “Output types” are outputs, no kind; none for a header of the topic's own. */
export function attributeClasses(label: string): readonly AttributeClass[] {
  const found = [...new Set(tokenize(label).flatMap(word => byStem.get(stemOf(word.text)) ?? []))]
  return found.length > 1 ? found.filter(name => name !== 'kind') : found
}
