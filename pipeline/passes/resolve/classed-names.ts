/** A name, and the same name before the class that the sources give such names: “Selkie” and “Selkie AV”. */
import {nameKey} from '../../language/name-key.ts'
import {wordCount} from '../../language/word-count.ts'
import type {Extraction} from '../../model/extraction.ts'
import type {NameRecord} from './collect-names.ts'

/**
 * Keys of two names and why they are one. The class is an abbreviation that the sources say of other names (“Tern and Elmo are AVs”);
 * no source writes the name both ways, as it would of a maker and what it makes; the name owns nothing and opens no other name.
 */
export function* classedNames(
  names: ReadonlyMap<string, NameRecord>,
  extractions: readonly Extraction[]
): Generator<readonly [string, string, string]> {
  const classes = classesOf(names, extractions)
  if (classes.size === 0) return
  const longer = [...names.values()].filter(({words, proper}) => words.length > 1 && proper > 0)
  for (const record of longer) {
    const form = [...record.forms.keys()][0] ?? ''
    const [first = '', last = '', ...more] = form.split(/\s+/)
    const base = names.get(nameKey(first))
    if (more.length > 0 || !base || !classes.has(nameKey(last)) || !isNameOnly(base, first)) continue
    if ([...record.sources].some(source => base.sources.has(source))) continue
    if (longer.some(other => other !== record && other.words[0] === record.words[0])) continue
    if (isOwner(first, extractions)) continue
    yield [base.key, record.key, `“${form}” is “${first}” with its class`]
  }
}

/** Keys of abbreviations that close what a name is said to be. */
function classesOf(names: ReadonlyMap<string, NameRecord>, extractions: readonly Extraction[]): ReadonlySet<string> {
  const classes = new Set<string>()
  for (const {definitions} of extractions)
    for (const {term, genus, role} of definitions) {
      const head = /\p{Lu}{2,}s?$/u.exec(genus?.text ?? '')?.[0]
      if (head && role !== 'mention' && (names.get(nameKey(term))?.proper ?? 0) > 0) classes.add(nameKey(head))
    }
  return classes
}

/** Always with a capital, and no word of English. */
function isNameOnly({proper, forms}: NameRecord, form: string): boolean {
  const capital = [...forms.keys()].every(each => /^\p{Lu}/u.test(each))
  return proper > 0 && capital && /^\p{Lu}\p{L}{2,}$/u.test(form) && wordCount(form.toLowerCase()) < 5
}

/** “Elmo's Tern”: a maker, and “Elmo AV” is what it makes. */
function isOwner(name: string, extractions: readonly Extraction[]): boolean {
  return extractions.some(({tokens}) =>
    tokens.some(sentence =>
      sentence.some(({text}, at) => text === name && /^['’]s$/.test(sentence[at + 1]?.text ?? ''))
    )
  )
}
