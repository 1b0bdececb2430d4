import {describe, expect, it} from 'vitest'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import type {Statement} from '../../../pipeline/model/statement.ts'
import {chooseWording, type WordingContext} from '../../../pipeline/passes/reconcile/choose-wording.ts'
import {statementOf} from '../../support/statement-of.ts'

const old = sourceText('old', 'A ferry carries cars across water. It carries cars. a ferry carries cars')
const recent = sourceText(
  'recent',
  'A ferry carries cars across water. Ferries carry cars, vans and walkers over rivers.'
)
const context: WordingContext = {
  dateOf: source => ({old: '2019', recent: '2025-04-01'})[source],
  weightOf: () => 1
}
const whole = statementOf(old, 'A ferry carries cars across water.')
const newer = statementOf(recent, 'A ferry carries cars across water.')
const fragment = statementOf(old, 'a ferry carries cars')
const pronoun = statementOf(old, 'It carries cars.', {standsAlone: false})
const wide = statementOf(recent, 'Ferries carry cars, vans and walkers over rivers.')

function chosen(statements: readonly [Statement, ...Statement[]], given = context): string {
  const {statement, reason} = chooseWording(statements, given)
  return `${statement.source}: ${statement.text} (${reason})`
}

describe('the preferred wording', () => {
  it('is the only one there is', () => {
    expect(chosen([pronoun])).toBe('old: It carries cars. (it is the only passage that states it)')
  })

  it('stands alone before all else', () => {
    expect(chosen([pronoun, fragment])).toBe('old: a ferry carries cars (it stands alone)')
  })

  it('is a whole sentence rather than a clause', () => {
    expect(chosen([fragment, whole])).toBe('old: A ferry carries cars across water. (it is a whole sentence)')
  })

  it('names what the claim is about rather than something else, even where another claim is worded so', () => {
    const given = {
      ...context,
      namesSubject: ({id}: Statement) => id === wide.id,
      isTaken: ({id}: Statement) => id === wide.id
    }
    expect(chosen([whole, wide], given)).toBe(
      'recent: Ferries carry cars, vans and walkers over rivers. (it names what the claim is about)'
    )
  })

  it('names what the claim is about, as a clause, rather than something else in a whole sentence', () => {
    const given = {...context, namesSubject: ({id}: Statement) => id === fragment.id}
    expect(chosen([whole, fragment], given)).toBe('old: a ferry carries cars (it names what the claim is about)')
  })

  it('does not speak of “the two” that the sentence before names', () => {
    const one = sourceText('one', 'A ferry is the ship that joins the two. A ferry is a ship for cars.')
    const [leaning, plain] = ['A ferry is the ship that joins the two.', 'A ferry is a ship for cars.'].map(text =>
      statementOf(one, text)
    )
    if (!leaning || !plain) throw new Error('No statement.')
    expect(chosen([leaning, plain])).toBe('one: A ferry is a ship for cars. (it stands alone)')
  })

  it('points at nothing that another sentence tells', () => {
    const one = sourceText('one', 'A ferry is one of those craft. A ferry is a ship for cars.')
    const [leaning, plain] = ['A ferry is one of those craft.', 'A ferry is a ship for cars.'].map(text =>
      statementOf(one, text)
    )
    if (!leaning || !plain) throw new Error('No statement.')
    expect(chosen([leaning, plain])).toBe('one: A ferry is a ship for cars. (it stands alone)')
  })

  it('is not that of a claim before it, where another is as whole', () => {
    const taken = {...context, isTaken: ({id}: Statement) => id === whole.id}
    expect(chosen([whole, wide], taken)).toBe(
      'recent: Ferries carry cars, vans and walkers over rivers. (it words no other claim)'
    )
    expect(chosen([whole, fragment], taken)).toMatch(/^old: A ferry carries cars across water/)
  })

  it('comes from the source that the editors weigh more', () => {
    const weighing = {...context, weightOf: (source: string) => (source === 'recent' ? 2 : 1)}
    expect(chosen([whole, wide], weighing)).toMatch(/^recent: Ferries .*\(its source weighs more\)$/)
  })

  it('is the most central of its group', () => {
    expect(chosen([whole, fragment, wide])).toBe(
      'old: A ferry carries cars across water. (it is the most central of its group)'
    )
  })

  it('comes from the newer source when nothing else decides', () => {
    expect(chosen([whole, newer])).toBe('recent: A ferry carries cars across water. (its source is newer)')
  })

  it('does not depend on the order in which the passages come', () => {
    expect(chosen([wide, newer, fragment, whole])).toBe(chosen([whole, fragment, newer, wide]))
  })
})
