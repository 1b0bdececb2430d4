/** Writes the references of an edition for people and for reference managers. */
import type {CslData} from '../../bibliography/csl-data.ts'
import {mapStrings} from '../../bibliography/map-strings.ts'
import {oneLine} from '../../bibliography/one-line.ts'
import {compareForReaders, compareText} from '../../model/order.ts'
import type {Writer} from '../../model/registry.ts'
import {biblatex} from './biblatex.ts'
import {formatBibliography} from './format-bibliography.ts'
import {ris} from './ris.ts'

export const writeCitations: Writer = {
  name: 'citations',
  outputs: ['references.bib', 'references.csl.json', 'references.ris', 'references.txt'],
  write: (edition, options) => {
    const items = edition.sources.map(source => source.csl).sort((a, b) => compareText(a.id, b.id))
    const formatted = formatBibliography(items, {style: options.citationStyle, locale: options.locale})
    return new Map([
      ['references.bib', biblatex(items)],
      ['references.csl.json', `${JSON.stringify(items.map(untagged), null, 1)}\n`],
      ['references.ris', ris(items.map(untagged))],
      ['references.txt', lines([...formatted.values()].sort(compareForReaders))]
    ])
  }
}

function untagged(item: CslData): CslData {
  return mapStrings(item, text => withoutTags(oneLine(text)))
}

/** CSL processors and reference managers read `<i>` in a field as markup; our fields are plain text. `<i>` gives `‹i›`. */
function withoutTags(text: string): string {
  return text.replace(/<(?=[a-z/!?])([^<>]*)>/gi, '‹$1›')
}

function lines(entries: readonly string[]): string {
  return entries.map(entry => `${entry}\n`).join('\n')
}
