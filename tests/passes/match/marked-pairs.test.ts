import {describe, expect, it} from 'vitest'
import {kinds} from '../../../pipeline/claims/index.ts'
import {extract} from '../../../pipeline/passes/extract/extract.ts'
import {markedPairs} from '../../../pipeline/passes/match/marked-pairs.ts'
import {stemVectors} from '../../../pipeline/passes/match/stem-vectors.ts'
import {plainArticle} from '../../support/match-texts.ts'

describe('pairs by their marks', () => {
  it.each([
    ['a share', 'The divers mapped the entire harbour.', 'We saw a large part of the port.', 1],
    ['what goes on or has ended', 'Cranes are no longer hired.', 'Cranes still unload coal.', 1],
    ['a long subject', 'The harbour crane is blue.', 'The harbour crane was built in Holm.', 1],
    ['nothing of the kind', 'Cranes unload coal.', 'Ferries carry cars.', 0]
  ])('holds two statements with %s', (_, one, other, count) => {
    const statements = extract(plainArticle('a', `${one}\n${other}`), {kinds}).output.statements
    const pairs = markedPairs(statements, stemVectors(statements), [])
    expect(pairs).toHaveLength(count)
    expect(markedPairs(statements, stemVectors(statements), pairs)).toEqual([])
  })
})
