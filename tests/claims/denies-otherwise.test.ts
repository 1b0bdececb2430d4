import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

const relation = (one: string, other: string): string => pairVerdict({text: one}, {text: other}).relation

describe('a denial', () => {
  it.each([
    [
      'what can be done can be undone',
      'The valve can be opened from the deck.',
      'A strong wind closes the valve from the deck.'
    ],
    ['of what is narrower', 'The clerks write the log with no agreed form.', 'The clerks write the log in a form.'],
    [
      'in what tells which',
      'Names not found in the book of pilots are written by hand.',
      'The names of pilots are found in the book.'
    ],
    [
      'of what can be done to it',
      'Once a hull is painted, it cannot be unpainted.',
      'The yard delivers an unpainted hull.'
    ],
    [
      'of what another verb is said of',
      'The clerks cannot know which lamps the pilots own.',
      'The clerks must be careful how lamps are sold to the pilots.'
    ],
    [
      'after “whether or not”',
      'The gauge tells whether or not the tank is full.',
      'The gauge tells that the tank is full.'
    ]
  ])('is none of what the other affirms: %s', (_, one, other) => {
    expect(relation(one, other)).not.toBe('conflict')
  })

  it.each([
    ['a valve', 'The valve of the tank is open at night.', 'The valve of the tank is closed at night.'],
    [
      'the thing itself',
      'The harbour baths use no chlorine in their pool.',
      'The harbour baths use chlorine in their pool.'
    ]
  ])('contradicts: %s', (_, one, other) => {
    expect(relation(one, other)).toBe('conflict')
  })
})
