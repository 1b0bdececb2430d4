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
    ['comes behind an adjective', 'Famous for its cranes, the port draws painters.', 'the port']
  ])('%s', (_, text, subject) => {
    const tokens = tagSentence(text)
    const [clause] = readClauses(tokens)
    expect(text.slice(tokens[clause?.subjectStart ?? 0]?.start, tokens[(clause?.subjectEnd ?? 0) - 1]?.end)).toBe(
      subject
    )
  })
})
