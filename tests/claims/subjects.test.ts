import {describe, expect, it} from 'vitest'
import {kinds} from '../../pipeline/claims/index.ts'
import {statementPair} from '../../pipeline/claims/support/statement-pair.ts'
import {subjectsAgree} from '../../pipeline/claims/support/subjects.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {plainArticle} from '../support/match-texts.ts'

describe('whether two subjects agree', () => {
  it.each([
    ['The trawlers stay in port for a week.', 'Trawlers stay in port in winter.', true],
    ['Painting the trawlers takes a week.', 'The trawlers stay in port for a week.', false],
    ['Painting the trawlers takes a week.', 'Painting the trawlers costs a fortune.', true],
    ['The harbour’s trawlers stay in port.', 'The trawlers stay in port.', true],
    ['The harbour’s trawlers stay in port.', 'The harbour stays open.', false],
    ['Steam trawlers (ST) such as the Selkie stay in port.', 'Steam trawlers stay in port.', true]
  ])('“%s” and “%s”: %s', (one, other, agree) => {
    const [a] = statementsOf('a', one)
    const [b] = statementsOf('b', other)
    expect(a && b && subjectsAgree(statementPair(a, b, 0.3))).toBe(agree)
  })
})

function statementsOf(id: string, text: string) {
  return extract(plainArticle(id, text), {kinds}).output.statements
}
