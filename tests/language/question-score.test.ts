import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {questionScore, scoreInputs} from '../../pipeline/language/question-score.ts'
import weights from '../../pipeline/language/question-weights.json' with {type: 'json'}
import {readQuestion} from '../../pipeline/language/read-question.ts'

const askings = [
  'How often should a kettle be descaled?',
  'How do I descale a kettle?',
  'The harbour is crowded in May. Where can I moor my boat?',
  'Where can I moor a boat in May?',
  'Is the ferry on time?',
  'Why does a kettle whistle?'
].map(text => readQuestion(text))

function scoreOf(one: string, other: string, likeness?: number): number {
  return questionScore(readQuestion(one), readQuestion(other), likeness)
}

describe('the probability that two questions ask the same', () => {
  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(fc.constantFrom(...askings), fc.constantFrom(...askings), (one, other) => {
        expect(questionScore(one, other)).toBeCloseTo(questionScore(other, one), 12)
      })
    )
  })

  it('is above one half for a question in other words and below for another question on the same thing', () => {
    expect(
      scoreOf('How can I clean a copper kettle?', 'What is the best way to clean a copper kettle?')
    ).toBeGreaterThan(0.5)
    expect(scoreOf('How can I clean a copper kettle?', 'Who invented the copper kettle?')).toBeLessThan(0.5)
  })

  it('reads past the story that stands before a question', () => {
    const story = 'My boat is old and the harbour is crowded in May. Where can I moor it?'
    const asked = 'Where can I moor an old boat in May?'
    expect(scoreOf(story, asked)).toBeGreaterThan(scoreOf(story, 'How much does an old boat cost in May?'))
  })

  it('rises with the likeness of the sentence vectors, where there is one', () => {
    const pair = ['How can I clean a copper kettle?', 'What removes stains from a kettle?'] as const
    expect(scoreOf(...pair, 0.9)).toBeGreaterThan(scoreOf(...pair, 0.3))
  })

  it('weighs only features that there are', () => {
    const [one, other] = askings
    if (!one || !other) throw new RangeError('two askings are given')
    const known = Object.keys(scoreInputs(one, other, 0.5))
    const weighed = [...weights.words.terms, ...weights.vectors.terms].flatMap(term =>
      'times' in term ? [term.of, term.times] : [term.of]
    )
    expect(weighed.filter(name => name !== undefined && !known.includes(name))).toEqual([])
  })
})
