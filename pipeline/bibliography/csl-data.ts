/** CSL-JSON as it may come from a bibliography: the fields we know, checked before anything reads them. */
import {z} from 'zod'
import {cslTypes} from '../model/csl-types.ts'

const text = z.string().max(20_000)
const stringOrNumber = z.union([text, z.number().transform(String)]).exactOptional()

const name = z.object({
  family: text.exactOptional(),
  given: text.exactOptional(),
  literal: text.exactOptional(),
  suffix: text.exactOptional(),
  'dropping-particle': text.exactOptional(),
  'non-dropping-particle': text.exactOptional()
})
const names = z.array(name).exactOptional()

const part = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{1,4}$/)
    .transform(Number)
])
const date = z
  .object({
    'date-parts': z.array(z.array(part).min(1).max(3)).min(1).max(2).exactOptional(),
    literal: text.exactOptional(),
    raw: text.exactOptional()
  })
  .exactOptional()

/** Fields that are not named here are left out. */
export const cslData = z.object({
  id: z.union([text.min(1), z.number().transform(String)]),
  type: z.enum(cslTypes),
  title: text.exactOptional(),
  'title-short': text.exactOptional(),
  'container-title': text.exactOptional(),
  'collection-title': text.exactOptional(),
  author: names,
  editor: names,
  translator: names,
  issued: date,
  accessed: date,
  publisher: text.exactOptional(),
  'publisher-place': text.exactOptional(),
  'event-title': text.exactOptional(),
  edition: stringOrNumber,
  volume: stringOrNumber,
  issue: stringOrNumber,
  number: stringOrNumber,
  page: stringOrNumber,
  genre: text.exactOptional(),
  note: text.exactOptional(),
  abstract: text.exactOptional(),
  language: text.exactOptional(),
  DOI: text.exactOptional(),
  ISBN: text.exactOptional(),
  ISSN: text.exactOptional(),
  URL: text.exactOptional()
})

export type CslData = ReadonlyData<z.infer<typeof cslData>>

type ReadonlyData<T> = T extends object ? {readonly [Key in keyof T]: ReadonlyData<T[Key]>} : T
