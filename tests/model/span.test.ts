import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {pointAt, sourceText} from '../../pipeline/model/source-text.ts'
import {compareSpans, containsSpan, evidenceOf, type Span, spanAt} from '../../pipeline/model/span.ts'

const text = 'The valve opens.\r\nIt closes  again.\n'
const source = sourceText('valves', text)

describe('a span', () => {
  it('holds the exact text between its ends, white space at the ends left out', () => {
    const span = spanAt(source, 3, 10)
    expect(span.exact).toBe('valve')
    expect(span.start).toEqual({line: 1, column: 5, offset: 4})
    expect(span.end).toEqual({line: 1, column: 10, offset: 9})
  })

  it('never ends at column 1 of the next line, whichever line ends the file has', () => {
    expect(spanAt(source, 0, 18).end).toEqual({line: 1, column: 17, offset: 16})
  })

  it('cannot be made of white space', () => {
    expect(() => spanAt(source, 16, 18)).toThrow(RangeError)
  })

  it('cannot be written by hand: an object of the same shape is no span', () => {
    const handmade = {source: 'valves', start: pointAt(source, 0), end: pointAt(source, 3), exact: 'The'}
    // @ts-expect-error the hidden key is missing, so no claim can be made from this
    const span: Span = handmade
    expect(Object.getOwnPropertySymbols(span)).toEqual([])
    expect(Object.getOwnPropertySymbols(spanAt(source, 0, 3))).toHaveLength(1)
  })

  it('leaves nothing but its public fields in JSON', () => {
    expect(Object.keys(JSON.parse(JSON.stringify(spanAt(source, 0, 3))))).toEqual(['source', 'start', 'end', 'exact'])
  })

  it('is literally there for any text and any two offsets', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme', minLength: 1}), fc.nat(), fc.nat(), (content, a, b) => {
        const [start, end] = [a % (content.length + 1), b % (content.length + 1)].sort((x, y) => x - y)
        fc.pre(start !== undefined && end !== undefined && content.slice(start, end).trim() !== '')
        const made = spanAt(sourceText('any', content), start ?? 0, end ?? 0)
        expect(content.slice(made.start.offset, made.end.offset)).toBe(made.exact)
        const lines = content.split('\n')
        expect(
          lines.slice(0, made.start.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + made.start.column - 1
        ).toBe(made.start.offset)
      })
    )
  })
})

describe('evidence', () => {
  it('keeps its first span first, the rest in source order, and every place once', () => {
    const [a, b, c] = [spanAt(source, 0, 3), spanAt(source, 4, 9), spanAt(source, 10, 15)]
    expect(evidenceOf(b, [c, a, b, a]).map(span => span.exact)).toEqual(['valve', 'The', 'opens'])
  })

  it('cannot be empty', () => {
    // @ts-expect-error an empty list is no evidence
    const none: ReturnType<typeof evidenceOf> = []
    expect(none).toHaveLength(0)
  })

  it('orders spans by source, then place, and knows which one lies in another', () => {
    const outer = spanAt(source, 0, 15)
    const inner = spanAt(source, 4, 9)
    expect(compareSpans(outer, inner)).toBeLessThan(0)
    expect(compareSpans(spanAt(sourceText('a', 'x'), 0, 1), inner)).toBeLessThan(0)
    expect(containsSpan(outer, inner)).toBe(true)
    expect(containsSpan(inner, outer)).toBe(false)
  })
})
