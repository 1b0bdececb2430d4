/** Tests that what holds of a thing and what holds of a narrower case of it do not clash, and that two accounts of one thing still do. */
import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('A narrower case', () => {
  it.each([
    [
      'by a modifier of the subject',
      'Trains stop at Elmby on weekdays.',
      'Express trains do not stop at Elmby on weekdays.'
    ],
    ['by a measure', 'The lift takes crates.', 'The lift does not take crates that are wider than 80 cm.'],
    ['by a preposition', 'The yearly pass costs 40 crowns.', 'The yearly pass for students costs 25 crowns.'],
    [
      'by a possession',
      'The warranty on the winch lasts two years.',
      "The warranty on the winch's motor lasts five years."
    ],
    ['by whose it is', 'The bridge is open to riders.', 'The bridge is not open to riders of the racing club.'],
    ['by a part', 'The tide app works without a signal.', 'The search of the tide app does not work without a signal.'],
    [
      'by a form',
      'The game of tiles is played with 52 stones.',
      'The short form of the game of tiles is played with 32 stones.'
    ],
    ['by who comes with what', 'Visitors can park in the yard.', 'Visitors with caravans cannot park in the yard.']
  ])('told %s clashes with nothing', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })

  it.each([
    ['all are meant', 'All trains stop at Elmby on weekdays.', 'Express trains do not stop at Elmby on weekdays.'],
    ['nothing is narrowed', 'The yearly pass costs 40 crowns.', 'You pay 45 crowns for the yearly pass.'],
    ['the same is counted', 'The pier has 40 berths.', 'There are 55 berths on the pier.'],
    ['the same is denied', 'Trains stop at Elmby on weekdays.', 'No train stops at Elmby on weekdays.']
  ])('is none where %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).toBe('conflict')
  })
})

describe('Two conditions', () => {
  it.each([
    ['of two owners', 'The scan of the keel takes 20 minutes.', 'The scan of the rudder takes 45 minutes.'],
    [
      'of a thing absent and present',
      'When there is no regatta, anyone may moor at the quay.',
      'On regatta days nobody but members may moor at the quay.'
    ],
    [
      'of two floors',
      'All the rooms on the ground floor are kept for pilots.',
      'Only some of the rooms on the first floor are kept for pilots.'
    ],
    [
      'of two numbered levels',
      'The winch program does not check the rope at level one.',
      'The rope is checked by the winch program at level three.'
    ],
    [
      'that are measured, each with its figure',
      'Drawn to 30 inches, the bow pulls 36 pounds.',
      'The bow pulls 32 pounds when it is drawn to 28 inches.'
    ],
    [
      'of an opposite kind',
      'Tenants of an unfurnished loft have three months of notice.',
      'Tenants of a furnished loft have two weeks of notice.'
    ],
    [
      'of two times with two prices',
      'In 2021 the lamp was on sale for 89 crowns.',
      'In 2024 the lamp was on sale for 119 crowns.'
    ]
  ])('%s do not clash', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })

  it('are no two where one owner has two figures', () => {
    const verdict = pairVerdict(
      {text: 'The scan of the keel takes 20 minutes.'},
      {text: 'The scan of the keel takes 45 minutes.'}
    )
    expect(verdict.kind).toBe('number')
  })
})

describe('What one side denies in the passive', () => {
  it.each([
    ['The yard repairs wooden boats.', 'Wooden boats are not repaired by the yard.'],
    ['Members may borrow tools from the shed.', 'Tools from the shed cannot be borrowed by members.']
  ])('clashes with “%s”', (one, other) => {
    expect(pairVerdict({text: one}, {text: other}).kind).toBe('negation')
  })

  it.each([
    ['The yard repairs wooden boats.', 'Steel boats are not repaired by the yard.'],
    ['The tug pulls barges through the lock.', 'Barges are not pulled through the canal by the tug.']
  ])('does not clash with “%s” where it is of another thing or case', (one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })
})
