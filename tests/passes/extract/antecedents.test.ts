import {describe, expect, it} from 'vitest'
import {matchTexts} from '../../support/match-texts.ts'

describe('“They” at the start of a sentence', () => {
  it.each([
    [
      'looks past a sentence that names nothing in the plural',
      'Skiffs were cheap. Then the harbour got a steam crane. They are still used in winter.',
      'Skiffs'
    ],
    [
      'is what the sentence before may mean',
      'Skiffs were cheap. Then the harbour got two steam cranes. They are still used in winter.',
      undefined
    ],
    [
      'looks back no further than two sentences',
      'Skiffs were cheap. The harbour froze. Then the town got a crane. They are still used in winter.',
      undefined
    ]
  ])('%s', (_, text, subject) => {
    const statements = matchTexts({a: text, b: 'The mill is old.'}).output.groups.flatMap(group => group.statements)
    expect(statements.find(statement => statement.text.startsWith('They'))?.subject?.text).toBe(subject)
  })
})

describe('“It” after a command', () => {
  it('is what the reader is told to take', () => {
    const text = 'Choose dry oak for the keel. It resists worms for many years.'
    const statements = matchTexts({a: text, b: 'The mill is old.'}).output.groups.flatMap(group => group.statements)
    expect(statements.find(statement => statement.text.startsWith('It'))?.subject?.text).toBe('dry oak')
  })
})
