/** Tests of telling a word by itself from a part of a longer name. */
import {describe, expect, it} from 'vitest'
import {standsAlone} from '../../pipeline/language/stands-alone.ts'

function alone(text: string, word: string, known: readonly string[] = []): boolean {
  const placeOf = (part: string) => ({start: text.indexOf(part), end: text.indexOf(part) + part.length})
  return standsAlone(text, placeOf(word), known.map(placeOf))
}

describe('standsAlone', () => {
  it.each([
    'A berth is free.',
    'Each berth in the old harbour was free.',
    'They use the berth for ferries.',
    'berth',
    'A quiet berth, a warm cabin.'
  ])('sees a word by itself in “%s”', text => {
    expect(alone(text, 'berth')).toBe(true)
  })

  it.each(['The ferry berth is free.', 'A berth holder pays less.', 'The North Quay berth is free.'])(
    'sees a part of a longer name in “%s”',
    text => {
      expect(alone(text, 'berth')).toBe(false)
    }
  )

  it('sees a verb', () => {
    expect(alone('They kept hauling ropes to the pier.', 'hauling')).toBe(false)
    expect(alone('The hauling of ropes is hard.', 'hauling')).toBe(true)
  })

  it('takes what is itself a known name for no part of one', () => {
    expect(alone('The ferry berth is free.', 'berth', ['ferry'])).toBe(true)
  })
})
