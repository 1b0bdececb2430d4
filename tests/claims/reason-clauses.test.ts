import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import {matchTexts} from '../support/match-texts.ts'

describe('a reason', () => {
  it('is a statement of its own, beside the whole sentence', () => {
    const {groups} = matchTexts({a: 'Nobody waits at the slip, because the Tern ferry carries no cars.'}).output
    expect(groups.flatMap(group => group.statements.map(({text}) => text))).toEqual(
      expect.arrayContaining(['the Tern ferry carries no cars.'])
    )
  })

  it('clashes with what another source says', () => {
    const one = {text: 'Nobody waits at the slip, because the Tern ferry carries no cars.'}
    expect(pairVerdict(one, {text: 'The Tern ferry carries cars.'})).toMatchObject({kind: 'negation'})
  })

  it('is none of its own where it names nothing', () => {
    const {groups} = matchTexts({a: 'Nobody waits at the slip, because it is closed.'}).output
    expect(groups.flatMap(group => group.statements)).toHaveLength(1)
  })
})

describe('two denials', () => {
  it('joined by “and” deny each its own verb', () => {
    const one = {text: 'A hake has no scales and does not sleep.'}
    expect(pairVerdict(one, {text: 'The hake carries scales.'})).toMatchObject({relation: 'conflict'})
    expect(pairVerdict(one, {text: 'The hake sleeps.'})).toMatchObject({relation: 'conflict'})
  })
})

describe('names compared the other way round', () => {
  it('clash whatever stands behind each', () => {
    const one = {text: 'A Holm tank holds more water than an Asker.'}
    expect(pairVerdict(one, {text: 'An Asker cistern has more water than a Holm does.'})).toMatchObject({kind: 'scope'})
    expect(pairVerdict(one, {text: 'An Asker cistern has more valves than a Holm does.'}).relation).toBe('none')
  })
})

describe('what is denied to be a stuff', () => {
  it('is denied a class, though the word may be a verb', () => {
    const one = {text: 'Kelp butter is not fat in any sense, but a paste of leaves.'}
    expect(pairVerdict(one, {text: 'Kelp butter is a soft fat.'})).toMatchObject({relation: 'conflict'})
    const other = {text: 'Sea milk is not cream in any form, but a foam of salt.'}
    expect(pairVerdict(other, {text: 'Sea milk is a refined form of cream.'})).toMatchObject({kind: 'classification'})
  })
})
