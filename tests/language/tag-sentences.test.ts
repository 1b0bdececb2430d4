/** Many sentences, tagged in one reading. */
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {tagSentences} from '../../pipeline/language/tag-sentence.ts'

const words = fc.constantFrom(
  'the',
  'ferry',
  'sails',
  'and',
  'A',
  'boat',
  'is',
  'old',
  'running',
  'V2.5',
  '3',
  '1,200',
  '€5',
  'e.g.',
  'Mr.',
  '(',
  ')',
  '“',
  '”',
  '"',
  '…',
  '...',
  '—',
  '-',
  "don't",
  'O’Hara',
  'http://holm.example/a',
  'a@b.example',
  '#tag',
  '@me',
  ':-)',
  '😀',
  '\u00A0',
  '\u2028',
  '\u200B',
  '\f',
  '\v',
  '  ',
  ' ',
  '\n',
  '\t',
  '\r',
  'été',
  '日本',
  '.',
  '!',
  '?',
  ',',
  ';'
)
const sentence = fc.oneof(
  fc.array(words, {maxLength: 12}).map(parts => parts.join(' ')),
  fc.array(words, {maxLength: 12}).map(parts => parts.join('')),
  fc.string({unit: 'binary', maxLength: 30})
)
const texts = fc.array(sentence, {maxLength: 6})

it('get the tags that each gets alone', () => {
  fc.assert(
    fc.property(texts, sentences => {
      expect(tagSentences(sentences)).toEqual(sentences.map(each => tagSentences([each])[0]))
    }),
    {numRuns: 3000}
  )
})
