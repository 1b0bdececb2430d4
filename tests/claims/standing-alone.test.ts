import {describe, expect, it} from 'vitest'
import {kinds} from '../../pipeline/claims/index.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {matchTexts, plainArticle} from '../support/match-texts.ts'

const alone = (text: string) =>
  matchTexts({text}).output.groups.flatMap(({statements}) => statements.map(({standsAlone}) => standsAlone))

describe('whether a statement can be published alone', () => {
  it.each(['None of them leaks in winter.', 'All of these are ferries.', 'They leak in every winter.'])(
    'not where another sentence tells what it speaks of: %s',
    text => {
      expect(new Set(alone(text))).toEqual(new Set([false]))
    }
  )

  it('not where the clause before tells what is done to it', () => {
    const {statements} = extract(
      plainArticle('a', 'A pilot can draw a hull, and a yard can cut the planks to build it.'),
      {kinds}
    ).output
    const ends = statements.filter(({text}) => /^a yard/i.test(text))
    expect(ends.length).toBeGreaterThan(0)
    expect(ends.some(({standsAlone}) => standsAlone)).toBe(false)
  })

  it.each(['None of the pumps leaks in winter.', 'None of these pumps leaks in winter.'])(
    'where it says so itself: %s',
    text => {
      expect(new Set(alone(text))).toEqual(new Set([true]))
    }
  )
})

describe('what “it” stands for', () => {
  const antecedents = (text: string) => {
    const {statements} = extract(plainArticle('a', text), {kinds}).output
    expect(statements.length).toBeGreaterThan(1)
    return statements.flatMap(({context}) => context.antecedent?.exact ?? [])
  }

  it('is no word that only counts', () => {
    expect(antecedents('First comes the harbour pilot. It lasts for two days.')).toEqual([])
  })

  it('is named without what its subject tells of it', () => {
    expect(antecedents('Marsh peat, which is made of rotten reeds alone, is light. It burns for hours.')).toEqual([
      'Marsh peat'
    ])
  })
})

describe('a sentence in quotation marks', () => {
  it.each(['“It has to be moored in the shade.” It does not.', '"Moored boats attract gulls." They do not.'])(
    'is no claim of who quotes it: %s',
    text => {
      const [quoted] = extract(plainArticle('a', text), {kinds}).output.statements
      expect(quoted?.figurative).toBe('quoted')
    }
  )
})
