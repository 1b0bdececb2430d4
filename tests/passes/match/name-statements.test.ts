import {describe, expect, it} from 'vitest'
import {nameStatements} from '../../../pipeline/passes/match/name-statements.ts'
import {matchTexts} from '../../support/match-texts.ts'
import {resolved} from '../../support/terms-of.ts'

const {output} = resolved({
  valves:
    'A remotely operated valve (ROV) is a valve that is worked from the bridge. The ROV shuts in two seconds. ' +
    'A twin ROV is a pair of valves behind one grate. Every twin ROV rusts.'
})

const namesIn = (text: string) =>
  nameStatements(
    matchTexts({text}).output.groups.flatMap(({statements}) => statements),
    output
  ).map(({names}) => names)

describe('the terms that statements name', () => {
  it('are named by initials in the name of a kind of them, which is no entry', () => {
    expect(namesIn('Most harbour ROV systems before 2010 were slow.')).toEqual([
      [{text: 'ROV', term: 'remotely-operated-valve'}]
    ])
  })

  it('are not named by what closes the name of another entry', () => {
    expect(namesIn('Most twin ROV systems before 2010 were slow.')).toEqual([undefined])
  })

  it('are not what only bears their initials', () => {
    expect(namesIn('Most harbour ROV keys before 2010 were slow.')).toEqual([undefined])
  })
})
