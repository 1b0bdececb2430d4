import {describe, expect, it} from 'vitest'
import {readClauses} from '../../pipeline/language/read-clauses.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

describe('the subject of a clause', () => {
  it.each([
    [
      'opens with “most” where the comma only brings a detail',
      'Most river ferries are built on oak ribs, especially ash ribs, given a small yard.',
      'Most river ferries'
    ],
    ['comes behind an introduction', 'Officially, the river ferries are built on oak ribs.', 'the river ferries'],
    ['comes behind “only” and a time', 'Only after the war, the ferries ran again.', 'the ferries'],
    ['comes behind a participle', 'Built entirely of oak, the pier has stood for a century.', 'the pier'],
    ['comes behind an adjective', 'Famous for its cranes, the port draws painters.', 'the port'],
    ['comes behind a year', 'Until 2019 riders paid two euros.', 'riders'],
    ['comes behind what is contrary', 'Contrary to popular belief, the bird sleeps at night.', 'the bird'],
    ['is no verb before “is”', 'Wool felt is made without weaving.', 'Wool felt'],
    ['stands before a verb behind “must”', 'By law, shops must close on Sundays.', 'shops']
  ])('%s', (_, text, subject) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    expect(text.slice(tokens[clause?.subjectStart ?? 0]?.start, tokens[(clause?.subjectEnd ?? 0) - 1]?.end)).toBe(
      subject
    )
  })
})

describe('the verb of a clause', () => {
  it.each([
    [
      'comes behind what a participle tells in passing',
      'The archive, once housed in the castle, moved here in 1975.',
      'moved'
    ],
    ['is behind “must”, whatever else it may be', 'By law, shops must close on Sundays.', 'close']
  ])('%s', (_, text, verb) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    expect(tokens[clause?.head ?? 0]?.text).toBe(verb)
  })
})
