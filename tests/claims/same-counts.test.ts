import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

describe('the same three figures in one order', () => {
  const joined = (a: string, b: string): boolean =>
    matchTexts({a, b}).output.groups.some(({statements}) => new Set(statements.map(({source}) => source)).size === 2)

  it('join two rules however they are worded', () => {
    const rule = 'Take four lines aboard, stow them in two lockers, and leave one of the four ashore.'
    expect(joined(rule, 'Skippers go by 4-2-1: four ropes, two lockers to keep them, one rope left on the quay.')).toBe(
      true
    )
    expect(joined(rule, 'Four lines of each length, in two lockers, with at least one of them on land.')).toBe(true)
  })

  it('join nothing where their order or one of them differs', () => {
    const rule = 'Take four lines aboard, stow them in two lockers, and leave one line ashore.'
    expect(joined(rule, 'A ketch carries two lockers, four bunks and one stove below the deck.')).toBe(false)
    expect(joined(rule, 'A ketch has four bunks, two lamps and three stoves below the deck.')).toBe(false)
  })

  it('join nothing where they only count up, or are denied', () => {
    expect(joined('The ferry takes one, two or three cars.', 'A tower rings one, two or three bells at noon.')).toBe(
      false
    )
    const rule = 'Take four lines aboard, stow them in two lockers, and leave one line ashore.'
    expect(joined(rule, 'Nobody needs four lines in two lockers and one line ashore.')).toBe(false)
  })

  it('join two lists that count kinds at the same place', () => {
    expect(
      joined(
        'Three lanterns, lit with two kinds of oil, and one of them on the mast.',
        'Three lights, fed by two sorts of fuel, with one up high.'
      )
    ).toBe(true)
  })
})
