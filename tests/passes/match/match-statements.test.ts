import {describe, expect, it} from 'vitest'
import type {MergeDecision} from '../../../pipeline/model/decision.ts'
import {matchTexts} from '../../support/match-texts.ts'

const north = 'A bow door is a hatch in the front of a ferry.\nThe ferry Selkie carries forty cars.'
const south = 'A bow door is a hatch at the front of the ferry.\nThe ferry Selkie carries sixty cars.'

describe('matching statements', () => {
  it('joins what two sources say in other words', () => {
    expect(joined({north, south})).toEqual([
      ['A bow door is a hatch in the front of a ferry.', 'A bow door is a hatch at the front of the ferry.']
    ])
  })

  it('finds that two numbers for one thing cannot both hold', () => {
    const [clash, ...others] = matchTexts({north, south}).output.clashes
    expect(others).toEqual([])
    expect(clash).toMatchObject({kind: 'number', strength: 'hard'})
    expect(clash?.sides.map(([statement]) => statement.text)).toEqual([
      'The ferry Selkie carries forty cars.',
      'The ferry Selkie carries sixty cars.'
    ])
  })

  it('joins nothing whose figures differ, though a bare number makes no conflict', () => {
    const texts = {
      north: 'The tonnage of the ferry Selkie is 2,200.',
      south: 'The tonnage of the ferry Selkie is 2,000.'
    }
    expect(joined(texts)).toEqual([])
    expect(matchTexts(texts).output.clashes).toEqual([])
  })

  it.each([
    ['a version', 'Harbour 4 lists tides by the hour.', 'Harbour 5 does not list tides by the hour.'],
    ['a time', 'The pier used to be a market hall.', 'The pier is not a market hall.'],
    ['a modifier', 'The upper deck holds ninety seats.', 'The lower deck holds forty seats.'],
    ['a condition', 'If the tide is low, the ramp is closed.', 'If the wind is strong, the ramp is not closed.']
  ])('sees no conflict where %s explains the difference', (_, one, other) => {
    expect(matchTexts({one, other}).output.clashes).toEqual([])
  })

  it.each([
    ['negation', 'The harbour office sells day tickets.', 'The harbour office does not sell day tickets.'],
    [
      'temporal',
      'The old crane is still used for unloading coal.',
      'The old crane is no longer used for unloading coal.'
    ],
    ['date', 'The lighthouse was opened in 1901.', 'The lighthouse was opened in 1911.'],
    ['attribute', 'The ferry was built by Holm in steel.', 'The ferry was built by Asker in steel.'],
    ['scope', 'Life jackets are compulsory on deck.', 'Life jackets are optional on deck.']
  ])('types a conflict of the kind %s', (kind, one, other) => {
    expect(matchTexts({one, other}).output.clashes.map(clash => clash.kind)).toEqual([kind])
  })

  it('shows what says “all” before what only implies it', () => {
    const [clash] = matchTexts({
      north: 'Not every ferry is a ship.',
      west: 'A ferry is a kind of ship.',
      east: 'Every ferry is a kind of ship, whatever it carries.'
    }).output.clashes
    expect(clash?.sides.map(side => side.map(({text}) => text))).toEqual([
      ['Every ferry is a kind of ship, whatever it carries.', 'A ferry is a kind of ship.'],
      ['Not every ferry is a ship.']
    ])
  })

  it('joins and keeps apart as an editor rules', () => {
    const one = 'Kettles whistle at the boil.'
    const other = 'A loud tone tells that water has reached its peak.'
    expect(joined({one, other})).toEqual([])
    expect(joined({one, other}, [ruling('join', 'Kettles whistle', 'A loud tone')])).toEqual([[one, other]])
    const same = {one: north, other: south}
    const apart = ruling('apart', 'hatch in the front', 'hatch at the front')
    expect(joined(same, [apart])).toEqual([])
    expect(joined(same, [apart, apart])).toEqual([])
  })

  it('reports a ruling whose quotation is gone, and does not apply it', () => {
    const {output, diagnostics} = matchTexts({north, south}, [ruling('join', 'no such words', 'A bow door', 'north')])
    expect(diagnostics).toMatchObject([{code: 'RC0602', start: {line: 3}}])
    expect(output).toEqual(matchTexts({north, south}).output)
  })

  it('reports two sources that are nearly one text', () => {
    const text = Array.from({length: 6}, (_, index) => `Berth ${index} has a ladder of its own.`).join('\n')
    const {diagnostics} = matchTexts({first: text, second: `${text}\nBerth 9 is closed.`})
    expect(diagnostics.map(each => [each.code, each.path])).toEqual([['RC0511', 'second.txt']])
    expect(matchTexts({north, south}).diagnostics).toEqual([])
  })
})

function joined(
  texts: Readonly<Record<string, string>>,
  merges: readonly MergeDecision[] = []
): readonly (readonly string[])[] {
  return matchTexts(texts, merges)
    .output.groups.filter(group => new Set(group.statements.map(statement => statement.source)).size > 1)
    .map(group => group.statements.map(statement => statement.text))
}

function ruling(kind: MergeDecision['ruling'], one: string, other: string, source = 'one'): MergeDecision {
  return {
    at: {line: 3, column: 3, offset: 20},
    passages: [
      {source, quote: one},
      {source: source === 'one' ? 'other' : source, quote: other}
    ],
    ruling: kind
  }
}
