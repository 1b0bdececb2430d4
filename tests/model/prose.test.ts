import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {literalProse, type Prose, proseSpan, proseWithin} from '../../pipeline/model/prose.ts'
import {sourceText} from '../../pipeline/model/source-text.ts'

// “The **valve** &amp; pump”: plain text “The valve & pump”
const source = sourceText('valves', 'The **valve** &amp; pump')
const prose: Prose = {
  source,
  text: 'The valve & pump',
  runs: [
    {at: 0, length: 4, offset: 0, width: 4},
    {at: 4, length: 5, offset: 6, width: 5},
    {at: 9, length: 1, offset: 13, width: 1},
    {at: 10, length: 1, offset: 14, width: 5},
    {at: 11, length: 5, offset: 19, width: 5}
  ]
}

describe('prose', () => {
  it('leads from plain text back to the source with its markup', () => {
    expect(proseSpan(prose, 0, 9).exact).toBe('The **valve')
    expect(proseSpan(prose, 4, 11).exact).toBe('valve** &amp;')
    expect(proseSpan(prose).exact).toBe('The **valve** &amp; pump')
  })

  it('takes a character reference whole or not at all', () => {
    expect(proseSpan(prose, 10, 11).exact).toBe('&amp;')
  })

  it('gives the plain text of a source range', () => {
    expect(proseWithin(prose, 6, 19)).toBe('valve &')
    expect(proseWithin(prose, 4, 6)).toBe('')
  })

  it('throws where no source text lies behind the plain text', () => {
    expect(() => proseSpan({...prose, runs: []}, 0, 3)).toThrow(RangeError)
  })

  it('comes back to the same plain text by way of the source', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.nat(15), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b) + 1]
        fc.pre(prose.text.slice(start, end).trim() !== '')
        const span = proseSpan(prose, start, end)
        expect(proseWithin(prose, span.start.offset, span.end.offset)).toBe(prose.text.slice(start, end).trim())
      })
    )
  })

  it('is one run for literal text', () => {
    expect(proseSpan(literalProse(source, 4, 13)).exact).toBe('**valve**')
  })
})
