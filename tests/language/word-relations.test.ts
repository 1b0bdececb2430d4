/** Tests of how words relate. */
import {describe, expect, it} from 'vitest'
import antonyms from '../../pipeline/language/lexicon/antonyms.json' with {type: 'json'}
import synonyms from '../../pipeline/language/lexicon/synonyms.json' with {type: 'json'}
import {relationKeys, wordRelation} from '../../pipeline/language/word-relations.ts'

describe('wordRelation', () => {
  it.each([
    ['kettl', 'kettl', 'same'],
    ['bui', 'purchas', 'synonym'],
    ['rise', 'fall', 'opposite'],
    ['recoveri', 'recover', 'family'],
    ['#milk-frother', '#milk-frother-system', 'synonym']
  ])('%s and %s: %s', (a, b, relation) => {
    expect(wordRelation(a, b)).toBe(relation)
    expect(wordRelation(b, a)).toBe(relation)
  })

  it('knows nothing of a kettle and a ferry', () => {
    expect(wordRelation('kettl', 'ferri')).toBeUndefined()
  })
})

describe('relationKeys', () => {
  it('have one in common for any two words that relate', () => {
    const stems = [...new Set([...antonyms, ...synonyms].slice(0, 900).flatMap(row => row.split(' ')))].slice(0, 1500)
    stems.push('#milk-frother', '#milk-frother-system')
    const related = stems.flatMap(a => stems.filter(b => wordRelation(a, b) !== undefined).map(b => [a, b] as const))
    const apart = related.filter(([a, b]) => !relationKeys(a).some(key => relationKeys(b).includes(key)))
    expect(related.length).toBeGreaterThan(2 * stems.length)
    expect(apart).toEqual([])
  })
})
