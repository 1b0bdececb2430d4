/** Tests which entries a disagreement is about where its claims share none. */
import {describe, expect, it} from 'vitest'
import {namedInAll} from '../../../pipeline/passes/compose/named-in-all.ts'
import {compilationOf} from '../../support/compilation-of.ts'

const {records} = compilationOf({
  'boats.md':
    '# Boats\n\nA selkie is a small ferry that carries sheep. A selkie forty is a ferry with forty places, whose hull is oak.\n'
})
const {terms} = records.resolution

describe('The entries that texts name', () => {
  it('are those that all of them name', () => {
    expect(namedInAll(['The selkie costs 40 crowns.', 'A selkie costs 50 crowns.'], terms)).toEqual(['selkie'])
    expect(namedInAll(['The selkie costs 40 crowns.', 'A boat costs 50 crowns.'], terms)).toEqual([])
    expect(namedInAll([], terms)).toEqual([])
  })

  it('are not named within a longer name', () => {
    expect(namedInAll(['The selkie forty costs 40 crowns.', 'A selkie forty is dear.'], terms)).toEqual([
      'selkie-forty'
    ])
  })
})
