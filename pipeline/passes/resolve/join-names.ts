/** Which names are one concept: stated pairs, a name with its class noun, short forms of a name in one article. */
import {isAcronym} from '../../language/expand-abbreviation.ts'
import {nameKey} from '../../language/name-key.ts'
import type {Extraction, NamePair} from '../../model/extraction.ts'
import {compareText} from '../../model/order.ts'
import {abbreviatedNames} from './abbreviated-names.ts'
import {classNounNames} from './class-noun-names.ts'
import {classedNames} from './classed-names.ts'
import {clippedNames} from './clipped-names.ts'
import type {NameRecord} from './collect-names.ts'
import {generaOf} from './genera-of.ts'

/** Names of one concept; records in key order. */
export interface Concept {
  readonly records: readonly NameRecord[]
  /** Names that mean this concept only in some sources, because they mean another one elsewhere. */
  readonly scoped: readonly {readonly record: NameRecord; readonly sources: ReadonlySet<string>}[]
  readonly reasons: readonly string[]
}

/** In the order of their first keys. */
export function joinNames(
  names: ReadonlyMap<string, NameRecord>,
  extractions: readonly Extraction[]
): readonly Concept[] {
  const groups = new Groups([...names.keys()])
  const reasons: {readonly key: string; readonly text: string}[] = []
  const join = (a: string, b: string, why: string) => {
    if (!names.has(a) || !names.has(b) || !groups.join(a, b)) return
    reasons.push({key: a, text: why})
  }
  const pairs = extractions.flatMap(extraction => extraction.names.map(pair => ({pair, source: extraction.source})))
  const synonyms = pairs.filter(({pair}) => pair.relation !== 'acronym')
  for (const {pair} of synonyms) {
    if (!mayJoin(pair, names)) continue
    const why = `“${pair.short}” is stated as another name of “${pair.long}”`
    join(nameKey(pair.long), nameKey(pair.short), why)
    const whole = withOtherHead(pair)
    if (whole) join(nameKey(pair.long), nameKey(whole), why)
  }
  const genera = generaOf(extractions)
  for (const [a, b, why] of classNounNames(names, genera)) join(a, b, why)
  for (const [a, b, why] of classedNames(names, extractions)) join(a, b, why)
  for (const [a, b, why] of clippedNames(names, extractions)) join(a, b, why)
  for (const [a, b, why] of shortForms(names, extractions)) join(a, b, why)
  const acronyms = acronymsOf(pairs.filter(({pair}) => pair.relation === 'acronym'))
  const scoped: {readonly short: string; readonly long: string; readonly sources: ReadonlySet<string>}[] = []
  for (const [short, longs] of acronyms) {
    const meanings = new Set([...longs.keys()].map(long => groups.find(long)))
    for (const [long, {pair, sources}] of longs) {
      if (meanings.size === 1) join(long, short, `“${pair.short}” is stated as short for “${pair.long}”`)
      else scoped.push({short, long, sources})
    }
  }
  for (const [long, short, why] of abbreviatedNames(names, longForms(acronyms, groups))) join(long, short, why)
  return conceptsOf(names, groups, reasons, scoped)
}

class Groups {
  readonly #parent = new Map<string, string>()
  constructor(keys: readonly string[]) {
    for (const key of keys) this.#parent.set(key, key)
  }
  find(key: string): string {
    const parent = this.#parent.get(key) ?? key
    return parent === key ? key : this.find(parent)
  }
  /** False where they were one already. */
  join(a: string, b: string): boolean {
    const [x, y] = [this.find(a), this.find(b)].sort(compareText)
    if (x === undefined || y === undefined || x === y) return false
    this.#parent.set(y, x)
    return true
  }
}

/** “a harbour guide (or pilot)”: a harbour pilot is one as well. */
function withOtherHead({long, short}: NamePair): string | undefined {
  const words = long.split(/\s+/)
  return words.length > 1 && /^\p{Ll}+$/u.test(short) ? [...words.slice(0, -1), short].join(' ') : undefined
}

