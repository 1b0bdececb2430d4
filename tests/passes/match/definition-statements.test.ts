import {describe, expect, it} from 'vitest'
import {kinds} from '../../../pipeline/claims/index.ts'
import {noDecisions} from '../../../pipeline/model/decision.ts'
import {extract} from '../../../pipeline/passes/extract/extract.ts'
import {definitionStatements} from '../../../pipeline/passes/match/definition-statements.ts'
import {matchStatements} from '../../../pipeline/passes/match/match-statements.ts'
import {resolve} from '../../../pipeline/passes/resolve/resolve.ts'
import {plainArticle} from '../../support/match-texts.ts'

const texts = {
  a: 'A wherry is a broad barge that one man can sail on shallow water.\nThe wherry needs a crew of one.',
  b: 'A wherry is the flat boat with a single sail that took grain over shallow water.'
}
const articles = Object.entries(texts).map(([id, text]) => plainArticle(id, text))
const extractions = articles.map(article => extract(article, {kinds}).output)
const resolution = resolve({articles, extractions}, {decisions: noDecisions, maximumEntries: 20}).output

describe('definitions of one term', () => {
  it('are told from what else is said of it', () => {
    const told = definitionStatements(resolution.statements, resolution.terms)
    expect(told.filter(({defines}) => defines === 'wherry').map(({text}) => text)).toEqual([
      texts.a.split('\n')[0],
      texts.b
    ])
  })

  it('are one claim, though they share little more than the term', () => {
    const {groups} = matchStatements(resolution, articles, {kinds, merges: []}).output
    const joined = groups.filter(({statements}) => new Set(statements.map(({source}) => source)).size > 1)
    expect(joined.map(({statements}) => statements.map(({source}) => source))).toEqual([['a', 'b']])
  })
})
