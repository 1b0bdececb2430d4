import {describe, expect, it} from 'vitest'
import {readQuestion} from '../../../pipeline/language/read-question.ts'
import {questionPairs} from '../../../pipeline/passes/match/question-pairs.ts'

describe('pairs of questions worth comparing', () => {
  it('are those that share a word they ask about', () => {
    const questions = ['How heavy is a kettle?', 'Where is the pier?', 'Who sells a kettle?'].map(text =>
      readQuestion(text)
    )
    expect(questionPairs(questions)).toEqual([[0, 2]])
  })

  it('stay few where hundreds of questions are about one thing, without losing the same question asked twice', () => {
    const texts = Array.from({length: 300}, (_, number) => `Does the kettle fit shelf N${number}?`)
    const questions = [...texts, 'Why does the kettle whistle?', 'Why do kettles whistle?'].map(text =>
      readQuestion(text)
    )
    const pairs = questionPairs(questions)
    expect(pairs).toContainEqual([300, 301])
    expect(pairs.length).toBeLessThan(1000)
  })
})
