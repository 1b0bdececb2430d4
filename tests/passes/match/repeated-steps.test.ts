import {describe, expect, it} from 'vitest'
import {matchTexts} from '../../support/match-texts.ts'

const step = 'The mill grinds a sack of barley into flour.'

/** Whether what follows the step in each of two articles is one claim. */
function joined(one: string, other: string, otherStep = 'A mill grinds a sack of barley to flour.'): boolean {
  const {groups} = matchTexts({a: `${step} ${one}`, b: `${otherStep} ${other}`}).output
  return groups.some(({statements}) => {
    const texts = statements.map(({text}) => text)
    return texts.includes(one) && texts.includes(other)
  })
}

describe('sentences that tell that a step is repeated', () => {
  it.each([
    ['Then it does so again, and again.', 'The process repeats until the bin is full.'],
    ['Then the next one, and the next.', 'It stops for the miller, and grinds again.']
  ])('are one claim where the steps are: %s', (one, other) => {
    expect(joined(one, other)).toBe(true)
  })

  it.each([
    [
      'something else happens again',
      'It broke down again in the spring.',
      'The process repeats until the bin is full.'
    ],
    ['one tells no repetition', 'Then it does so again, and again.', 'The bin is full by noon.']
  ])('are none where %s', (_, one, other) => {
    expect(joined(one, other)).toBe(false)
  })

  it('are none where the steps are not one claim', () => {
    const other = 'The baker rolls the dough out on a floured table.'
    expect(joined('Then it does so again, and again.', 'The process repeats until the tray is full.', other)).toBe(
      false
    )
  })
})
