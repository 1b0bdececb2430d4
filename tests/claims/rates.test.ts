import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('how often two sources say that a thing is to be done', () => {
  it.each([
    ['The hull should be tarred once a year.', 'Tar the hull every third year.'],
    ['Grease the winch once a week.', 'Grease the winch every other month.']
  ])('is compared where one of them commands: %s', (one, other) => {
    expect(pairVerdict({text: one}, {text: other})).toMatchObject({relation: 'conflict', strength: 'soft'})
  })

  it('is compared with the answer to a question', () => {
    const answer = {question: 'How often must a hull be tarred?', text: 'Every two years.'}
    expect(pairVerdict({text: 'A hull must be tarred twice a year.'}, answer)).toMatchObject({relation: 'conflict'})
  })

  it.each([
    ['in another season', 'Grease the winch once a week in winter.', 'Grease the winch every other month in summer.'],
    ['of another thing', 'Grease the winch once a week.', 'Grease the rope every other month.'],
    ['of another kind of it', 'Grease the small winch once a week.', 'Grease the big winch every other month.'],
    ['of another act', 'Check the winch once a week.', 'Grease the winch every other month.'],
    ['in other words', 'Grease the winch once a week.', 'Grease the winch every seven days.']
  ])('is no conflict %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })
})

describe('“never more than”', () => {
  it.each([
    ['A tank holds up to 2,000 litres.', 'conflict'],
    ['A tank holds 2,000 litres.', 'conflict'],
    ['A tank holds 900 litres.', 'none'],
    ['A barrel holds up to 2,000 litres.', 'none']
  ])('is a ceiling: %s', (text, relation) => {
    expect(pairVerdict({text: 'A tank never holds more than 1,200 litres.'}, {text}).relation).toBe(relation)
  })
  it('is none where something else is kept below it', () => {
    const one = {text: 'The gates of the basin at Holm are 5.2 metres wide.'}
    const other = {text: 'Ships in the basin at Holm may not be more than 4.9 metres wide.'}
    expect(pairVerdict(one, other).relation).not.toBe('conflict')
  })
})