/** A pair where one name is part of a longer list of things, or a version of the other, joins nothing. */
function mayJoin(pair: NamePair, names: ReadonlyMap<string, NameRecord>): boolean {
  const [long, short] = [nameKey(pair.long), nameKey(pair.short)]
  const version = (name: string) => name.match(/\p{N}[\p{N}.]*/gu)?.join(' ') ?? ''
  return (
    long !== short &&
    names.has(long) &&
    names.has(short) &&
    (version(pair.long) === version(pair.short) || version(pair.short) !== '')
  )
}

/** “Harbour Pilot” and then “Pilot”, capitalised inside a sentence of the same article; not if two names end so, or it is defined by itself. */
function* shortForms(
  names: ReadonlyMap<string, NameRecord>,
  extractions: readonly Extraction[]
): Generator<readonly [string, string, string]> {
  const proper = [...names.values()].filter(record => record.proper > 0 && record.words.length > 1)
  const firsts = new Set([...names.values()].filter(record => record.words.length > 1).map(record => record.words[0]))
  for (const {candidates} of extractions) {
    const here = new Set(candidates.filter(each => each.proper).map(each => nameKey(each.text)))
    for (const record of proper) {
      if (!here.has(record.key)) continue
      const last = record.words[record.words.length - 1] ?? ''
      const short = names.get(last)
      if (!short || short.proper === 0 || !here.has(last) || /^\p{N}/u.test(last) || short.origins.has('definition'))
        continue
      if ([...short.forms.keys()].every(isAcronym) || firsts.has(last)) continue
      if (
        short.proper < short.occurrences * 0.8 ||
        proper.filter(other => other.words[other.words.length - 1] === last).length > 1
      )
        continue
      yield [record.key, short.key, `“${last}” is short for it in the article`]
    }
  }
}

function acronymsOf(
  pairs: readonly {readonly pair: NamePair; readonly source: string}[]
): ReadonlyMap<string, ReadonlyMap<string, {readonly pair: NamePair; readonly sources: Set<string>}>> {
  const acronyms = new Map<string, Map<string, {readonly pair: NamePair; readonly sources: Set<string>}>>()
  for (const {pair, source} of pairs) {
    const [short, long] = [nameKey(pair.short), nameKey(pair.long)]
    if (short === '' || long === '' || short === long) continue
    const longs = acronyms.get(short) ?? new Map<string, {readonly pair: NamePair; readonly sources: Set<string>}>()
    acronyms.set(short, longs)
    const known = longs.get(long)
    if (known) known.sources.add(source)
    else longs.set(long, {pair, sources: new Set([source])})
  }
  return new Map([...acronyms].sort(([a], [b]) => compareText(a, b)))
}

/** The one long form of each abbreviation that is stated to have but one meaning; none of another. */
function longForms(
  acronyms: ReadonlyMap<string, ReadonlyMap<string, unknown>>,
  groups: Groups
): ReadonlyMap<string, string | undefined> {
  return new Map(
    [...acronyms].map(([short, longs]) => {
      const meanings = new Set([...longs.keys()].map(long => groups.find(long)))
      return [short, meanings.size === 1 ? [...longs.keys()][0] : undefined]
    })
  )
}

function conceptsOf(
  names: ReadonlyMap<string, NameRecord>,
  groups: Groups,
  reasons: readonly {readonly key: string; readonly text: string}[],
  scoped: readonly {readonly short: string; readonly long: string; readonly sources: ReadonlySet<string>}[]
): readonly Concept[] {
  const homonyms = new Set(scoped.map(each => each.short))
  const members = new Map<string, NameRecord[]>()
  for (const record of names.values()) {
    if (homonyms.has(record.key)) continue
    const root = groups.find(record.key)
    const list = members.get(root)
    if (list) list.push(record)
    else members.set(root, [record])
  }
  return [...members].map(([root, records]) => ({
    records,
    scoped: scoped.flatMap(({short, long, sources}) => {
      const record = names.get(short)
      return record && groups.find(long) === root ? [{record, sources}] : []
    }),
    reasons: reasons.filter(({key}) => groups.find(key) === root).map(({text}) => text)
  }))
}
