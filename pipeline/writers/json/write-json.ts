/** Writes the edition file, the public contract, and its JSON Schema. */
import {z} from 'zod'
import type {Writer} from '../../model/registry.ts'
import {editionSchema} from './edition-schema.ts'

/** Keys in the order of the schema. An edition that breaks its own schema is a bug: a ZodError is thrown. */
export const writeJson: Writer = {
  name: 'json',
  outputs: ['data/edition.json', 'data/edition.schema.json'],
  write: edition =>
    new Map([
      ['data/edition.json', json(editionSchema.parse(edition))],
      ['data/edition.schema.json', json(z.toJSONSchema(editionSchema))]
    ])
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
