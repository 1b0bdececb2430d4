import {describe, expect, it} from 'vitest'
import {readIndefinite} from '../../pipeline/language/read-indefinite.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

function found(text: string): readonly string[] {
  const tokens = tagSentence(text)
  return readIndefinite(tokens).map(({start, end}) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))
}

describe('amounts without a figure', () => {
  it.each([
    ['The crossing took weeks or months.', ['weeks or months']],
    ['The mole has stood for decades.', ['decades']],
    ['It cost dollars in 2022 and cents in 2024.', ['dollars', 'cents']],
    ['A significant portion of the harbour is closed.', ['A significant portion of the harbour']]
  ])('“%s” states %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'The most capable pumps are old.',
    'It took three weeks.',
    'The weeks passed.',
    'Those most at risk should leave.'
  ])('“%s” states none: a superlative, a figure and an article are no amounts', text => {
    expect(found(text)).toEqual([])
  })
})
