import {describe, expect, it} from 'vitest'
import {defineOneTerm} from '../../pipeline/claims/support/define-one-term.ts'
import {statementPair} from '../../pipeline/claims/support/statement-pair.ts'
import {sourceText} from '../../pipeline/model/source-text.ts'
import {statementOf} from '../support/statement-of.ts'

describe('two definitions of one term', () => {
  it.each([
    ['tell what it is', 'A wherry, which carries grain, has one sail.', true],
    [
      'are none where one tells of another thing',
      'Unlike a wherry, which carries grain, a trawler has two masts.',
      false
    ],
    ['are none where one tells its rank', 'A wherry is the most common boat.', false]
  ])('%s', (_, text, defines) => {
    expect(defineOneTerm(statementPair(defining('a', text), defining('b', 'Wherries are grain barges.'), 0.2))).toBe(
      defines
    )
  })
})

function defining(id: string, text: string) {
  return statementOf(sourceText(id, text), text, {defines: 'wherry'})
}
