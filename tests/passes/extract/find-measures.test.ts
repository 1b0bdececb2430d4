/** Tests of where an amount ends. */
import {expect, it} from 'vitest'
import {tagSentence} from '../../../pipeline/language/tag-sentence.ts'
import {findMeasures} from '../../../pipeline/passes/extract/find-measures.ts'
import {plainArticle} from '../../support/match-texts.ts'

function measuresOf(text: string): readonly string[] {
  const article = plainArticle('harbour', text)
  const tokens = article.sentences.map(sentence => tagSentence(sentence.text))
  return findMeasures(article, tokens).map(({span}) => span.exact)
}

it('ends with what is measured, a participle before it included', () => {
  expect(measuresOf('The office keeps thousands of printed charts.')).toEqual(['thousands of printed charts'])
  expect(measuresOf('The ferry burns hundreds of litres of oil.')).toEqual(['hundreds of litres of oil'])
})

it('never ends with a bare “of”', () => {
  for (const text of [
    'It uses thousands of specialized computer chips.',
    'Of the boats, thousands of which sank, one is left.'
  ])
    expect(measuresOf(text).filter(measure => /\bof$/.test(measure))).toEqual([])
})
