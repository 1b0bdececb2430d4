/** Tests of the forms by which a term is found in other texts. */
import {describe, expect, it} from 'vitest'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {type Span, spanAt} from '../../../pipeline/model/span.ts'
import {formsOf} from '../../../pipeline/writers/glossary-json/forms-of.ts'

function forms(
  label: string,
  written: readonly string[],
  aliases: readonly string[] = [],
  kind?: 'concept' | 'product',
  opensSentence = false
) {
  return formsOf(
    {
      id: 'term',
      label,
      aliases,
      definitions: [],
      broader: [],
      narrower: [],
      related: [],
      claims: [],
      ...(kind && {kind}),
      mentions: written.map(spanOf)
    },
    () => opensSentence
  )
}

function spanOf(words: string): Span {
  return spanAt(sourceText('notes', words), 0, words.length)
}

describe('formsOf', () => {
  it('writes a name small as soon as one source does', () => {
    expect(forms('Boat kettle', ['Boat kettles', 'boat kettle'])).toEqual(['boat kettle', 'boat kettles'])
  })

  it('keeps the capital of a name that no source writes without it', () => {
    expect(forms('Anchor', ['Anchor'])).toEqual(['Anchor', 'Anchors'])
  })

  it('takes the capital that opens a sentence for none of a concept, and for one of a product', () => {
    expect(forms('Anchor watch', ['Anchor watch'], [], 'concept', true)).toEqual(['anchor watch', 'anchor watches'])
    expect(forms('Anchor', ['Anchor'], [], 'product', true)).toEqual(['Anchor'])
  })

  it('keeps capitals within names', () => {
    expect(forms('Steam GPU', ['steam GPUs'])).toEqual(['steam GPU', 'steam GPUs'])
  })

  it('takes over other hyphens and spaces that sources write', () => {
    expect(forms('tie-up', ['tie up', 'tie-up'])).toEqual(['tie up', 'tie ups', 'tie-up', 'tie-ups'])
  })

  it('gives the name of one thing no plural unless a source writes it', () => {
    expect(forms('Seafarer', ['Seafarer'], [], 'product')).toEqual(['Seafarer'])
    expect(forms('Seafarer', ['Seafarers'], [], 'product')).toEqual(['Seafarer', 'Seafarers'])
  })

  it('leaves out mentions that are no name of the term', () => {
    expect(forms('kettle', ['A kettle is a vessel.'])).toEqual(['kettle', 'kettles'])
  })

  it('looks for other names that share a word or are shorter forms, not for any synonym', () => {
    const found = forms('kettle', ['kettle'], ['tea kettle', 'KTL', 'pot'])
    expect(found).toEqual(['KTL', 'KTLs', 'kettle', 'kettles', 'tea kettle', 'tea kettles'])
  })

  it('leaves out spellings with markup in them', () => {
    expect(forms('kettle', ['kettle', '*kettle', 'kettle`', '[kettle'])).toEqual(['kettle', 'kettles'])
  })
})
