/** Writes the references of an edition for people and for reference managers. */
import {compareForReaders} from '../../model/order.ts'
import type {Writer} from '../../model/registry.ts'
import {formatBibliography} from './format-bibliography.ts'
import {referenceFiles} from './reference-files.ts'
import {referenceItems} from './reference-items.ts'
import {styleXml} from './style-xml.ts'

export const writeCitations: Writer = {
  name: 'citations',
  outputs: [
    'references.bib',
    'references.ris',
    'references.csl.json',
    'references.txt',
    'citation-style.csl',
    'glossary/<term>.<bib, ris or csl.json>',
    'sources/<source>.<bib, ris or csl.json>'
  ],
  write: (edition, options) => {
    const items = referenceItems(edition)
    const formatted = formatBibliography(items, options)
    return new Map([
      ...referenceFiles(edition),
      ['references.txt', lines([...formatted.values()].sort(compareForReaders))],
      ['citation-style.csl', styleXml(options)]
    ])
  }
}

function lines(entries: readonly string[]): string {
  return entries.map(entry => `${entry}\n`).join('\n')
}
