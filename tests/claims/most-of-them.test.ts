import {describe, expect, it} from 'vitest'
import {readSigns} from '../../pipeline/language/read-polarity.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'
import {pairVerdict} from '../bench/pair-verdict.ts'

describe('a share that is counted', () => {
  it('is most of them where it is more than half', () => {
    const most = {text: 'Most harbour cranes take a steel cable of 58 millimetres.'}
    const counted = {text: 'Nine of the eleven harbour cranes take the steel cable of 58 millimetres.'}
    expect(pairVerdict(most, counted).relation).toBe('same')
  })
  it.each(['Two of the eleven', 'Five of the ten'])('is not where it is no more: %s', share => {
    const most = {text: 'Most harbour cranes take a steel cable of 58 millimetres.'}
    const counted = {text: `${share} harbour cranes take the steel cable of 58 millimetres.`}
    expect(pairVerdict(most, counted).relation).not.toBe('same')
  })
})

describe('a word that denies, denied', () => {
  it.each([
    ['It is not uncommon to pay the fare.', 1],
    ['It is not unusual for crews to pay the fare.', 1],
    ['It is not common to pay the fare.', -1]
  ])('denies nothing of what follows: %s', (text, sign) => {
    const tokens = tagSentence(text)
    expect(readSigns(tokens)[tokens.findIndex(token => token.text === 'pay')]).toBe(sign)
  })
})
