import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('two dates', () => {
  it.each([
    [
      'tell which storm is meant, in a clause of its own',
      'The storm that broke the Lund pier in 1953 was a gale from the north.',
      'The storm that broke the Lund pier in 1978 was no gale but a sudden squall.'
    ],
    [
      'tell which gale is meant, between the noun and a verb',
      'The gale that wrecked the mole in 1910 rose to force nine.',
      'The gale that wrecked the quay in 1935 rose to force ten.'
    ],
    [
      'are of what may come again',
      'The Lund crew won the rowing cup in 1987.',
      'The Lund crew won the rowing cup in 1994.'
    ],
    [
      'tell which report is meant, before its noun',
      'The 2018 audit found errors in the harbour books.',
      'The 2020 audit found errors in the harbour books.'
    ],
    [
      'are of two verbs',
      'The song of the Lund lifeboat was composed by a fisherman in 1894.',
      'The song of the Lund lifeboat was not heard on the radio until 1933.'
    ],
    [
      'are of a founding and of something that the thing began later',
      'The maritime museum was founded in 1968.',
      'The maritime museum introduced evening hours in 1974.'
    ],
    [
      'are of a founding and of what the thing has been able to do since',
      'The lifeboat was launched in December 1902.',
      'Since March 1925, the lifeboat has been able to tow barges with a winch of its own.'
    ],
    [
      'are of a founding and of an opening to all',
      'The maritime museum was founded in 1890.',
      'The maritime museum was opened to the public in 1903.'
    ]
  ])('do not clash where they %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
    expect(pairVerdict({text: other}, {text: one}).relation).not.toBe('conflict')
  })

  it.each([
    [
      'are of one opening that is the subject',
      'The opening of the pier in 1901 drew a large crowd.',
      'The opening of the pier in 1911 drew a large crowd.'
    ],
    [
      'are of what came for the first time',
      'The Lund crew first won the rowing cup in 1987.',
      'The Lund crew won the rowing cup for the first time in 1994.'
    ],
    [
      'are of one verb',
      'The song of the Lund lifeboat was composed by a fisherman in 1894.',
      'The song of the Lund lifeboat was not composed until 1933.'
    ],
    [
      'are of two verbs of founding',
      'The maritime museum was founded in 1968.',
      'The maritime museum was established in 1974.'
    ],
    [
      'are of a verb that leaves the act to its object',
      'In the autumn of 1926 the Lund choir first sang before a paying crowd.',
      'The Lund choir gave its first concert before a paying crowd in 1922.'
    ]
  ])('clash where they %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other})).toMatchObject({relation: 'conflict', kind: 'date'})
    expect(pairVerdict({text: other}, {text: one})).toMatchObject({relation: 'conflict', kind: 'date'})
  })
})

describe('when something went on sale', () => {
  it('is one date, whatever it cost then and costs now', () => {
    const one = {text: 'The Wren is a small canoe that went on sale in 2011 for 900 euros.'}
    const other = {text: 'The Wren came onto the market in 2012 and now sells for 700 euros.'}
    expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'date'})
  })
})
