/** Tests of the style for Vale: YAML that is read back, and patterns that match what they name. */
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {z} from 'zod'
import {writeVale} from '../../../pipeline/writers/vale/write-vale.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

const style = z.strictObject({
  extends: z.literal('substitution'),
  message: z.string(),
  level: z.enum(['suggestion', 'warning', 'error']),
  ignorecase: z.boolean(),
  swap: z.record(z.string(), z.string())
})

function rules(name: 'OtherNames' | 'Case', edition = sampleEdition) {
  return style.parse(parse(String(writeVale.write(edition, writerOptions).get(`vale/styles/Recension/${name}.yml`))))
}

describe('writeVale', () => {
  it('swaps other names for labels', () => {
    expect(rules('OtherNames').swap).toMatchObject({'tea kettle': 'kettle', 'kettle for galleys': 'galley kettle'})
  })

  it('leaves a name alone within the label that it is a part of', () => {
    const terms = sampleEdition.terms.map(term =>
      term.id === 'kettle' ? {...term, aliases: ['galley'], label: 'big galley kettle'} : term
    )
    const swap = rules('OtherNames', {...sampleEdition, terms}).swap
    const [key = ''] = Object.entries(swap).find(([, label]) => label === 'big galley kettle') ?? []
    expect(
      'The galley is warm. The big galley kettle is hot.'.match(new RegExp(`\\b(?:${key})\\b`, 'gu'))
    ).toHaveLength(1)
  })

  it('gives names with capitals of their own, whatever case they are written in', () => {
    const terms = sampleEdition.terms.map(term => (term.id === 'whistle' ? {...term, label: 'SteamPipe'} : term))
    expect(rules('Case', {...sampleEdition, terms})).toMatchObject({ignorecase: true, swap: {SteamPipe: 'SteamPipe'}})
  })

  it('writes signs of a name as themselves', () => {
    for (const words of ['a+b(c)', 'x: [y] #z', "'=1\n- x", '"\\']) {
      const keys = Object.keys(rules('OtherNames', hostileEdition(words)).swap)
      const name = `${words}s`.replace(/\s+/g, ' ')
      expect(keys.some(key => new RegExp(`^${key}$`, 'u').test(name))).toBe(true)
    }
  })
})
