/** Noun phrases, as names of terms are cut from them. */
import {describe, expect, it} from 'vitest'
import {nounPhrases} from '../../pipeline/language/noun-phrases.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

describe('a noun phrase', () => {
  it.each([
    ['Only two yards have built the most capable floating cranes.', 'floating cranes'],
    ['They built a very narrow lock gate here.', 'lock gate'],
    ['They built a wooden lock gate here.', 'wooden lock gate'],
    ['The highly sheltered harbour is full.', 'sheltered harbour']
  ])('leaves out an adjective that has degrees: %s', (text, phrase) => {
    expect(phrasesOf(text)).toContain(phrase)
  })
})

function phrasesOf(text: string): readonly string[] {
  const tokens = tagSentence(text)
  return nounPhrases(tokens).map(({start, end}) => text.slice(tokens[start]?.start, tokens[end - 1]?.end))
}
