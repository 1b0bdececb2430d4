/** The sentence splitter of the build. */
import {describe, expect, it} from 'vitest'
import {splitSentences} from '../../pipeline/language/split-sentences.ts'

function sentences(text: string): readonly string[] {
  return splitSentences(text).map(({start, end}) => text.slice(start, end))
}

/** A text that is split at `|` and nowhere else; the mark stands for the white space there. */
function splitsAt(marked: string): void {
  const parts = marked.split('|')
  expect(sentences(parts.join(' '))).toEqual(parts)
}

describe('splits after', () => {
  it('a full stop, a question and an exclamation', () => {
    splitsAt('The kettle boils.|Does it whistle?|It does!|Take it off.')
  })
  it('an end mark inside quotation marks that close the sentence', () => {
    splitsAt('She said, “The ferry is late.”|Then she left.')
  })
  it('a bracket that holds a whole sentence', () => {
    splitsAt('The harbour is shallow.|(It was dredged in 1911.)|Boats wait outside.')
  })
  it('an abbreviation that ends a sentence', () => {
    splitsAt('They sell rope, chain, paint, etc.|The shop opens at eight.')
  })
  it('an ellipsis before a new sentence', () => {
    splitsAt('He waited…|The whistle never came.')
  })
})

describe('does not split after', () => {
  it('abbreviations and titles', () => {
    splitsAt('Dr. Quay met Mrs. Holm at St. Mary’s, i.e. at the quay, vs. the plan.')
  })
  it('initials', () => {
    splitsAt('The lock was built by A. E. Quay in a year.|J. Holm paid.')
  })
  it('decimals, versions and times', () => {
    splitsAt('It holds 1.7 litres and runs version 2.0.1 at 5 p.m. every day.')
  })
  it('addresses', () => {
    splitsAt('See https://kettles.example/a.b?c=d. for more, or write to ada.quay@kettles.example today.')
  })
  it('a quotation that goes on', () => {
    splitsAt('“Is it hot?” she asked, and “Never!” he said.')
  })
  it('a number before its reference', () => {
    splitsAt('See no. 5 and fig. 3 on p. 12 for the valve.')
  })
  it('the number of an item', () => {
    splitsAt('1. Open the lid.|2. Pour the water.')
  })
})

it('takes a heading or label without an end mark for one sentence', () => {
  expect(sentences('What the Whistle Is For')).toEqual(['What the Whistle Is For'])
  expect(sentences('  ')).toEqual([])
})

it('keeps every character that is not white space', () => {
  const text = ' “A.” (B. C.)  d… e?! F.G. etc. Then 3.5.\n\nNo end'
  expect(sentences(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
})

it('takes time in proportion to the length, whatever the text is made of', () => {
  for (const piece of ['etc. A ', '("[“', ' ', '\n', '."', '. . ', '1. a ', 'A. B. ']) {
    const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}x`
    const start = performance.now()
    splitSentences(text)
    expect(performance.now() - start, JSON.stringify(piece)).toBeLessThan(2_000)
  }
})
