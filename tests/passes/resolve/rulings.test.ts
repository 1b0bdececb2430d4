import {describe, expect, it} from 'vitest'
import {firstDefinition, resolved, termNamed} from '../../support/terms-of.ts'

const articles = {
  kettles:
    'A kettle is a vessel in which water is boiled. A kettle (or boiler) whistles. A samovar is an urn that keeps tea hot. Nobody leaves without a samovar on the shelf.',
  teapots: 'A teapot is a pot in which tea is brewed. A kettle is any pot with a spout for boiling.'
}

describe('an editor’s ruling on a term', () => {
  it('prefers a label and keeps the other names', () => {
    const {output, diagnostics} = resolved(articles, [{term: 'Kettle', label: 'Water kettle', id: 'the-kettle'}])
    expect(termNamed(output, 'Kettle')?.label).toBe('Water kettle')
    expect(termNamed(output, 'Kettle')?.id).toBe('the-kettle')
    expect(diagnostics).toEqual([])
  })

  it('adds an alias, by which the term is found from then on', () => {
    const {output} = resolved(articles, [{term: 'Samovar', addAliases: ['tea urn']}])
    expect(termNamed(output, 'tea urn')?.label ?? termNamed(output, 'Tea urn')?.label).toBe('Samovar')
  })

  it('merges two terms', () => {
    const {output} = resolved(articles, [{term: 'Kettle', mergeWith: 'Teapot'}])
    expect(termNamed(output, 'Teapot')?.id).toBe(termNamed(output, 'Kettle')?.id)
  })

  it('splits a name off', () => {
    expect(termNamed(resolved(articles).output, 'Boiler')?.label).toBe('Kettle')
    const {output} = resolved(articles, [{term: 'Kettle', split: ['boiler']}])
    expect(termNamed(output, 'Boiler')?.label).toBe('Boiler')
  })

  it('pins a definition by quotation', () => {
    const quote = 'A kettle is any pot with a spout for boiling.'
    const {output} = resolved(articles, [{term: 'Kettle', definition: {source: 'teapots', quote}}])
    expect(firstDefinition(output, 'Kettle')).toBe(quote)
  })

  it('pins a sentence that no pattern takes for a definition', () => {
    const quote = 'Nobody leaves without a samovar on the shelf.'
    const {output} = resolved(articles, [{term: 'Samovar', definition: {source: 'kettles', quote}}])
    expect(firstDefinition(output, 'Samovar')).toBe(quote)
  })

  it('suppresses an entry', () => {
    expect(termNamed(resolved(articles).output, 'Samovar')).toBeDefined()
    const {output} = resolved(articles, [{term: 'Samovar', suppress: true}])
    expect(termNamed(output, 'Samovar')).toBeUndefined()
  })

  it.each([
    ['names a term that is gone', {term: 'Cauldron', label: 'Pot'}],
    ['merges with a term that is gone', {term: 'Kettle', mergeWith: 'Cauldron'}],
    ['splits off what is no longer a name', {term: 'Kettle', split: ['cauldron']}],
    ['quotes text that is gone', {term: 'Kettle', definition: {source: 'kettles', quote: 'A kettle is a drum.'}}],
    ['quotes text that stands twice', {term: 'Kettle', definition: {source: 'kettles', quote: 'samovar'}}],
    ['quotes a source that is gone', {term: 'Kettle', definition: {source: 'cauldrons', quote: 'A kettle'}}]
  ])('is reported as stale and not applied when it %s', (_, ruling) => {
    const {output, diagnostics} = resolved(articles, [ruling])
    expect(diagnostics.map(each => each.code)).toEqual(['RC0602'])
    expect(output.terms).toEqual(resolved(articles).output.terms)
  })
})
