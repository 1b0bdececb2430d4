/** One question in two of the wordings that many questions have, and questions whose wordings only look so. */
import {describe, expect, it} from 'vitest'
import {compareQuestions} from '../../pipeline/language/compare-questions.ts'
import {readQuestion} from '../../pipeline/language/read-question.ts'

function joined(one: string, other: string, topics?: ReadonlySet<string>): boolean {
  return compareQuestions(readQuestion(one), readQuestion(other), undefined, topics).same
}

describe('two usual wordings of one question', () => {
  it.each([
    ['What size boat do I need?', 'How big should my boat be?'],
    ['How deep does the water have to be?', 'What depth of water do I need?'],
    ['How hot should the water be?', 'What is the right water temperature?'],
    ['How long does a rope last?', 'What is the lifespan of a rope?'],
    ['How long does it take to learn to sail?', 'How much time do I need to learn to sail?'],
    ['What does a mooring cost?', 'How much do I have to pay for a mooring?'],
    ['How often should I descale the kettle?', 'How many times a year does a kettle need descaling?'],
    ['When should I replace the rope?', 'How do I know when a rope needs replacing?'],
    ['How can I tell if the rope is worn?', 'What are the signs of a worn rope?'],
    ['Do I have to learn to swim first?', 'Do I need to know how to swim?'],
    ['Do I need a licence to sail?', 'Must I have a licence to sail?'],
    ['Can I use tap water?', 'Is tap water okay?'],
    ['Can children sail?', 'Are children allowed to sail?'],
    ['Can I keep the rope in the fridge?', 'Can the rope live in the refrigerator?'],
    ['What should I wear?', 'What clothes should I put on?'],
    ['How do I get rid of rust?', 'How can rust be removed?'],
    ['Which rope should I buy?', 'What kind of rope do I need?'],
    ['How do I choose a boat?', 'Which boat should I choose?'],
    ['Where should I store my rope?', 'What is the best place to keep a rope?']
  ])('“%s” and “%s” are joined', (one, other) => {
    expect([joined(one, other), joined(other, one)]).toEqual([true, true])
  })
})

describe('wordings that only look alike', () => {
  it.each([
    ['How long should a rope be?', 'How long does a rope last?'],
    ['How heavy is a skiff?', 'How long is a skiff?'],
    ['What size boat do I need?', 'What boat do I need?'],
    ['How often should I change the filter?', 'How do I change the filter?'],
    ['Can I use tap water?', 'Should I use tap water?'],
    ['Should I wash the rope?', 'Do I have to wash the rope?'],
    ['Can I keep rope in the sun?', 'Can I keep rope in the shed?'],
    ['How do I put on a lifejacket?', 'How do I take off a lifejacket?'],
    ['How do I get the boat into the water?', 'How do I get the boat out of the water?'],
    ['What should I bring?', 'What should I wear?'],
    ['What does a mooring cost in winter?', 'What does a mooring cost in summer?'],
    ['Where can I buy a kettle?', 'Which kettle should I buy?'],
    ['How do I clean it?', 'How do I clean the kettle?'],
    ['How fast will I go?', 'How fast does a skiff go?']
  ])('“%s” and “%s” stay apart', (one, other) => {
    expect([joined(one, other), joined(other, one)]).toEqual([false, false])
  })
})

it('takes “I” for a user of the one thing that all pages are about', () => {
  const nameAt = (stems: readonly string[], at: number) =>
    stems[at] === 'skiff' ? {length: 1, id: 'term:skiff'} : undefined
  const [mine, named] = ['How fast will I go, and how far?', 'How fast does a skiff go?'].map(text =>
    readQuestion(text, nameAt)
  )
  if (!mine || !named) throw new RangeError('two questions were read')
  expect(compareQuestions(mine, named, undefined, new Set(['term:skiff'])).same).toBe(true)
  expect(compareQuestions(mine, named, undefined, new Set(['term:dinghy'])).same).toBe(false)
})
