/** Tests of what changed between two editions: each kind of change once, with the source that caused it. */
import {describe, expect, it} from 'vitest'
import {changeLines} from '../../pipeline/diff/change-lines.ts'
import {diffEditions} from '../../pipeline/diff/diff-editions.ts'
import type {ComparedEdition} from '../../pipeline/model/compared-edition.ts'
import {sampleEdition} from '../support/sample-edition.ts'

const old: ComparedEdition = sampleEdition

/** The sample after `island/ferry-notes` was edited. */
function edited(changes: Partial<ComparedEdition>): ComparedEdition {
  const sources = old.sources.map(source =>
    source.id === 'island/ferry-notes' ? {...source, digest: '0'.repeat(64)} : source
  )
  return {...old, sources, ...changes}
}

function told(now: ComparedEdition, before = old): readonly string[] {
  return diffEditions(before, now)
    .filter(({part}) => part !== 'source')
    .map(({part, change, id, causes}) =>
      `${part} ${change} ${id} ${causes.map(({source, was}) => `${source} ${was}`).join(', ')}`.trim()
    )
}

describe('diffEditions', () => {
  it('finds nothing between an edition and itself', () => {
    expect(diffEditions(old, old)).toEqual([])
    expect(changeLines([], 'terminal')).toBe('Nothing changed.\n')
  })

  it('tells sources that were added, removed and edited', () => {
    const [first, ...others] = edited({}).sources
    const now = edited({sources: [...others, {id: 'new', digest: '1'.repeat(64)}]})
    expect(
      diffEditions(old, now)
        .filter(({part}) => part === 'source')
        .map(({change, id}) => `${change} ${id}`)
        .sort()
    ).toEqual(['added new', 'reworded island/ferry-notes', `removed ${first?.id}`].sort())
  })

  it('tells terms that came, went or have another label', () => {
    const now = edited({
      terms: [
        ...old.terms
          .filter(({id}) => id !== 'whistle')
          .map(term =>
            term.id === 'ferry' ? {...term, id: 'ferry-boat', label: 'ferry boat', aliases: ['ferry']} : term
          ),
        {
          id: 'pilot',
          label: 'pilot',
          aliases: [],
          definitions: [],
          mentions: [{source: 'island/ferry-notes', exact: 'pilot'}]
        }
      ]
    })
    expect(told(now)).toEqual([
      'term reworded ferry-boat island/ferry-notes changed',
      'term added pilot island/ferry-notes changed',
      'term removed whistle'
    ])
  })

  it('takes an edited sentence for a rewording of its claim, not of another that rests on a sentence it now shares', () => {
    const claim = (id: string, kind: string, text: string, exacts: readonly string[]) => ({
      id,
      kind,
      text,
      rank: 'normal',
      terms: ['ferry'],
      evidence: exacts.map(exact => ({source: 'island/ferry-notes', exact}))
    })
    const lid = 'The lid of a ferry locks.'
    const before = {
      ...old,
      claims: [
        claim('a', 'general', 'Every port has a ferry.', ['Every port has a ferry.', lid]),
        claim('b', 'definition', 'A ferry is a boat that is slow.', ['A ferry is a boat that is slow.'])
      ]
    }
    const now = edited({
      claims: [claim('c', 'definition', 'A ferry is a boat that is fast.', ['A ferry is a boat that is fast.', lid])]
    })
    const claims = diffEditions(before, now).filter(({part}) => part === 'claim')
    expect(claims.map(({change, id}) => `${change} ${id}`)).toEqual(['reworded c', 'removed a'])
  })

  it('tells a definition that was reworded from one that others have overtaken', () => {
    const withDefinitions = (
      change: (
        definitions: ComparedEdition['terms'][number]['definitions']
      ) => ComparedEdition['terms'][number]['definitions']
    ) =>
      edited({
        terms: old.terms.map(term => (term.id === 'ferry' ? {...term, definitions: change(term.definitions)} : term))
      })
    expect(
      told(withDefinitions(([first, ...others]) => (first ? [{...first, text: 'A ferry is a boat.'}, ...others] : [])))
    ).toEqual(['definition reworded ferry island/ferry-notes changed'])
    expect(told(withDefinitions(definitions => [...definitions].reverse()))).toEqual([
      'definition re-ranked ferry island/ferry-notes changed'
    ])
    expect(told(withDefinitions(definitions => definitions.slice(0, 1)))).toEqual(['definition removed ferry'])
  })

  it('follows a claim whose id has changed since text before it was edited', () => {
    const moved = edited({claims: old.claims.map(claim => ({...claim, id: `${claim.id}-moved`}))})
    expect(told(moved)).toEqual([])
  })

  it('tells claims that were added, removed, reworded and re-ranked', () => {
    const now = edited({
      claims: old.claims
        .filter(({id}) => id !== 'claim-ferry')
        .map(claim => {
          if (claim.id === 'claim-25')
            return {
              ...claim,
              id: 'claim-26',
              text: 'A galley kettle holds 2.6 litres.',
              evidence: [{source: 'island/ferry-notes', exact: 'A galley kettle holds 2.6 litres.'}]
            }
          return claim.id === 'claim-17' ? {...claim, rank: 'normal'} : claim
        })
        .concat({
          id: 'claim-new',
          kind: 'use',
          text: 'New.',
          terms: [],
          rank: 'normal',
          evidence: [{source: 'island/ferry-notes', exact: 'New'}]
        })
    })
    expect([...told(now)].sort()).toEqual([
      'claim added claim-new island/ferry-notes changed',
      'claim re-ranked claim-17',
      'claim removed claim-ferry island/ferry-notes changed',
      'claim reworded claim-26 island/ferry-notes changed'
    ])
  })

  it('tells disagreements and answers', () => {
    const now = edited({
      conflicts: old.conflicts
        .filter(({id}) => id !== 'conflict-crossing')
        .map(({decision: _decision, ...conflict}) => conflict),
      questions: old.questions.map(question =>
        question.id === 'question-milk'
          ? {...question, answer: [{text: 'No.', evidence: [{source: 'island/ferry-notes', exact: 'No'}]}]}
          : {...question, answer: [...question.answer].reverse()}
      )
    })
    expect(told(now)).toEqual([
      'conflict removed conflict-crossing island/ferry-notes changed',
      'conflict re-ranked conflict-litres',
      'answer added question-milk island/ferry-notes changed',
      'answer re-ranked question-whistle'
    ])
  })
})

describe('changeLines', () => {
  it('writes them for people, with the cause', () => {
    const changes = diffEditions(old, edited({terms: old.terms.filter(({id}) => id !== 'ferry')}))
    const text = changeLines(changes, 'terminal')
    expect(text).toContain('  - ferry (removed)\n      A ferry is a vessel')
    expect(text).toContain('because of island/ferry-notes (changed)')
  })

  it('lets no text of a source become markup', () => {
    const changes = diffEditions(
      old,
      edited({
        terms: [...old.terms, {id: 'x', label: '<b>[a](javascript:b)\n# c', aliases: [], definitions: [], mentions: []}]
      })
    )
    expect(changeLines(changes, 'markdown')).toContain('- **added** \\<b\\>\\[a\\]\\(javascript:b\\) \\# c')
  })
})
