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
    ['A significant portion of the harbour is closed.', ['A significant portion of the harbour']],
    ['The oil is pressed at low pressure and under very high heat.', ['low pressure', 'very high heat']],
    ['The gauge reads depth with near-perfect accuracy.', ['near-perfect accuracy']],
    ['The old ferry took 40 cars; the new one takes even more.', ['even more']]
  ])('“%s” states %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'The most capable pumps are old.',
    'It took three weeks.',
    'The weeks passed.',
    'Those most at risk should leave.',
    'Low pressure is bad for divers.',
    'They sell rope, paint and much more.',
    'The new ferry is even more comfortable.'
  ])('“%s” states none: a superlative, a figure and an article are no amounts', text => {
    expect(found(text)).toEqual([])
  })
})
