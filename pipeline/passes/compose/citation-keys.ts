/** Citation keys: unique, readable, and the same in every build of the same sources. */
import {compareText} from '../../model/order.ts'
import {slug} from '../../model/slug.ts'
import type {SourceMetadata} from '../../model/source.ts'

interface Keyed {
  readonly id: string
  readonly metadata: SourceMetadata
}

/** With a year and a letter they stay within the twenty characters that a RIS id may have. */
const longestName = 13

/**
 * Source id to key: the site, or else the first words of the title, or else of the source id; then the year,
 * and a letter where several sources would share a key: `harbour-2025a`. Letters follow the order of source ids.
 */
export function citationKeys(sources: readonly Keyed[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>()
  for (const source of [...sources].sort((a, b) => compareText(a.id, b.id))) {
    const base = baseKey(source)
    groups.set(base, [...(groups.get(base) ?? []), source.id])
  }
  const taken = new Set([...groups].filter(([, ids]) => ids.length === 1).map(([base]) => base))
  const keys = new Map<string, string>()
  for (const [base, ids] of groups) {
    let letter = 0
    for (const id of ids) {
      let key = base
      while (ids.length > 1 && (key === base || taken.has(key))) key = withLetter(base, letter++)
      taken.add(key)
      keys.set(id, key)
    }
  }
  return keys
}

function baseKey({id, metadata}: Keyed): string {
  const named = [metadata.site?.value, metadata.title?.value, id].map(text => slug(text ?? ''))
  const name = shortened(named.find(text => text !== '') ?? 'source')
  const year = /^\d{4}/.exec(metadata.date?.value ?? '')?.[0]
  return year ? `${name}-${year}` : name
}

/** Whole words as far as they fit. */
function shortened(name: string): string {
  if (name.length <= longestName) return name
  const cut = name.slice(0, longestName + 1).lastIndexOf('-')
  return name.slice(0, cut > 0 ? cut : longestName)
}

/** 0 gives `a`, 25 `z`, 26 `aa`; after a name without a year, a hyphen keeps the letter apart. */
function withLetter(base: string, number: number): string {
  const letters = number < 26 ? letter(number) : letter(Math.floor(number / 26) - 1) + letter(number % 26)
  return /\d$/.test(base) ? base + letters : `${base}-${letters}`
}

function letter(number: number): string {
  return String.fromCharCode(97 + number)
}
