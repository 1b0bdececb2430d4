/** Writes the edition as one document in Pandoc's Markdown, to be printed. */
import type {Root} from 'mdast'
import type {Edition} from '../../model/edition.ts'
import type {Writer} from '../../model/registry.ts'
import {disagreementsPart} from './disagreements-part.ts'
import {documentMetadata} from './document-metadata.ts'
import {glossaryPart} from './glossary-part.ts'
import {passagePhrases} from './passage-phrases.ts'
import {questionsPart} from './questions-part.ts'
import {sourcesPart} from './sources-part.ts'
import {stringifyPandoc} from './stringify-pandoc.ts'
import {tablesPart} from './tables-part.ts'

export const writeMarkdown: Writer = {
  name: 'markdown',
  outputs: ['recension.md'],
  write: edition => new Map([['recension.md', stringifyPandoc(document(edition))]])
}

function document(edition: Edition): Root {
  const phrases = passagePhrases(edition)
  return {
    type: 'root',
    children: [
      documentMetadata(edition),
      ...glossaryPart(edition, phrases),
      ...tablesPart(edition, phrases),
      ...questionsPart(edition, phrases),
      ...disagreementsPart(edition, phrases),
      ...sourcesPart(edition)
    ]
  }
}
