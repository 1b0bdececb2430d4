/** Writes what the search of the site finds; the index is made of it when the edition is published. */
import type {Writer} from '../../model/registry.ts'
import {searchRecordsPath} from '../../model/search-records-path.ts'
import {searchRecords} from './search-records.ts'

export const writeSearch: Writer = {
  name: 'search',
  outputs: [searchRecordsPath],
  write: (edition, options) =>
    new Map([[searchRecordsPath, recordsFile(edition.language, searchRecords(edition, options))]])
}

/** One record a line, so that two editions can be compared. */
function recordsFile(language: string, records: readonly unknown[]): string {
  const lines = records.map(record => JSON.stringify(record)).join(',\n')
  return `{"language":${JSON.stringify(indexLanguage(language))},"records":[\n${lines}\n]}\n`
}

/** ISO 639-1, by which words are stemmed. */
function indexLanguage(language: string): string {
  return /^[a-z]{2}\b/.exec(language)?.[0] ?? 'en'
}
