import {expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import {matchTexts} from '../support/match-texts.ts'

it('finds two causes of one effect', () => {
  const one = {text: 'The cracks in the hull of the Tern are due to an old plank.'}
  const other = {text: 'The cracks in the hull of the Tern are due to a loose engine.'}
  expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'attribute'})
})

it('sees no conflict in two causes where all that they share is whom it befalls', () => {
  const one = 'The Tern was held back in the harbour due to a bad tide.'
  const other = 'The Tern lost its paint and its flag due to a long storm.'
  expect(matchTexts({one, other}).output.clashes).toEqual([])
})

it('takes a cause that one source rules out for contradicted, whatever else it says of the effect', () => {
  const one = {text: 'It was the bronze screw that made the Orlo late on its trial trip.'}
  const other = {text: 'The delay on the trial trip was caused by a bent shaft, not by the bronze screw.'}
  expect(pairVerdict(one, other)).toMatchObject({relation: 'conflict', kind: 'attribute'})
  const elsewhere = {text: 'The trouble with the paint was caused by damp brushes, not by the oil.'}
  expect(pairVerdict(one, elsewhere).relation).not.toBe('conflict')
})

it('sees no conflict where a cause is one of several', () => {
  const one = {text: 'The hull of the Tern leaks in winter due to a loose plank.'}
  const other = {text: 'The hull of the Tern leaks in winter, for example due to hard frost.'}
  expect(pairVerdict(one, other).relation).not.toBe('conflict')
  const alone = {text: 'The hull of the Tern leaks in winter due to hard frost.'}
  expect(pairVerdict(one, alone)).toMatchObject({relation: 'conflict', kind: 'attribute'})
})
