/** Writes the glossary as small data: JSON with its schema, and CSV for spreadsheets. */
import {z} from 'zod'
import type {Writer} from '../../model/registry.ts'
import {csvLine} from '../csv/csv-line.ts'
import {addressOf} from './address-of.ts'
import {glossaryOf} from './glossary-of.ts'
import {type Glossary, glossarySchema} from './glossary-schema.ts'

/** Keys in the order of the schema. A glossary that breaks its own schema is a bug: a ZodError is thrown. */
export const writeGlossary: Writer = {
  name: 'glossary',
  outputs: ['data/glossary.json', 'data/glossary.schema.json', 'glossary.csv'],
  write: (edition, options) => {
    const glossary = glossarySchema.parse(glossaryOf(edition, options))
    return new Map([
      ['data/glossary.json', json(glossary)],
      ['data/glossary.schema.json', json(z.toJSONSchema(glossarySchema))],
      ['glossary.csv', csvOf(glossary)]
    ])
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}

const header = [
  'id',
  'label',
  'aliases',
  'kind',
  'definition',
  'role',
  'sources',
  'broader',
  'related',
  'disagreements',
  'address'
]

/** Several values of a cell are joined by ` | `. */
function csvOf({terms, baseUrl}: Glossary): string {
  const lines = terms.map(term => [
    term.id,
    term.label,
    term.aliases.join(' | '),
    term.kind ?? '',
    term.definition?.text ?? '',
    term.definition?.role ?? '',
    term.definition?.sources.join(' | ') ?? '',
    term.broader.join(' | '),
    term.related.join(' | '),
    String(term.disagreements),
    addressOf(term.path, baseUrl)
  ])
  return [header, ...lines].map(csvLine).join('')
}
