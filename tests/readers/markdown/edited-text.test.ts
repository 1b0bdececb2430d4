import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Edit, editText, keptWithin} from '../../../pipeline/readers/markdown/edited-text.ts'

describe('an edited text', () => {
  it('leaves out and inserts, and knows where the rest stood', () => {
    const edited = editText('a [quay] here', [
      {start: 2, end: 3},
      {start: 7, end: 8, insert: '\n'}
    ])
    expect(edited.text).toBe('a quay\n here')
    expect(keptWithin(edited, 2, 12)).toEqual([
      {at: 2, offset: 3, length: 4},
      {at: 7, offset: 8, length: 5}
    ])
    expect(keptWithin(edited, 6, 7)).toEqual([])
  })

  it('holds of two edits that overlap the first', () => {
    const edits = [
      {start: 1, end: 4, insert: '-'},
      {start: 2, end: 6, insert: '+'}
    ]
    expect(editText('abcdefg', edits).text).toBe('a-efg')
  })

  it('keeps every kept character, in order, whatever the edits', () => {
    const edit = fc
      .tuple(fc.nat(30), fc.nat(6), fc.constantFrom('', '\n', '- '))
      .map(([start, length, insert]): Edit => ({start, end: start + length, insert}))
    fc.assert(
      fc.property(fc.string({minLength: 37, maxLength: 60}), fc.array(edit, {maxLength: 8}), (original, edits) => {
        const edited = editText(original, edits)
        const kept = keptWithin(edited, 0, edited.text.length)
        for (const {at, offset, length} of kept) {
          expect(edited.text.slice(at, at + length)).toBe(original.slice(offset, offset + length))
        }
        const offsets = kept.map(each => each.offset)
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
      }),
      {seed: 3}
    )
  })
})
