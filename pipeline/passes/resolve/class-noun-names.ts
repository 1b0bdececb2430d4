/** Names that are one but for a noun behind one of them that only tells what kind of thing it is. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {nameKey} from '../../language/name-key.ts'
import {compareText} from '../../model/order.ts'
import type {NameRecord} from './collect-names.ts'

/**
 * “attention mechanism” is attention, a “heat-exchanger machine” a heat exchanger, a “PID controller” a PID, a “GPS system” GPS.
 * Keys of two names and why they are one; `genera` gives the head nouns of what each is said to be.
 */
export function* classNounNames(
  names: ReadonlyMap<string, NameRecord>,
  genera: ReadonlyMap<string, ReadonlySet<string>>
): Generator<readonly [string, string, string]> {
  for (const record of names.values()) {
    const head = record.words[record.words.length - 1]
    const form = [...record.forms.keys()].sort(compareText)[0] ?? ''
    const spoken = form.split(/\s+/)
    if (head === undefined || spoken.length < 2) continue
    const rest = spoken.slice(0, -1).join(' ')
    const base = names.get(nameKey(rest)) ?? names.get(nameKey(rest.toUpperCase()))
    if (!base || base === record || !isStrong(base)) continue
    const hyphened = spoken.length === 2 && rest.includes('-') && classNouns.has(head)
    const plain = plainClassNouns.has(head)
    const owned = genera.get(base.key)?.has(head) ?? false
    const proper = /^[\p{Lu}\p{N}]/u.test(rest) && !/^\p{Lu}\p{Ll}+$/u.test(rest)
    const initials = head === 'system' && isAcronym(rest) && !record.origins.has('definition')
    if (hyphened || plain || initials || (owned && proper))
      yield [base.key, record.key, `“${form}” is “${rest}” with the noun for its kind`]
  }
}

function isStrong(record: NameRecord): boolean {
  return (
    ['definition', 'list-lead', 'mark', 'pair', 'table', 'title', 'heading', 'question'].some(origin =>
      [...record.origins.keys()].some(each => each === origin)
    ) ||
    record.proper > 0 ||
    record.occurrences > 1
  )
}

const classNouns: ReadonlySet<string> = new Set([
  'technology',
  'technique',
  'mechanism',
  'method',
  'process',
  'architecture',
  'approach',
  'system',
  'machine',
  'device',
  'unit',
  'standard',
  'protocol',
  'framework',
  'language',
  'library',
  'platform'
])
const plainClassNouns: ReadonlySet<string> = new Set(['technology', 'technique', 'mechanism', 'architecture'])
