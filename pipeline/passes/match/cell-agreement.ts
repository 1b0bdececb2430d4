/** How the values of one cell stand to each other. */
import {compareQuantities} from '../../language/compare-quantities.ts'
import {datesAgree} from '../../language/dates-agree.ts'
import {readDates} from '../../language/read-dates.ts'
import {readQuantities} from '../../language/read-quantities.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {labelStems} from './grid.ts'

export type Agreement = 'single' | 'agree' | 'complement' | 'disagree'

export interface StatedValue {
  readonly source: string
  readonly text: string
}

/**
 * `disagree` where one says yes and another no, or figures of one unit lie apart; `agree` where they say the same;
 * `complement` where each adds to the others. One source alone is `single`.
 */
export function cellAgreement(values: readonly StatedValue[]): Agreement {
  if (new Set(values.map(value => value.source)).size < 2) return 'single'
  const pairs = values.flatMap((one, index) => values.slice(index + 1).map(other => relation(one.text, other.text)))
  if (pairs.includes('disagree')) return 'disagree'
  return pairs.every(each => each === 'agree') ? 'agree' : 'complement'
}

/** Whether two values say the same: like figures, the same answer, or mostly the same rare words. */
export function valuesAgree(a: string, b: string): boolean {
  return relation(a, b) === 'agree'
}

function relation(a: string, b: string): Agreement {
  const yes = [affirmation(a), affirmation(b)]
  if (yes[0] !== undefined && yes[1] !== undefined && yes[0] !== yes[1]) return 'disagree'
  const figures = compareFigures(a, b)
  if (figures !== undefined) return figures
  if (yes[0] !== undefined && yes[0] === yes[1]) return 'agree'
  return overlap(a, b) >= 0.6 && !isMention(a, b) ? 'agree' : 'complement'
}

/** “One vat” in “takes two weeks in the vat”: one word in common with a sentence that tells of other things besides. */
function isMention(a: string, b: string): boolean {
  const [one, other] = [new Set(labelStems(a)), new Set(labelStems(b))]
  const shared = [...one].filter(stem => other.has(stem)).length
  return shared < 2 && Math.max(one.size, other.size) - shared > 2
}

function affirmation(text: string): boolean | undefined {
  if (/^(?:no|not|never|none|without|impossible|cannot|false|✗|✘|×)(?![\p{L}\p{N}])/iu.test(text)) return false
  if (/^(?:yes|possible|always|true|✓|✔|supported|included)(?![\p{L}\p{N}])/iu.test(text)) return true
  return undefined
}

/** What states several figures of a kind tells of several cases, and words decide. */
function compareFigures(a: string, b: string): Agreement | undefined {
  const [dated, others] = [readDates(tagSentence(a)), readDates(tagSentence(b))]
  const [date, otherDate] = [only(dated), only(others)]
  if (date && otherDate) return datesAgree(date, otherDate) ? 'agree' : 'disagree'
  const measured = readQuantities(tagSentence(a)).flatMap(one =>
    readQuantities(tagSentence(b)).flatMap(other => compareQuantities(one, other) ?? [])
  )
  const relation = only(measured)
  return relation && stands[relation]
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

const stands = {same: 'agree', overlapping: 'complement', apart: 'disagree'} as const

/** Rare stems in common over those of the shorter value. */
export function overlap(a: string, b: string): number {
  const left = new Set(labelStems(a))
  const right = new Set(labelStems(b))
  const weigh = (stems: Iterable<string>): number => [...stems].reduce((sum, stem) => sum + stemRarity(stem), 0)
  const shorter = Math.min(weigh(left), weigh(right))
  return shorter === 0 ? 0 : weigh([...left].filter(stem => right.has(stem))) / shorter
}
