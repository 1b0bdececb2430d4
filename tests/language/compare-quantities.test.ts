/** Quantities as they are read from a sentence, side by side. */
import {describe, expect, it} from 'vitest'
import {compareQuantities} from '../../pipeline/language/compare-quantities.ts'
import {readDates} from '../../pipeline/language/read-dates.ts'
import {type ReadQuantity, readQuantities} from '../../pipeline/language/read-quantities.ts'
import {tagSentence} from '../../pipeline/language/tag-sentence.ts'

describe('two quantities', () => {
  it.each([
    ['2200 W', '2.2 kW', 'same'],
    ['2,400 W', '2,400 W', 'same'],
    ['about 2,400 W', '2,350 W', 'same'],
    ['150 miles or more', 'more than 250 km', 'same'],
    ['20 to 30 minutes', '25 minutes', 'overlapping'],
    ['at least 50 kW', '50 to 350 kW', 'overlapping'],
    ['2200 W', '2000 W', 'apart'],
    ['up to 40 passengers', 'up to 60 passengers', 'apart'],
    ['the length is 12', 'the length is 14', 'apart'],
    ['three quarters of an hour', '45 minutes', 'same'],
    ['an hour and a half', '90 minutes', 'same'],
    ['an hour and twenty minutes', '80 minutes', 'same'],
    ['one and a half euros', '1.50 euros', 'same'],
    ['a quarter of a kilogram', '250 grams', 'same'],
    ['two dozen seats', '24 seats', 'same'],
    ['half a million seats', '500,000 seats', 'same'],
    ['1,200 square metres', '0.12 hectares', 'same'],
    ['2 million litres', '2,000 cubic metres', 'same'],
    ['20 degrees Celsius', '68 degrees Fahrenheit', 'same'],
    ['at least six metres', 'no less than six metres', 'same'],
    ['a ratio of 30:1', 'a ratio of 20:1', 'apart'],
    ['a ratio of 30:1', 'a ratio of 1:30', undefined],
    ['12 metres', '14 kilograms', undefined],
    ['12 metres', '12 passengers', undefined]
  ])('%s and %s are %s', (one, other, expected) => {
    expect(compareQuantities(onlyIn(one), onlyIn(other))).toBe(expected)
    expect(compareQuantities(onlyIn(other), onlyIn(one))).toBe(expected)
  })
})

describe('a century', () => {
  it.each([
    ['The pier was built in the eleventh century.', '1001', '1100'],
    ['The pier was built in the 19th century.', '1801', '1900']
  ])('is a date: %s', (text, from, to) => {
    expect(readDates(tagSentence(text))).toMatchObject([{from, to}])
  })
})

describe('a number that could be a year', () => {
  it.each([
    'The kettle has a power of 2000 W.',
    'The pier is 1990 metres long.',
    'A shore kettle of 2000 watts boils.',
    'The pier was begun around 1500 BC.'
  ])('is none before a unit: %s', text => {
    expect(readDates(tagSentence(text))).toEqual([])
    expect(readQuantities(tagSentence(text))).toHaveLength(1)
  })

  it.each(['In 2000 bar owners signed.', 'The pier was opened in 1990.'])('is one otherwise: %s', text => {
    expect(readDates(tagSentence(text))).toHaveLength(1)
  })
})

function onlyIn(text: string): ReadQuantity {
  const [quantity, ...others] = readQuantities(tagSentence(text))
  if (!quantity || others.length > 0) throw new Error(`“${text}” does not hold one quantity`)
  return quantity
}
