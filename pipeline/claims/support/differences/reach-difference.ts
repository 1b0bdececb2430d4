/** “The rule binds boats of any size” against “it is reserved for boats under nine tonnes”: said of all, and kept to some or not said of some. */
import {datesAgree} from '../../../language/dates-agree.ts'
import {apartBy} from '../apart.ts'
import {type Reach, reachOf} from '../reach.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function reachDifference(pair: StatementPair): Difference | undefined {
  const [one, other] = [reachOf(pair.left), reachOf(pair.right)]
  const turned = isLimited(one)
  const [wide, narrow] = turned ? [other, one] : [one, other]
  if (!isLimited(narrow) || isLimited(wide) || !isWide(wide)) return undefined
  if (sparesNone.test((turned ? pair.left : pair.right).lower)) return undefined
  const found = beyond(pair, wide, narrow)
  if (found === undefined || !sharesTopic(pair, wide, narrow)) return undefined
  const apart = apartBy(pair, true) ?? othersApart(pair, wide, narrow) ?? actsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one reaches further than the other, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: pair.a.hedged || pair.b.hedged || pair.a.conditional !== pair.b.conditional ? 'soft' : 'hard',
    reason: `One source says it without a limit, the other not beyond “${found}”.`,
    across: true
  }
}

/** “No boat, not even the pilot’s, is exempt”: it holds for all. */
const sparesNone = /\b(?:no|none|nobody|neither)\b[^.;]*\b(?:exempt|excepted|excluded|spared|left out)\b/

function isWide({all, named, open}: Reach): boolean {
  return open || all.length > 0 || named.length > 0
}

function isLimited({kept, left}: Reach): boolean {
  return kept.length > 0 || left.length > 0
}

/** The words of a limit that what is said of all goes beyond; undefined where the two are of different things. */
function beyond({alignment}: StatementPair, wide: Reach, narrow: Reach): string | undefined {
  const meets = (one: Word, other: Word): boolean =>
    alignment.pairs.some(
      ({a, b, relation}) => relation !== 'opposite' && ((a === one && b === other) || (a === other && b === one))
    )
  const {kept, left} = narrow
  const spoken = [...wide.all, ...wide.named]
  if (left.length > 0 && (wide.open || left.some(word => spoken.some(each => meets(each, word))))) return textOf(left)
  const known = kept.filter(word => spoken.some(each => each.sign === word.sign && meets(each, word)))
  const more = kept.length > known.length || narrow.keptByFigure
  if (kept.length > 0 && more && (wide.open || known.length > 0)) return textOf(kept)
  const inside = (word: Word): boolean => kept.some(each => meets(each, word))
  const turned = ({sign}: Word, word: Word): boolean => sign !== word.sign
  if (wide.named.some(word => kept.some(each => turned(each, word) && meets(each, word)))) return textOf(kept)
  if (narrow.keptByFigure && wide.all.some(isExtent)) return textOf(kept)
  if (wide.named.some(inside) && !wide.named.every(inside)) return textOf(kept)
  return wide.all.some(isPlace) && kept.some(word => word.name || isPlace(word)) ? textOf(kept) : undefined
}

/** “In every country” goes beyond Europe. */
function isPlace({text}: Word): boolean {
  return /^(?:countr(?:y|ies)|places?|regions?|towns?|cit(?:y|ies)|municipalit(?:y|ies)|districts?|provinces?|states?|villages?|capital|continents?|world|coasts?|areas?|islands?)$/.test(
    text
  )
}

/** “Members of any age” go beyond those under sixteen. */
function isExtent({text}: Word): boolean {
  return /^(?:ages?|sizes?|weights?|lengths?|heights?|widths?|depths?|incomes?|values?|amounts?|prices?|speeds?|tonnage|years?)$/.test(
    text
  )
}

/** So much of either side the other says too: a manual says “only” and “all” of one thing on every page, and each time of something else. */
const mutual = 0.55

/** Besides what the two reach over, of which only names count. */
function sharesTopic({alignment, least, most}: StatementPair, wide: Reach, narrow: Reach): boolean {
  const reached = new Set([...wide.all, ...wide.named, ...narrow.kept, ...narrow.left].filter(({name}) => !name))
  const weight = alignment.pairs
    .filter(({a, b, relation}) => relation !== 'opposite' && !(reached.has(a) && reached.has(b)))
    .reduce((sum, {a, b}) => sum + Math.min(a.weight, b.weight), 0)
  return weight >= 0.9 && least >= mutual && most >= 0.58
}

/** Each speaks of a year of its own, or names something that the other does not, besides what it reaches over. */
function othersApart({left, right, alignment}: StatementPair, wide: Reach, narrow: Reach): string | undefined {
  const years = left.dates.length > 0 && right.dates.length > 0
  if (years && !left.dates.some(one => right.dates.some(other => datesAgree(one, other))))
    return 'each speaks of its own time'
  const reached = new Set([...wide.all, ...wide.named, ...narrow.kept, ...narrow.left])
  const names = (word: Word): boolean => word.name && word.role !== 'context' && !reached.has(word)
  return alignment.onlyA.some(names) && alignment.onlyB.some(names)
    ? 'each names something that the other does not'
    : undefined
}

/** “The pilot only works with lamps” and “the pilot checks each lamp” tell two acts. */
function actsApart({left, right, alignment}: StatementPair): string | undefined {
  const [one, other] = [actOf(left), actOf(right)]
  if (!one || !other) return undefined
  const met = alignment.pairs.some(
    ({a, b, relation}) =>
      relation !== 'opposite' && a.role !== 'context' && b.role !== 'context' && a.tag === 'VERB' && b.tag === 'VERB'
  )
  return met ? undefined : `one tells of “${one}”, the other of “${other}”`
}

/** The main verb, if it says more than that something is so. */
function actOf({tokens, clauses: [clause]}: Reading): string | undefined {
  const verb = tokens[clause?.head ?? -1]
  return verb?.tag === 'VERB' &&
    !/^(?:has|have|had|appl(?:y|ies|ied)|concerns?|covers?|holds?|gets?|comes?|includes?|took|takes?|reserved|restrict(?:s|ed)|limit(?:s|ed)|confine[ds]|left|exempt(?:s|ed)|exclude[ds])$/i.test(
      verb.text
    )
    ? verb.text
    : undefined
}

function textOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}
