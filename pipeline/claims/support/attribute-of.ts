/** The slot that a clause fills of its subject: maker, place, material, basis, cause. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {Token} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import type {Stretch} from './make-statement.ts'
import {pastMeasure} from './past-measure.ts'

export interface AttributeFound {
  readonly relation: string
  readonly objects: readonly Stretch[]
  /** What it is a property of, where that is not the subject of the clause. */
  readonly subject?: Stretch
  /** The words of the slot alone, where the clause says more than it: “built by Holm” in “is a ferry built by Holm”. */
  readonly part?: Stretch
}

export function attributesOf(context: SentenceInContext, view: ClauseView): readonly AttributeFound[] {
  const {clause} = view
  const slots = view.subject === '' ? [] : slotsIn(context.tokens, clause.start, clause.end)
  return [
    ...slots
      .filter(({at}) => !isExample(context.tokens, at))
      .map(({slot, at, value}) => ({
        relation: slot,
        objects: [value],
        ...(at === clause.head ? {} : {part: {start: at, end: value.end}})
      })),
    ...ownersIn(context.tokens, clause.start, clause.end)
  ]
}

/** “Leaks, for example due to frost” tells one cause of several. */
function isExample(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({text}) => /^(?:example|instance|e\.g\.?)$/i.test(text))
}

/** “Holm’s Selkie”: a name that belongs to a name. */
function ownersIn(tokens: readonly Token[], from: number, to: number): readonly AttributeFound[] {
  const owners: AttributeFound[] = []
  for (let at = from; at + 2 < to; at++) {
    if (tokens[at]?.tag !== 'PROPN' || tokens[at + 2]?.tag !== 'PROPN' || !/^['’]s$/.test(tokens[at + 1]?.text ?? ''))
      continue
    let end = at + 3
    while (end < to && tokens[end]?.tag === 'PROPN') end++
    owners.push({
      relation: 'owner',
      subject: {start: at + 2, end},
      objects: [{start: at, end: at + 1}],
      part: {start: at, end}
    })
  }
  return owners
}

export interface Slot {
  readonly slot: string
  /** Token number of the word that names the slot. */
  readonly at: number
  readonly value: Stretch
}

/** In order of place; a clause may fill several slots. */
export function slotsIn(tokens: readonly Token[], from: number, to: number): readonly Slot[] {
  const slots: Slot[] = []
  for (let at = from; at < to; at++) {
    for (const {slot, preposition} of formsOf.get(tokens[at]?.text.toLowerCase() ?? '') ?? []) {
      const after = afterForm(tokens, at, preposition)
      if (after === undefined || after >= to) continue
      const value = pastMeasure(tokens, pastRegion(tokens, after), to)
      if (value) slots.push({slot, at, value})
    }
  }
  return slots
}

interface Form {
  readonly slot: string
  readonly words: string
  readonly preposition: RegExp
}

/** A word of `words` and then the preposition: the value follows. */
const forms: readonly Form[] = [
  {
    slot: 'maker',
    words:
      'built made developed created designed manufactured produced published invented introduced launched released written founded supplied run owned',
    preposition: /^by$/i
  },
  {
    slot: 'place',
    words: 'based located situated headquartered stands lies sits seat',
    preposition: /^(?:in|at|near)$/i
  },
  {slot: 'origin', words: 'made built assembled grown manufactured produced', preposition: /^(?:in|at)$/i},
  {
    slot: 'material',
    words: 'made consist consists consisting composed built cast carved forged moulded woven printed',
    preposition: /^(?:of|from|out)$/i
  },
  {slot: 'basis', words: 'built based run runs relies rely rest rests', preposition: /^(?:on|upon)$/i},
  {slot: 'power', words: 'powered driven fuelled', preposition: /^(?:with|by)$/i},
  {slot: 'language', words: 'written coded programmed', preposition: /^in$/i},
  {slot: 'source', words: 'come comes grown derived obtained taken imported', preposition: /^from$/i},
  {slot: 'cause', words: 'caused triggered', preposition: /^by$/i},
  {slot: 'cause', words: 'due owing', preposition: /^to$/i},
  {slot: 'namesake', words: 'named', preposition: /^after$/i}
]

/** By each of their words, in lower case: most words open none. */
const formsOf: ReadonlyMap<string, readonly Form[]> = new Map(
  forms.flatMap(({words}) =>
    words.split(' ').map(word => [word, forms.filter(form => form.words.split(' ').includes(word))] as const)
  )
)

/** “In the north of Norland” is in Norland. */
function pastRegion(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({text}) => text.toLowerCase())
  return /^the (?:north|south|east|west|middle|heart|centre|center|interior) of$/.test(words.join(' ')) ? at + 3 : at
}

/** Past the preposition of the word at `at`, with at most “on top”, an adverb or a time between. */
function afterForm(tokens: readonly Token[], at: number, preposition: RegExp): number | undefined {
  const next =
    /^(?:up|on|out|exclusively|solely|entirely|directly|primarily|mainly|largely|originally|first|jointly)$/i.test(
      tokens[at + 1]?.text ?? ''
    ) && !preposition.test(tokens[at + 1]?.text ?? '')
      ? at + 2
      : pastDetail(tokens, at + 1)
  if (!preposition.test(tokens[next]?.text ?? '')) return undefined
  if (/^top$/i.test(tokens[next + 1]?.text ?? '')) return next + 3
  if (/^out$/i.test(tokens[next]?.text ?? '')) return next + 2
  return next + 1
}

/** “Built in 1912 by Holm”, “cast in one piece from bronze”. */
function pastDetail(tokens: readonly Token[], at: number): number {
  if (!/^in$/i.test(tokens[at]?.text ?? '')) return at
  const end = tokens.findIndex(({tag}, index) => index > at && !/^(?:DET|NUM|NOUN|PROPN)$/.test(tag))
  return end > at + 1 && end <= at + 4 && /^(?:by|from|of)$/i.test(tokens[end]?.text ?? '') ? end : at
}
