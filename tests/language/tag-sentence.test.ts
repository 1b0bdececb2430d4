import {describe, expect, it} from 'vitest'
import {nameRuns} from '../../pipeline/language/name-runs.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

const tagOf = (text: string, word: string) => tagSentence(text).find(token => token.text === word)?.tag
const namesIn = (text: string) => {
  const tokens = tagSentence(text)
  return nameRuns(tokens).map(({start, end}) =>
    tokens
      .slice(start, end)
      .map(token => token.text)
      .join(' ')
  )
}

describe('The tags of a sentence', () => {
  it.each([
    ['A detailed, well-kept guide ("guide writing") helps.', 'guide', 'NOUN'],
    ['Every small help is welcome.', 'help', 'NOUN'],
    ['The poor suffer from cold.', 'suffer', 'VERB']
  ])('know what an article and adjectives owe: %s', (text, word, tag) => {
    expect(tagOf(text, word)).toBe(tag)
  })

  it('take a sentence full of names for a sentence, and a heading in title case for a heading', () => {
    expect(namesIn('Elmo is kept by Halvorsen, and Sprat by Kellvik.')).toEqual([
      'Elmo',
      'Halvorsen',
      'Sprat',
      'Kellvik'
    ])
    expect(tagOf('Weigh Cost and Distance.', 'Distance')).toBe('NOUN')
  })

  it('read auxiliaries in capitals as what they are', () => {
    const text = 'Pilots MUST NOT leave the bridge, and a Mate SHOULD wait.'
    for (const word of ['MUST', 'SHOULD']) expect(tagOf(text, word)).toBe('AUX')
    expect(namesIn(text)).toEqual(['Mate'])
  })

  it('leave out of a name what only counts or judges many', () => {
    expect(namesIn('Multiple Luggers leave the quay at once.')).toEqual(['Luggers'])
    expect(namesIn('Great Skerry lies off the coast.')).toEqual(['Great Skerry'])
  })

  it('close a noun phrase with its noun, whatever the word is elsewhere', () => {
    expect(tagOf('This is a manifest for the freight.', 'manifest')).toBe('NOUN')
    expect(tagOf('It is the oldest of the quays.', 'oldest')).not.toBe('NOUN')
  })
})
