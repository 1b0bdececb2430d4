/** Tests of claims as annotations: every quotation is found again in its source, and no more of it is given than is allowed. */
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {writeAnnotations} from '../../../pipeline/writers/annotations/write-annotations.ts'
import {sampleArticles, sampleEdition} from '../../support/sample-edition.ts'
import {writerOptions} from '../../support/writer-options.ts'

const selector = z.object({
  type: z.string(),
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  value: z.string().optional()
})
const target = z.object({source: z.object({id: z.string()}), selector: z.array(selector)})
const body = z.object({
  type: z.string(),
  purpose: z.string(),
  value: z.string().optional(),
  source: z.string().optional()
})
const annotation = z.object({
  id: z.string(),
  motivation: z.string(),
  body: z.array(body),
  target: z.array(target).min(1)
})
const collection = z.object({total: z.number(), first: z.object({items: z.array(annotation)})})

type Annotation = z.infer<typeof annotation>

function annotations(sourcePages: 'full' | 'excerpts' | 'none' = 'full'): readonly Annotation[] {
  const files = writeAnnotations.write(sampleEdition, {...writerOptions, sourcePages})
  return collection.parse(JSON.parse(String(files.get('claims.jsonld')))).first.items
}

/** Selectors that do not find their words in the text of the source, in the lines that they name. */
function lost(items: readonly Annotation[]): readonly string[] {
  return items.flatMap(({id, target: targets}) =>
    targets.flatMap(({source, selector: [first, second]}) => {
      const article = sampleArticles.find(item => source.id === `sources/${item.source.id.replaceAll('/', '-')}.html`)
      const [from, to] = (second ?? first)?.value?.match(/\d+/g)?.map(Number) ?? []
      const lines = article?.source.text.text.split('\n').slice(from, to).join('\n') ?? ''
      const words = `${first?.prefix ?? ''}${first?.exact ?? ''}${first?.suffix ?? ''}`
      return first?.exact !== undefined && article?.source.text.text.includes(words) && lines.includes(first.exact)
        ? []
        : [`${id} ${words}`]
    })
  )
}

describe('claims.jsonld', () => {
  it('holds every claim and every disagreement', () => {
    const ids = annotations().map(({id}) => id.replace('claims.jsonld#', ''))
    expect(ids).toEqual([...sampleEdition.claims, ...sampleEdition.conflicts].map(({id}) => id))
  })

  it('has places whose words are found again in the sources', () => {
    expect(annotations().flatMap(({target: targets}) => targets).length).toBeGreaterThan(10)
    expect(lost(annotations())).toEqual([])
    const [first, ...others] = annotations()
    if (!first) throw new Error('There is no annotation')
    const wrong = first.target.map(place => ({
      ...place,
      selector: place.selector.map(item => ({...item, exact: 'no such words'}))
    }))
    expect(lost([{...first, target: wrong}, ...others])).toHaveLength(wrong.length)
  })

  it('names both sides of a disagreement and the terms that it is about', () => {
    const litres = annotations().find(({id}) => id.endsWith('conflict-litres'))
    expect(litres?.motivation).toBe('assessing')
    expect(litres?.body.filter(({purpose}) => purpose === 'linking').map(({source}) => source)).toEqual([
      'claims.jsonld#claim-17',
      'claims.jsonld#claim-25'
    ])
    expect(litres?.body.find(({purpose}) => purpose === 'identifying')?.source).toBe('glossary/galley-kettle.html')
    expect(litres?.target).toHaveLength(2)
  })

  it('quotes no more than what is published where source pages are not shown', () => {
    const printed = new Set(
      [
        ...sampleEdition.claims.map(({passage}) => passage),
        ...sampleEdition.conflicts.flatMap(({sides}) => sides.map(side => side.passage))
      ].flatMap(({cut}) => cut.map(({exact}) => exact))
    )
    const selectors = (pages: 'full' | 'none') =>
      annotations(pages).flatMap(({target: targets}) => targets.flatMap(item => item.selector))
    const quoted = selectors('none').filter(({type}) => type === 'TextQuoteSelector')
    expect(quoted.length).toBeGreaterThan(0)
    expect(
      quoted.filter(
        ({exact, prefix, suffix}) => !printed.has(exact ?? '') || prefix !== undefined || suffix !== undefined
      )
    ).toEqual([])
    expect(selectors('full').filter(({type}) => type === 'TextQuoteSelector').length).toBeGreaterThan(quoted.length)
  })
})
