/** Finds where running text cites a work of a bibliography, where that is certain. */
import {folded} from '../model/order.ts'
import type {CslData} from './csl-data.ts'

export interface FoundCitation {
  /** Offset into the text. */
  readonly at: number
  /** Id of the work; of a key in brackets that no work has, that key. */
  readonly id: string
  readonly known: boolean
}

/**
 * Certain are: a key (`[@quay2024]`, as Pandoc writes citations), the DOI or address of a work, and names with a year in
 * round brackets (“Quay et al. (2024)”, “(Quay & Mole, 2024)”) that fit exactly one work. In the order of the text.
 */
export function citationFinder(works: readonly CslData[]): (text: string) => readonly FoundCitation[] {
  const ids = new Set(works.map(work => work.id))
  const addresses = new Map(works.flatMap(work => addressesOf(work).map(address => [address, work.id] as const)))
  const byYear = worksByYear(works)
  return text => {
    const found = [...keysIn(text, ids), ...addressesIn(text, addresses), ...namesIn(text, byYear)]
    return found.sort((a, b) => a.at - b.at)
  }
}

function keysIn(text: string, ids: ReadonlySet<string>): readonly FoundCitation[] {
  return [...text.matchAll(/(?<![\w.@/])@\{?(\w(?:[\w:.#$%&+?~/-]*\w)?)/g)].flatMap(match => {
    const id = match[1] ?? ''
    const known = ids.has(id)
    const bracketed = /\[[^[\]]*$/.test(text.slice(Math.max(0, match.index - 200), match.index))
    return known || bracketed ? [{at: match.index, id, known}] : []
  })
}

function addressesOf({DOI, URL: url}: CslData): readonly string[] {
  return [DOI === undefined ? '' : `doi.org/${DOI}`, url ?? ''].filter(Boolean).map(addressKey)
}

/** Without scheme, `www.`, fragment and closing punctuation; one form for the pages of a preprint. */
function addressKey(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www\.|dx\.(?=doi))/, '')
    .replace(/#.*$/, '')
    .replace(/[/.,;:!?]+$/, '')
    .replace(/^arxiv\.org\/(?:abs|pdf)\/([^v]+?)(?:v\d+)?(?:\.pdf)?$/, 'arxiv.org/abs/$1')
}

function addressesIn(text: string, addresses: ReadonlyMap<string, string>): readonly FoundCitation[] {
  if (addresses.size === 0) return []
  return [...text.matchAll(/https?:\/\/[^\s"'<>()[\]]+|\b10\.\d{4,9}\/[^\s"'<>()[\]]+/gi)].flatMap(match => {
    const address = match[0].startsWith('10.') ? `doi.org/${match[0]}` : match[0]
    const id = addresses.get(addressKey(address))
    return id === undefined ? [] : [{at: match.index, id, known: true}]
  })
}

interface NamedWork {
  readonly id: string
  /** How its names are written in a text, folded. */
  readonly forms: readonly string[]
}

function worksByYear(works: readonly CslData[]): ReadonlyMap<string, readonly NamedWork[]> {
  const years = new Map<string, NamedWork[]>()
  for (const work of works) {
    const year = work.issued?.['date-parts']?.[0]?.[0]
    const forms = namesOf(work)
    if (year === undefined || forms.length === 0) continue
    const named = years.get(String(year)) ?? []
    years.set(String(year), named)
    named.push({id: work.id, forms})
  }
  return years
}

function namesOf({author = []}: CslData): readonly string[] {
  const names = author.map(name =>
    folded(name.literal ?? [name['non-dropping-particle'], name.family].filter(Boolean).join(' '))
  )
  const [first = '', second = '', third = ''] = names
  if (names.some(name => name === '')) return []
  if (names.length === 1) return [first]
  if (names.length === 2) return [`${first} and ${second}`, `${first} & ${second}`]
  const all = `${first} et al`
  return names.length === 3
    ? [
        all,
        ...['and', '&'].flatMap(and => [`${first}, ${second} ${and} ${third}`, `${first}, ${second}, ${and} ${third}`])
      ]
    : [all]
}

/** How far before a year its names may begin. */
const reach = 120

function namesIn(text: string, byYear: ReadonlyMap<string, readonly NamedWork[]>): readonly FoundCitation[] {
  if (byYear.size === 0) return []
  return [...text.matchAll(/\b(1[5-9]\d\d|20\d\d)(?![\d-])/g)].flatMap(match => {
    const candidates = byYear.get(match[1] ?? '')
    if (!candidates) return []
    const before = folded(text.slice(Math.max(0, match.index - reach), match.index))
    const names = namesBefore(before)
    if (names === undefined) return []
    const fitting = candidates.filter(({forms}) => forms.some(form => endsWithName(names, form)))
    const [only] = fitting
    return only && fitting.length === 1 ? [{at: match.index, id: only.id, known: true}] : []
  })
}

/** What stands before “(2024” or, in an open bracket, before “, 2024”; with a blank before the year, only “et al. 2024”. */
function namesBefore(before: string): string | undefined {
  const outside = /[\s,]*\($/.exec(before)
  if (outside) return before.slice(0, outside.index).replace(/\.$/, '')
  if (before.lastIndexOf('(') <= before.lastIndexOf(')')) return undefined
  if (/, $/.test(before)) return before.slice(0, -2).replace(/\.$/, '')
  return /(?:et al\.?| (?:and|&) [\p{L} '’-]+) $/u.test(before) ? before.trimEnd().replace(/\.$/, '') : undefined
}

/** A single name after another, as in “Quay and Mole (2024)”, is not that of a work by Mole alone. */
function endsWithName(text: string, name: string): boolean {
  if (!text.endsWith(name)) return false
  const before = text.slice(0, -name.length)
  if (/[\p{L}\p{N}-]$/u.test(before)) return false
  return / (?:et al|and|&)/.test(name) || !/(?:and|&|,) $/.test(before)
}
