import {describe, expect, it} from 'vitest'
import {matchTexts} from '../support/match-texts.ts'

function clashes(one: string, other: string): readonly (readonly [string, string])[] {
  return matchTexts({a: one, b: other}).output.clashes.map(({kind, strength}) => [kind, strength])
}

const ceiling = 'You should never fill the water tank above 80 percent.'

describe('a ceiling', () => {
  it.each([
    'Before a storm, the water tank must be filled to 95 percent.',
    'The mate may fill the tank to 100 percent on the last evening.'
  ])('clashes with what goes beyond it: %s', text => {
    expect(clashes(ceiling, text)).toEqual([['number', 'soft']])
  })

  it.each([
    ['what stays below it', 'The water tank must be filled to 70 percent.'],
    ['another thing', 'The oil lamp must be filled to 95 percent.'],
    ['another act', 'The water tank must be painted to 95 percent.'],
    ['another measure', 'The water tank must be filled to 95 litres.']
  ])('does not clash with %s', (_, text) => {
    expect(clashes(ceiling, text)).toEqual([])
  })
})
