/** The slot that a clause fills of its subject: maker, place, material, basis, cause. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {Token} from '../../model/statement.ts'
import type {ClauseView} from './clauses-of.ts'
import {headPhrase} from './head-phrase.ts'
import type {Stretch} from './make-statement.ts'

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
    ...slots.map(({slot, at, value}) => ({
      relation: slot,
      objects: [value],
      ...(at === clause.head ? {} : {part: {start: at, end: value.end}})
    })),
    ...ownersIn(context.tokens, clause.start, clause.end)
  ]
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
    for (const [slot, form] of forms) {
      const after = form(tokens, at)
      if (after === undefined || after >= to) continue
      const value = headPhrase(tokens, pastRegion(tokens, after), to)
      if (value) slots.push({slot, at, value})
    }
  }
  return slots
}

type Form = (tokens: readonly Token[], at: number) => number | undefined

/** Each gives the token number at which the value starts, if the form stands at `at`. */
const forms: readonly (readonly [string, Form])[] = [
  [
    'maker',
    then(
      /^(?:built|made|developed|created|designed|manufactured|produced|published|invented|introduced|launched|released|written|founded|supplied|run|owned)$/i,
      /^by$/i
    )
  ],
  ['place', then(/^(?:based|located|situated|headquartered|stands|lies|sits|seat)$/i, /^(?:in|at|near)$/i)],
  ['origin', then(/^(?:made|built|assembled|grown|manufactured|produced)$/i, /^(?:in|at)$/i)],
  [
    'material',
    then(
      /^(?:made|consists?|consisting|composed|built|cast|carved|forged|moulded|woven|printed)$/i,
      /^(?:of|from|out)$/i
    )
  ],
  ['basis', then(/^(?:built|based|runs?|relies|rely|rests?)$/i, /^(?:on|upon)$/i)],
  ['power', then(/^(?:powered|driven|fuelled)$/i, /^(?:with|by)$/i)],
  ['language', then(/^(?:written|coded|programmed)$/i, /^in$/i)],
  ['source', then(/^(?:comes?|grown|derived|obtained|taken|imported)$/i, /^from$/i)],
  ['cause', then(/^(?:caused|triggered)$/i, /^by$/i)],
  ['cause', then(/^(?:due|owing)$/i, /^to$/i)],
  ['namesake', then(/^named$/i, /^after$/i)]
]

/** “In the north of Norland” is in Norland. */
function pastRegion(tokens: readonly Token[], at: number): number {
  const words = tokens.slice(at, at + 3).map(({text}) => text.toLowerCase())
  return /^the (?:north|south|east|west|middle|heart|centre|center|interior) of$/.test(words.join(' ')) ? at + 3 : at
}

/** A word, then its preposition, with at most “on top”, an adverb or a time between. */
function then(word: RegExp, preposition: RegExp): Form {
  return (tokens, at) => {
    if (!word.test(tokens[at]?.text ?? '')) return undefined
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
}

/** “Built in 1912 by Holm”, “cast in one piece from bronze”. */
function pastDetail(tokens: readonly Token[], at: number): number {
  if (!/^in$/i.test(tokens[at]?.text ?? '')) return at
  const end = tokens.findIndex(({tag}, index) => index > at && !/^(?:DET|NUM|NOUN|PROPN)$/.test(tag))
  return end > at + 1 && end <= at + 4 && /^(?:by|from|of)$/i.test(tokens[end]?.text ?? '') ? end : at
}
