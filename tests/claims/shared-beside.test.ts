/** Statements that share much and yet say two things. */
import {describe, expect, it} from 'vitest'
import {actsApart} from '../../pipeline/claims/support/acts-apart.ts'
import {kindsApart} from '../../pipeline/claims/support/kinds-apart.ts'
import {onlyPhrase} from '../../pipeline/claims/support/only-phrase.ts'
import {statementPair} from '../../pipeline/claims/support/statement-pair.ts'
import {sourceText} from '../../pipeline/model/source-text.ts'
import {statementOf} from '../support/statement-of.ts'

const pairOf = (one: string, other: string) =>
  statementPair(statementOf(sourceText('a', one), one), statementOf(sourceText('b', other), other), 0.3)

describe('two statements share no more than one phrase', () => {
  it.each([
    [
      'where each says something else of it',
      'A small brass lamp, tied to the mast.',
      'In Holm you need leave to light a brass lamp.',
      true
    ],
    ['however many the phrase counts', 'A bag that is large enough for two nets.', 'Two nets hang in the loft.', true],
    [
      'but not where a figure is shared as well',
      'A brass lamp costs 40 crowns.',
      'You get a brass lamp for 40 crowns.',
      false
    ],
    ['but not where a verb is shared', 'A brass lamp lights the deck.', 'The brass lamp must light every stair.', false]
  ])('%s', (_, one, other, only) => {
    expect(onlyPhrase(pairOf(one, other))).toBe(only)
  })
})

describe('two kinds of one thing', () => {
  it.each([
    [
      'are told apart before the noun',
      'A partial load moves whatever was left since the last wooden one.',
      'A wooden load moves all, every time.',
      true
    ],
    ['are one kind where the word is the same', 'Wooden loads move all.', 'A wooden load moves all.', false],
    ['are one where a word only judges', 'New barges carry grain.', 'River barges carry grain.', false]
  ])('%s', (_, one, other, apart) => {
    expect(kindsApart(pairOf(one, other))).toBe(apart)
  })
})

describe('what is shared stands beside what is said', () => {
  it.each([
    [
      'In the harbour at night, nobody may row a boat.',
      'Load the barge and leave it in the harbour.',
      'what they share is only where or when'
    ],
    ['Dip the brush into the tar.', 'Squeeze the pitch out of the old brush.', 'each tells to do something else'],
    [
      'Ten strokes of tar give it a better coat than any number of washes.',
      'A few washes give it all the coat that tar would.',
      'one compares, the other does not'
    ],
    ['Sit in the boat before you pay for it.', 'You will sit in a full boat.', 'one tells what comes first'],
    ['Dip the brush into the tar.', 'Dip your brush in tar.', undefined],
    ['Tar dries faster than paint.', 'Paint takes longer to dry.', undefined]
  ])('“%s”, “%s”', (one, other, reason) => {
    expect(actsApart(pairOf(one, other))).toBe(reason)
  })
})
