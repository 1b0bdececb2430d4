import {describe, expect, it} from 'vitest'
import {sameValues} from '../../../pipeline/passes/match/same-values.ts'

const prose = (text: string, source: string) => ({text, drawn: false, sources: [source]})
const cell = (text: string, source: string) => ({text, drawn: true, sources: [source]})

describe('sameValues', () => {
  it('shows the author’s own cell for prose that repeats it', () => {
    expect(sameValues([prose('built by Larch and Sons', 'a'), cell('Larch and Sons', 'b')])).toEqual([[1, 0]])
    expect(sameValues([prose('by Larch', 'a'), cell('Larch and Sons', 'b')])).toEqual([[1, 0]])
  })

  it('shows of prose the shortest that holds nearly all words of the others', () => {
    const values = [
      prose('a flask', 'a'),
      prose('a flask with two walls of steel', 'b'),
      prose('a flask with two walls', 'c')
    ]
    expect(sameValues(values)).toEqual([[2, 0, 1]])
  })

  it('keeps amounts apart that are not the same', () => {
    expect(sameValues([cell('10 minutes', 'a'), cell('8 to 10 minutes', 'b')])).toEqual([[0], [1]])
    expect(sameValues([cell('20 minutes', 'a'), cell('about 20 minutes', 'b')])).toEqual([[0, 1]])
    expect(sameValues([prose('It was built in 1998', 'a'), cell('1998', 'b')])).toEqual([[1, 0]])
  })

  it('shows the cell for a sentence that gives its one figure among others of another kind', () => {
    const sentence = 'By estimates of 2023, a hull of the class costs between €100 and €200'
    expect(sameValues([cell('€100 to €200', 'a'), prose(sentence, 'b')])).toEqual([[0, 1]])
    expect(sameValues([cell('€100 to €300', 'a'), prose(sentence, 'b')])).toEqual([[0], [1]])
  })

  it('keeps what is denied apart from what is said', () => {
    expect(sameValues([prose('sails against the wind', 'a'), prose('does not sail against the wind', 'b')])).toEqual([
      [0],
      [1]
    ])
  })

  it('puts the sources’ own cells first, then what most sources say', () => {
    const values = [
      prose('a slow barge', 'a'),
      prose('a ferry for cars', 'b'),
      prose('a ferry for cars', 'c'),
      cell('Ship', 'd')
    ]
    expect(sameValues(values)).toEqual([[3], [1, 2], [0]])
  })
})
