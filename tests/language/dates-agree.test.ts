import {describe, expect, it} from 'vitest'
import {datesAgree} from '../../pipeline/language/dates-agree.ts'
import {readDates} from '../../pipeline/language/read-dates.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

function agree(one: string, other: string): boolean {
  const [a] = readDates(tagSentence(one))
  const [b] = readDates(tagSentence(other))
  if (!a || !b) throw new Error('Each sentence must hold a date')
  return datesAgree(a, b)
}

describe('two dates', () => {
  it.each([
    ['a month and a day of it', 'The fair opens in June.', 'The fair opens on 10 June.'],
    ['a year and what comes after another', 'The pier was paved after 1980.', 'The pier was paved in 1985.'],
    ['a year and what is no later', 'The mill burned no later than 1980.', 'The mill burned in 1975.'],
    ['a year and what is by another', 'The mill was shut by 1980.', 'The mill was shut in 1979.'],
    ['a year and years after another', 'The pier opened two years after 1901.', 'The pier opened in 1903.'],
    ['a winter and the January in it', 'The ferry sank in the winter of 1962.', 'The ferry sank in January 1963.'],
    ['figures and words', 'The ferry sank on 2011-05-12.', 'The ferry sank on 12 May 2011.']
  ])('agree: %s', (_, one, other) => {
    expect(agree(one, other)).toBe(true)
    expect(agree(other, one)).toBe(true)
  })

  it.each([
    ['two months', 'The fair opens in June.', 'The fair opens on 10 July.'],
    ['a year before what it comes after', 'The pier was paved after 1980.', 'The pier was paved in 1975.'],
    ['years after another year', 'The pier opened two years after 1901.', 'The pier opened in 1901.'],
    ['a winter and the summer before', 'The ferry sank in the winter of 1962.', 'The ferry sank in July 1962.']
  ])('differ: %s', (_, one, other) => {
    expect(agree(one, other)).toBe(false)
    expect(agree(other, one)).toBe(false)
  })
})
