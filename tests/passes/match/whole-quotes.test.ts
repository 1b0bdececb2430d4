import {describe, expect, it} from 'vitest'
import {matchTexts} from '../../support/match-texts.ts'

/** The texts of every group of a sentence and “Otter is a harbour ferry.”, several in one group or not. */
function groups(sentence: string): readonly (readonly string[])[] {
  return matchTexts({a: sentence, b: 'Otter is a harbour ferry.'}).output.groups.map(({statements}) =>
    statements.map(({text}) => text)
  )
}

describe('a fragment that tells a class', () => {
  it('gives way to the short sentence that opens with it, which is a claim of its own no more', () => {
    const sentence = 'Harbour ferries like Otter made the town famous.'
    expect(groups(sentence)).toEqual([[sentence, 'Otter is a harbour ferry.']])
  })
  it('is quoted itself where its sentence is long', () => {
    const sentence =
      'Harbour ferries like Otter have carried coal, timber, mail and passengers over the narrow sound for many years.'
    expect(groups(sentence)).toContainEqual(['Harbour ferries like Otter', 'Otter is a harbour ferry.'])
    expect(groups(sentence)).toContainEqual([sentence])
  })
  it('stays a claim of its own where nobody else says it', () => {
    expect(groups('Harbour ferries like Heron made the town famous.')).toContainEqual(['Harbour ferries like Heron'])
  })
})
