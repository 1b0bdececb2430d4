import {describe, expect, it} from 'vitest'
import {contentId} from '../../pipeline/model/digest.ts'
import {findQuotation} from '../../pipeline/model/find-quotation.ts'
import {compareForReaders, compareText} from '../../pipeline/model/order.ts'
import {slug} from '../../pipeline/model/slug.ts'
import {sourceText} from '../../pipeline/model/source-text.ts'

describe('a slug', () => {
  it('tells names apart that differ in a sign only', () => {
    expect(['C', 'C++', 'C#', 'F#'].map(slug)).toEqual(['c', 'c-plus-plus', 'c-sharp', 'f-sharp'])
  })

  it('holds nothing but small letters, digits and single hyphens', () => {
    expect(slug('  Café “Über” & Söhne’s  ')).toBe('cafe-uber-and-sohnes')
    expect(slug('../../etc/passwd')).toBe('etc-passwd')
    expect(slug('弁')).toBe('')
  })
})

describe('an order', () => {
  it('for readers folds marks and case, and is total all the same', () => {
    expect(['émail', 'Zinc', 'email', 'Email'].sort(compareForReaders)).toEqual(['Email', 'email', 'émail', 'Zinc'])
  })

  it('for data is by code unit', () => {
    expect(['b', 'a', 'B'].sort(compareText)).toEqual(['B', 'a', 'b'])
  })
})

describe('a content id', () => {
  it('depends on its parts alone, and on where each part ends', () => {
    expect(contentId('claim', ['a', 'b'])).toBe(contentId('claim', ['a', 'b']))
    expect(contentId('claim', ['ab', ''])).not.toBe(contentId('claim', ['a', 'b']))
  })
})

describe('a quotation', () => {
  const sources = [sourceText('pumps', 'A pump moves water. A pump hums.')]

  it('is found where it stands exactly once', () => {
    const lookup = findQuotation(sources, {source: 'pumps', quote: 'moves water'})
    expect(lookup).toMatchObject({found: {start: {line: 1, column: 8}}})
  })

  it('names nothing when it stands there twice, not at all, or in no source', () => {
    expect(findQuotation(sources, {source: 'pumps', quote: 'A pump'})).toHaveProperty('ambiguous')
    expect(findQuotation(sources, {source: 'pumps', quote: 'A valve'})).toEqual({missing: 'quote'})
    expect(findQuotation(sources, {source: 'taps', quote: 'A pump'})).toEqual({missing: 'source'})
  })
})
