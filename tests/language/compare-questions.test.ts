import {describe, expect, it} from 'vitest'
import {compareQuestions} from '../../pipeline/language/compare-questions.ts'
import {readQuestion} from '../../pipeline/language/read-question.ts'

describe('one question in other words', () => {
  it.each([
    ['How often should a kettle be descaled?', 'How often do I need to descale a kettle?'],
    ['What is the difference between a sloop and a cutter?', 'How does a sloop differ from a cutter?'],
    ['Is a sloop the same as a cutter?', 'Are a sloop and a cutter the same thing?'],
    ['What does a ferry ticket cost?', 'How much does a ferry ticket cost?'],
    ['Why does my kettle whistle?', 'Why does a kettle whistle?'],
    ['Can I take a dog on the ferry?', 'Is it possible to take a dog on the ferry?'],
    ['What is a visor?', 'What’s a visor?']
  ])('“%s” and “%s” are joined', (one, other) => {
    expect(compareQuestions(readQuestion(one), readQuestion(other)).same).toBe(true)
  })
})

describe('questions that share words and ask other things', () => {
  it.each([
    ['Is every car ferry a ferry?', 'Is every ferry a car ferry?', 'converse'],
    ['Is every ferry a car ferry?', 'Is some ferry a car ferry?', 'quantifier'],
    ['Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?', 'converse'],
    ['Do I need a ticket for a dog?', 'Do I not need a ticket for a dog?', 'negation'],
    ['Why does limescale form?', 'How does limescale form?', 'want'],
    ['When does the ferry leave?', 'Where does the ferry leave?', 'want'],
    ['What is the cheapest way to reach the island?', 'What is the fastest way to reach the island?', 'way'],
    ['How long does the crossing take in 2024?', 'How long does the crossing take in 2019?', 'number'],
    ['Is the Marigold older than the Thrift?', 'Is the Thrift older than the Marigold?', 'converse'],
    ['What are the advantages of a copper kettle?', 'What are the disadvantages of a copper kettle?', 'opposite'],
    [
      'What is the difference between a sloop and a cutter?',
      'What is the difference between a sloop and a ketch?',
      'compared'
    ],
    ['Does the Marigold carry lorries?', 'Does the Thrift carry lorries?', 'name'],
    ['What is a visor?', 'What is a visor for?', 'purpose'],
    ['Should I buy an iron kettle?', 'Should I sell an iron kettle?', 'opposite']
  ])('“%s” and “%s” stay apart (%s)', (one, other) => {
    expect(compareQuestions(readQuestion(one), readQuestion(other)).same).toBe(false)
    expect(compareQuestions(readQuestion(other), readQuestion(one)).same).toBe(false)
  })
})

it('takes a question for itself, whatever its marks and capitals', () => {
  expect(compareQuestions(readQuestion('WHAT IS A VISOR'), readQuestion('What is a visor?')).same).toBe(true)
})

it('joins with the likeness of sentence vectors what words alone leave apart, but for what a guard decides', () => {
  const compared = (one: string, other: string, likeness?: number): boolean =>
    compareQuestions(readQuestion(one), readQuestion(other), likeness).same
  const pier = ['Why is the pier closed in winter?', 'Why is the pier shut in the winter months?'] as const
  expect([compared(...pier), compared(...pier, 1)]).toEqual([false, true])
  expect(compared('Can a dinghy tow a sloop?', 'Can a sloop tow a dinghy?', 1)).toBe(false)
})
