/** The rules of difference in the order in which they decide. */
import type {Comparison, ConflictKind} from '../../../model/claim.ts'
import {casesApart} from '../cases-apart.ts'
import {conditionsDiffer} from '../conditions-differ.ts'
import {narrowed} from '../narrowed.ts'
import {ownedApart} from '../owned-apart.ts'
import type {StatementPair} from '../statement-pair.ts'
import {versionsApart} from '../versions.ts'
import {absenceDifference} from './absence-difference.ts'
import {attributeDifference} from './attribute-difference.ts'
import {causeDifference} from './cause-difference.ts'
import {ceilingDifference} from './ceiling-difference.ts'
import {classDifference} from './class-difference.ts'
import {comparisonDifference} from './comparison-difference.ts'
import {countDifference} from './count-difference.ts'
import {coverageDifference} from './coverage-difference.ts'
import {dateDifference} from './date-difference.ts'
import {denialDifference} from './denial-difference.ts'
import {deniedClassDifference} from './denied-class-difference.ts'
import {dependsDifference} from './depends-difference.ts'
import {directionDifference} from './direction-difference.ts'
import {dutyDifference} from './duty-difference.ts'
import {effectDifference} from './effect-difference.ts'
import {excessDifference} from './excess-difference.ts'
import {exclusiveDifference} from './exclusive-difference.ts'
import {frequencyDifference} from './frequency-difference.ts'
import {harmDifference} from './harm-difference.ts'
import {hedgedDifference} from './hedged-difference.ts'
import {kindDifference} from './kind-difference.ts'
import {madeClassDifference} from './made-class-difference.ts'
import {necessityDifference} from './necessity-difference.ts'
import {numberDifference} from './number-difference.ts'
import {orderDifference} from './order-difference.ts'
import {polarityDifference} from './polarity-difference.ts'
import {practiceDifference} from './practice-difference.ts'
import {priceDifference} from './price-difference.ts'
import {quantifierDifference} from './quantifier-difference.ts'
import {reachDifference} from './reach-difference.ts'
import {setSideBySide} from './set-side-by-side.ts'
import {shareDifference} from './share-difference.ts'
import {standingDifference} from './standing-difference.ts'
import {sufficiencyDifference} from './sufficiency-difference.ts'
import {temporalDifference} from './temporal-difference.ts'
import {unaidedDifference} from './unaided-difference.ts'
import {varietyDifference} from './variety-difference.ts'

/** A conflict, or why the two are kept apart; undefined where nothing differs that a rule knows. */
export type Difference = Exclude<Comparison, {readonly relation: 'same'}>

const rules: readonly ((pair: StatementPair) => Difference | undefined)[] = [
  orderDifference,
  dateDifference,
  directionDifference,
  ceilingDifference,
  numberDifference,
  frequencyDifference,
  comparisonDifference,
  priceDifference,
  standingDifference,
  temporalDifference,
  shareDifference,
  exclusiveDifference,
  reachDifference,
  madeClassDifference,
  varietyDifference,
  dependsDifference,
  countDifference,
  practiceDifference,
  quantifierDifference,
  hedgedDifference,
  deniedClassDifference,
  dutyDifference,
  effectDifference,
  harmDifference,
  excessDifference,
  sufficiencyDifference,
  absenceDifference,
  necessityDifference,
  unaidedDifference,
  coverageDifference,
  causeDifference,
  denialDifference,
  polarityDifference,
  classDifference,
  kindDifference,
  attributeDifference
]

/** What may hold in one case and not in another. A class, a place, a cause or a date is no case: it is what such a phrase says. */
const ofCases: ReadonlySet<ConflictKind> = new Set(['negation', 'scope', 'number', 'quantifier'])

export function differenceOf(pair: StatementPair): Difference | undefined {
  for (const rule of rules) {
    const found = rule(pair)
    if (found?.relation !== 'conflict') {
      if (found) return found
      continue
    }
    const beside = setSideBySide(pair, found.kind) ?? ofAnotherCase(pair, found)
    return beside === undefined ? found : {relation: 'unrelated', reason: `${found.reason} But ${beside}.`}
  }
  return undefined
}

type Conflict = Extract<Difference, {readonly relation: 'conflict'}>

/** Who says “all” or “none” has told already how far it goes; what comes first is no case, nor is what is compared; who says how far a thing reaches tells the cases. */
function ofAnotherCase(pair: StatementPair, {kind, across}: Conflict): string | undefined {
  const {a, b, left, right} = pair
  if (ofCases.has(kind)) {
    const told = casesApart(pair) ?? (across ? undefined : conditionsDiffer(pair)) ?? versionsApart(a.text, b.text)
    if (told !== undefined) return told
  }
  const owned = kind === 'number' ? ownedApart(pair) : undefined
  if (owned !== undefined) return owned
  const dated = kind === 'date' && left.dates.length > 0 && right.dates.length > 0
  const compared = / than /.test(left.lower) && / than /.test(right.lower)
  if (!dated && (!ofCases.has(kind) || kind === 'quantifier' || across || compared)) return undefined
  return narrowed(pair, dated || kind === 'number')
}
