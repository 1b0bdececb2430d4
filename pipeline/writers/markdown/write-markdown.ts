/** Writes the edition in Pandoc's Markdown: one document to be printed, and its parts for use in other books. */
import type {RootContent} from 'mdast'
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
import {withoutDanglingLinks} from './without-dangling-links.ts'

/**
 * The names do not follow the title, so that links and scripts outlive a new one. A part has no metadata, which would
 * overrule that of the book it is put in, and no link to another part.
 */
export const writeMarkdown: Writer = {
  name: 'markdown',
  outputs: ['recension.md', 'glossary.md', 'tables.md', 'faq.md'],
  write: (edition, options) => {
    const {glossary, tables, questions, others} = partsOf(edition)
    const book = [documentMetadata(edition, options), ...glossary, ...tables, ...questions, ...others]
    return new Map([
      ['recension.md', stringifyPandoc({type: 'root', children: book})],
      ['glossary.md', part(glossary)],
      ['tables.md', part(tables)],
      ['faq.md', part(questions)]
    ])
  }
}

function partsOf(edition: Edition) {
  const phrases = passagePhrases(edition)
  return {
    glossary: glossaryPart(edition, phrases),
    tables: tablesPart(edition, phrases),
    questions: questionsPart(edition, phrases),
    others: [...disagreementsPart(edition, phrases), ...sourcesPart(edition)]
  }
}

function part(children: readonly RootContent[]): string {
  return stringifyPandoc(withoutDanglingLinks({type: 'root', children: [...children]}))
}
