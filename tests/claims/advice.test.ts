import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import {matchTexts} from '../support/match-texts.ts'

describe('what one source advises against', () => {
  it.each([
    ['I sail alone twice a week, and it does me good.'],
    ['We sail alone.'],
    ['Many of us sail alone from May to August.']
  ])('and is done by the other, is a soft conflict: %s', text => {
    expect(pairVerdict({text: 'Never sail alone.'}, {text})).toMatchObject({relation: 'conflict', strength: 'soft'})
    expect(pairVerdict({text}, {text: 'Never sail alone.'})).toMatchObject({relation: 'conflict', strength: 'soft'})
  })

  it.each([
    ['where less is done', 'Never sail alone.', 'I sail twice a week.'],
    ['where more is advised against', 'Never sail alone at night.', 'I sail alone twice a week.'],
    ['where the advice has an exception', 'Never sail alone unless you know the bay.', 'I sail alone twice a week.'],
    ['where neither does it', 'Never sail alone.', 'I never sail alone.'],
    ['where it is past', 'Never sail alone.', 'I once sailed alone to Holm.']
  ])('is no conflict %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })
})

describe('how many one source advises', () => {
  const question = 'How many anchors should I carry?'

  it.each([
    ['Two.', 'One anchor is plenty on your first trip.'],
    ['Always three.', 'Two anchors are enough.']
  ])('is a soft conflict where fewer are enough for the other: %s', (text, other) => {
    expect(pairVerdict({question, text}, {text: other})).toMatchObject({relation: 'conflict', strength: 'soft'})
    expect(pairVerdict({text: other}, {question, text})).toMatchObject({relation: 'conflict', strength: 'soft'})
  })

  it.each([
    ['where as many are enough', 'Two.', 'Two anchors are enough.'],
    ['where they are not enough', 'Two.', 'One anchor is not enough.'],
    ['where something else is', 'Two.', 'One lamp is plenty.']
  ])('is none %s', (_, text, other) => {
    expect(pairVerdict({question, text}, {text: other}).relation).not.toBe('conflict')
  })
})

describe('“you may do without one”', () => {
  const text = 'Skippers often carry a spare anchor in the locker. You may do without one.'

  it('says of what the sentence before speaks of that it is not needed', () => {
    const {clashes} = matchTexts({a: text, b: 'You always need a spare anchor.'}).output
    expect(clashes).toMatchObject([{kind: 'negation'}])
  })

  it('clashes with nothing where another thing is needed', () => {
    expect(matchTexts({a: text, b: 'You always need a spare lamp.'}).output.clashes).toEqual([])
  })

  it('is joined with no sentence that only names it', () => {
    const {groups} = matchTexts({a: text, b: 'One spare anchor per boat.'}).output
    expect(groups.every(({statements}) => statements.length === 1)).toBe(true)
  })
})
