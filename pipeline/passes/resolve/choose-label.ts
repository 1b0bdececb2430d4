/** The label of a concept among its names: the long form before its abbreviation, the singular, the commonest spelling. */
import {knownLongForms} from '../../language/known-long-forms.ts'
import {singular} from '../../language/singular.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import {wordCount} from '../../language/word-count.ts'
import {compareForReaders} from '../../model/order.ts'
import type {NameRecord} from './collect-names.ts'
import type {Concept} from './join-names.ts'

export interface Naming {
  readonly label: string
  /** In reader order, without the label. */
  readonly aliases: readonly string[]
}

/** `used` counts how often each record's names are mentioned. */
export function chooseLabel(
  concept: Concept,
  shorts: ReadonlySet<string>,
  counts: ReadonlyMap<string, number>
): Naming {
  const clipped = concept.records.filter(record =>
    concept.records.some(other => isClipped(record, other) || isKnownShort(record, other))
  )
  const worth = (record: NameRecord) =>
    (shorts.has(record.key) || clipped.includes(record) ? 0 : 1000) +
    (counts.get(record.key) ?? 0) +
    record.occurrences / 1000
  const [first, ...others] = [...concept.records].sort((a, b) => worth(b) - worth(a) || (a.key < b.key ? -1 : 1))
  // “the ROVs” are many things of a kind, whatever capitals their long form has
  const common = concept.records.some(record => [...record.forms.keys()].some(form => /\p{Lu}s$/u.test(form)))
  const label = first ? spelling(first, common) : ''
  const names = new Set<string>()
  for (const record of [first, ...others, ...concept.scoped.map(each => each.record)]) {
    if (!record) continue
    names.add(spelling(record, common))
    for (const form of record.forms.keys()) if (isAliasForm(form)) names.add(form)
  }
  names.delete(label)
  return {label, aliases: distinct([...names], label).sort(compareForReaders)}
}

/** “Pilot” is what is left of “Harbour Pilot”; the full name wins over it, as over an abbreviation, whichever is used most. */
function isClipped(record: NameRecord, full: NameRecord): boolean {
  return full.proper > 0 && full.words.length > 1 && record.words.length === 1 && full.words.at(-1) === record.words[0]
}

/** “GPS”, and “GPS system”, of the global positioning system. */
function isKnownShort({words: [first = '']}: NameRecord, full: NameRecord): boolean {
  return [first, `^${first}`].some(short => knownLongForms().get(short)?.includes(full.key))
}

/** The commonest spelling, in the singular, with a capital first: as an entry of a glossary is written. */
function spelling(record: NameRecord, common: boolean): string {
  const spelled = [...record.forms].filter(([form]) => !isShouted(form))
  const forms = (spelled.length > 0 ? spelled : [...record.forms]).map(
    ([form, count]) => [form.replace(/\s+/g, ' ').trim(), count] as const
  )
  const title = (form: string) => (/^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)+$/u.test(form) ? 1 : 0)
  const proper = record.proper > 0 && !common
  const ranked = forms.sort(
    ([a, n], [b, m]) => (proper ? 0 : title(a) - title(b)) || m - n || a.length - b.length || compareForReaders(a, b)
  )
  const form = ranked[0]?.[0] ?? record.key
  const last = /^(.*?)([^\s-]+)$/s.exec(form)
  // “board of trustees”: its head is another word
  const kept = (proper && /^\p{Lu}\p{Ll}/u.test(last?.[2] ?? '')) || isPluralOnly(record) || / of /.test(form)
  const single = last && !kept ? `${last[1] ?? ''}${singular(last[2] ?? '')}` : form
  return /^\p{Ll}+(?![\p{L}\p{N}])/u.test(single) ? single.charAt(0).toUpperCase() + single.slice(1) : single
}

/** “Sweepings”, “greens”: in the singular it would be an act or a quality, and the sources hardly ever write it so. */
function isPluralOnly({forms, words}: NameRecord): boolean {
  const counts = [...forms]
  const plural = counts.filter(([form]) => isPlural(form))
  const often = plural.reduce((sum, [, count]) => sum + count, 0)
  if (often < 2 || often < 0.8 * counts.reduce((sum, [, count]) => sum + count, 0)) return false
  const one = singular((/[^\s-]+$/.exec(plural[0]?.[0] ?? '')?.[0] ?? '').toLowerCase())
  if (/.{2}ing$/.test(one)) return true
  return words.length === 1 && wordCount(one) > everyday && tagSentence(`The ${one} thing is here.`)[1]?.tag === 'ADJ'
}

/** Occurrences in film speech: twenty in a million words. */
const everyday = 1000

function isPlural(form: string): boolean {
  const last = /[^\s-]+$/.exec(form)?.[0] ?? ''
  return /^\p{Ll}+$/iu.test(last) && singular(last) !== last && !/\p{Lu}{2}/u.test(last)
}

/** “CUT-OFF VALVE”: capitals for emphasis. */
function isShouted(form: string): boolean {
  return /[\s-]/.test(form) && /\p{Lu}{3}/u.test(form) && !/\p{Ll}/u.test(form)
}

/** Possessives, and words in capitals for emphasis, are no names. */
function isAliasForm(form: string): boolean {
  return !/['’]s?$/.test(form) && form.length < 80 && !isShouted(form)
}

/** One of spellings that differ in case, plural or space only. */
function distinct(names: readonly string[], label: string): string[] {
  const seen = new Set([look(label)])
  const kept: string[] = []
  for (const name of [...names].sort(compareForReaders)) {
    const key = look(name)
    if (seen.has(key)) continue
    seen.add(key)
    kept.push(name)
  }
  return kept
}

function look(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(word => singular(word).toLowerCase())
    .join(' ')
}
