import {expect, it} from 'vitest'
import {cellAgreement} from '../../../pipeline/passes/match/cell-agreement.ts'

const told = (one: string, other: string) =>
  cellAgreement([
    {source: 'a', text: one},
    {source: 'b', text: other}
  ])

it.each([
  ['One vat', 'takes two weeks in the vat', 'complement'],
  ['Loop', 'a knot that makes a loop which will not slip', 'complement'],
  ['Larch and Sons', 'built by Larch and Sons', 'agree'],
  ['steel', 'made of steel', 'agree'],
  ['20 minutes', 'about 20 minutes', 'agree'],
  ['Yes', 'No, never', 'disagree']
])('one word in common with a long sentence is no agreement: “%s”, “%s”', (one, other, agreement) => {
  expect(told(one, other)).toBe(agreement)
})
