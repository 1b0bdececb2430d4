import {describe, expect, it} from 'vitest'
import {mainClause} from '../../pipeline/language/main-clause.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

/** Subject and verb of a sentence, as its tags make them out. */
function read(sentence: string): string {
  const tokens = tagSentence(sentence)
  const clause = mainClause(tokens)
  const subject = tokens.slice(clause?.nameStart, clause?.nameEnd).map(({text}) => text)
  return clause ? `${subject.join(' ')} | ${tokens[clause.verb]?.text}` : ''
}

describe('between an article and its noun', () => {
  it.each([
    ['A remotely operated valve is a valve that is worked from the bridge.', 'remotely operated valve | is'],
    ['Its sealed chamber holds two litres.', 'Its sealed chamber | holds'],
    ['The recently restored mill grinds rye.', 'recently restored mill | grinds'],
    ['The north ridge is the easiest way up.', 'north ridge | is'],
    ['The last commit is lost after a crash.', 'last commit | is'],
    ['Rye straw drinks more water than white straw does.', 'Rye straw | drinks'],
    ['A variable is any part of a trial that changes.', 'variable | is'],
    ['An inshore wind makes the quay look calm.', 'inshore wind | makes'],
    ['A double bunk bed sleeps two sailors, one above the other.', 'double bunk bed | sleeps']
  ])('stands no verb: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })

  it('may stand an adjective that names people, and their verb behind it', () => {
    expect(read('The poor suffer most.')).toBe('poor | suffer')
  })
})

describe('a sentence in which no word is tagged as a verb', () => {
  it.each([
    ['Biologists place the catfish in a family of its own.', 'Biologists | place'],
    ['Support for version 4 ends in December 2025.', 'Support for version 4 | ends'],
    ['The pass rises to 1,500 metres above sea level.', 'pass | rises'],
    ['The majority of members vote by post.', 'majority of members | vote']
  ])('has the word for one that is most often a verb and agrees: %s', (sentence, expected) => {
    expect(read(sentence)).toBe(expected)
  })

  it.each(['A rise in costs of travel for guests.', 'Water damage to walls in rooms with open windows.'])(
    'has none where no noun stands as a verb does: %s',
    sentence => {
      expect(tagSentence(sentence).map(({tag}) => tag)).not.toContain('VERB')
    }
  )
})

describe('behind “that”', () => {
  it('stands no plural', () => {
    const tokens = tagSentence('It is a small wooden shed, usually dry, that stores nets.')
    expect(tokens.find(({text}) => text === 'stores')?.tag).toBe('VERB')
  })
})

describe('after a form of “be”', () => {
  const tagOf = (sentence: string, word: string) => tagSentence(sentence).find(({text}) => text === word)?.tag

  it.each([
    ['Spalls are body parts such as a hand or a foot.', 'body'],
    ['Dregs are simply worm manure, and they are rich.', 'worm'],
    ['Mash is partly rotted leaves, broken down by worms.', 'leaves'],
    ['Brine is the liquid that drips from a cask.', 'liquid'],
    ['Tarring is the harbour standard on which they agree.', 'standard']
  ])('stands a noun before another or before what tells it apart: %s', (sentence, word) => {
    expect(tagOf(sentence, word)).toBe('NOUN')
  })

  it.each([
    ['The ropes are cut lengthwise.', 'cut', 'VERB'],
    ['The first that comes is fed.', 'first', 'ADJ'],
    ['The cask is full of brine.', 'full', 'ADJ']
  ])('stands what stood there where none follows: %s', (sentence, word, tag) => {
    expect(tagOf(sentence, word)).toBe(tag)
  })
})
