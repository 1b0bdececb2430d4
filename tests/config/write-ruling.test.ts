/** Tests that a ruling written into `decisions.yaml` is read again as it was meant, and that nothing else changes. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDecisions} from '../../pipeline/config/read-decisions.ts'
import {type NewRuling, writeRuling} from '../../pipeline/config/write-ruling.ts'

const ruling: NewRuling = {
  sides: [
    {source: 'registry', quote: 'There is no ferry in winter.'},
    {source: 'harbour-guide', quote: 'The ferry runs all year.'}
  ],
  ruling: 'both',
  note: 'The service changed.'
}

describe('writeRuling', () => {
  it('starts a file where there is none', () => {
    expect(writeRuling(undefined, ruling)).toBe(`version: 1
conflicts:
  - sides:
      - {source: registry, quote: "There is no ferry in winter."}
      - {source: harbour-guide, quote: "The ferry runs all year."}
    ruling: both
    note: The service changed.
`)
  })

  it('keeps comments, blank lines and the order of what is there', () => {
    const text = `# Rulings of the harbour office.
version: 1

terms:
  - term: slipway # as in the guide
    addAliases: [boat ramp]

# Settled in May.
conflicts:
  - sides:
      - {source: a, quote: "x"}
      - {source: b, quote: "y"}
    ruling: none # not the same ship
`
    const written = writeRuling(text, ruling)
    expect(written.startsWith(text)).toBe(true)
    expect(readDecisions('', written).output.conflicts).toHaveLength(2)
  })

  it('replaces an entry in its place', () => {
    const twice = writeRuling(writeRuling(undefined, ruling), {...ruling, ruling: 'none'})
    const replaced = writeRuling(twice, {sides: ruling.sides, ruling: 'prefer'}, 0)
    expect(readDecisions('', replaced).output.conflicts.map(entry => [entry.ruling, entry.note])).toEqual([
      ['prefer', undefined],
      ['none', 'The service changed.']
    ])
  })

  it('is read again as it was written, whatever the words are, and writing it again changes nothing', () => {
    const words = fc
      .string({unit: 'grapheme', minLength: 1, maxLength: 40})
      .filter(text => text.trim() === text && text !== '')
    fc.assert(
      fc.property(words, words, words, (one, other, note) => {
        const ruled: NewRuling = {
          sides: [
            {source: 'a', quote: one},
            {source: 'b/c', quote: other}
          ],
          ruling: 'prefer',
          note
        }
        const text = writeRuling(undefined, ruled)
        const {output, diagnostics} = readDecisions('', text)
        expect(diagnostics).toEqual([])
        expect(output.conflicts).toMatchObject([ruled])
        expect(writeRuling(text, ruled, 0)).toBe(text)
      })
    )
  })
})
