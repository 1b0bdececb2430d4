/** What everybody's abbreviations stand for, for articles that never say it. A table distilled from WordNet 3.1, see `lexicon/NOTICE`. */
import abbreviations from './lexicon/abbreviations.json' with {type: 'json'}
import {nameKey} from './name-key.ts'

/** Keys of names, by the key of an abbreviation: “AC” is air conditioning, or alternating current. */
export function knownLongForms(): ReadonlyMap<string, readonly string[]> {
  known ??= read()
  return known
}

let known: ReadonlyMap<string, readonly string[]> | undefined

function read(): ReadonlyMap<string, readonly string[]> {
  const forms = new Map<string, string[]>()
  for (const line of abbreviations) {
    const blank = line.indexOf(' ')
    const short = nameKey(line.slice(0, blank))
    forms.set(short, [...(forms.get(short) ?? []), nameKey(line.slice(blank + 1))])
  }
  return forms
}
