/** Tests of the edition file and its schema. */
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, expectTypeOf, it} from 'vitest'
import type {z} from 'zod'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {editionSchema} from '../../../pipeline/writers/json/edition-schema.ts'
import {writeJson} from '../../../pipeline/writers/json/write-json.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

/** Read-only marks and the hidden key of spans, which a schema cannot say, taken away. */
type Written<T> = T extends string | number | boolean
  ? T
  : T extends readonly []
    ? []
    : T extends readonly [infer First, ...infer Rest]
      ? [Written<First>, ...Written<Rest>]
      : T extends readonly (infer Item)[]
        ? Written<Item>[]
        : {-readonly [Key in keyof T as Key extends symbol ? never : Key]: Written<T[Key]>}

const files = writeJson.write(sampleEdition, writerOptions)
const written: unknown = JSON.parse(String(files.get('data/edition.json')))
const schema: object = JSON.parse(String(files.get('data/edition.schema.json')))

describe('writeJson', () => {
  it('writes what it was given, all of it', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(sampleEdition)))
  })

  it('writes an edition that is valid against the schema beside it', () => {
    const validate = new Ajv2020({strict: true, allErrors: true, strictTuples: false}).compile(schema)
    expect(validate(written), JSON.stringify(validate.errors)).toBe(true)
  })

  it('writes a schema that refuses unknown keys, empty evidence and missing parts', () => {
    const validate = new Ajv2020({strictTuples: false}).compile(schema)
    const claim = sampleEdition.claims[0]
    expect(validate({...sampleEdition, colour: 'red'})).toBe(false)
    expect(validate({...sampleEdition, claims: [{...claim, evidence: []}]})).toBe(false)
    expect(validate({...sampleEdition, terms: undefined})).toBe(false)
    expect(validate({...sampleEdition, sources: [{...sampleEdition.sources[0], digest: 'abc'}]})).toBe(false)
  })

  it('describes every part that a reader of the file meets', () => {
    const shapes: unknown = Reflect.get(schema, '$defs')
    const undescribed = Object.entries(Object(shapes)).filter(([, shape]) => !Object(shape).description)
    expect(undescribed.map(([name]) => name)).toEqual([])
    expect(Object.keys(Object(shapes))).toContain('Passage')
  })

  it('writes the same bytes whatever the order of keys in memory', () => {
    const reversed = Object.fromEntries(Object.entries(sampleEdition).reverse())
    const again = writeJson.write({...sampleEdition, ...reversed}, writerOptions)
    expect(again.get('data/edition.json')).toBe(files.get('data/edition.json'))
  })

  it('throws on an edition that breaks the schema, which only a bug can make', () => {
    expect(() => writeJson.write({...sampleEdition, schemaVersion: 'first'}, writerOptions)).toThrow()
  })
})

describe('editionSchema', () => {
  it('agrees with the type of the edition, both ways', () => {
    expectTypeOf<z.infer<typeof editionSchema>>().toEqualTypeOf<Written<Edition>>()
    expect(editionSchema.safeParse(sampleEdition).success).toBe(true)
  })
})
