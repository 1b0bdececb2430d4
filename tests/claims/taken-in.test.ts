import {describe, expect, it} from 'vitest'
import {readQuantities} from '../../pipeline/language/read-quantities.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('what one side takes in and the other keeps out', () => {
  it.each([
    [
      'conflict',
      'The Tidewell grant covers boats that are hired for the summer.',
      'Boats hired for the summer do not qualify for the Tidewell grant.'
    ],
    [
      'conflict',
      'The harbour pass includes visits to the old lighthouse.',
      'Visits to the old lighthouse are not included in the harbour pass.'
    ],
    [
      'none',
      'The Tidewell grant covers boats that are hired for the summer.',
      'Nets hired for the summer do not qualify for the Tidewell grant.'
    ],
    [
      'none',
      'The Tidewell grant covers boats that are hired for the summer.',
      'Boats hired for the summer do not qualify for the Marlow pass.'
    ]
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })
})

describe('what needs nothing more', () => {
  it.each([
    [
      'conflict',
      'The Otter 2 keeps its course in a strong wind straight out of the box, and no further equipment is needed.',
      'The Otter 2 keeps no course in a strong wind unless the separate rudder kit has been fitted.'
    ],
    [
      'none',
      'The Otter 2 keeps its course in a strong wind straight out of the box, and no further equipment is needed.',
      'The Heron 3 keeps no course in a strong wind unless the separate rudder kit has been fitted.'
    ],
    [
      'none',
      'The Otter 2 keeps its course in a strong wind straight out of the box.',
      'The Otter 2 keeps no course in a strong wind unless the mate is awake.'
    ]
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })
})

describe('what is said with little around it', () => {
  it.each([
    [
      'conflict',
      'On our slip oak planking lost less water over a year than pine planking.',
      'Pine planking loses less than oak planking.'
    ],
    ['none', 'Oak planking weighs less than pine planking.', 'Pine planking costs less than oak planking.'],
    [
      'conflict',
      'The Tidewell ferry, open since April 2011, carries 40 cars.',
      'The Tidewell ferry opened in May 2014.'
    ],
    [
      'conflict',
      'A wherry is a small barge too, only cheaper.',
      'A wherry, despite what the guides say, is not a barge.'
    ],
    [
      'conflict',
      'In short, the hold of the Otter takes 40 tonnes, whatever the leaflet says.',
      'The hold of the Otter takes 55 tonnes.'
    ],
    ['none', 'Of every 10 litres that you pour in, you get back 9.', 'For a small crew a tank of 5 litres is enough.']
  ])('tells as %s: %s %s', (relation, a, b) => {
    expect(pairVerdict({text: a}, {text: b}).relation).toBe(relation)
  })

  it('tells as conflict a yes to what a command forbids', () => {
    const yes = {text: 'Yes.', question: 'Should I wash the decks?'}
    expect(pairVerdict(yes, {text: 'Do not clean the decks yourself.'}).relation).toBe('conflict')
  })
})

describe('degrees below zero', () => {
  it.each([
    ['It floats down to -20 °C.', [[-20, -20]]],
    ['It floats between -5 and 5 °C.', [[-5, 5]]],
    ['It floats from -20 to -5 °C.', [[-20, -5]]],
    ['It floats at 5 °C.', [[5, 5]]]
  ])('are read in “%s”', (text, ranges) => {
    expect(readQuantities(tagSentence(text)).map(({low, high}) => [low, high])).toEqual(ranges)
  })
})
