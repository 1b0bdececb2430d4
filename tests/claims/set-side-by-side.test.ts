import {describe, expect, it} from 'vitest'
import {pairVerdict} from '../bench/pair-verdict.ts'
import {compilationOf} from '../support/compilation-of.ts'

const conflictsOf = (text: string): readonly string[] =>
  compilationOf({'quay.md': text}).edition.conflicts.map(({kind}) => kind)

describe('two statements of one author', () => {
  it('tell cases apart under one heading, and may contradict under two', () => {
    const affirmed = 'The harbour office sells day tickets to walkers.'
    const denied = 'The harbour office does not sell day tickets to walkers.'
    expect(conflictsOf(`# Quay\n\n## Tickets\n\n${affirmed}\n\n${denied}\n`)).toEqual([])
    expect(conflictsOf(`# Quay\n\n## Tickets\n\n${affirmed}\n\n## Opening hours\n\n${denied}\n`)).toEqual(['negation'])
  })

  it('may contradict in two answers under one heading', () => {
    const text =
      '# Quay\n\n## Questions\n\n**Is every ferry a ship?**\n\nNot necessarily.\n\n**Can a ferry sink?**\n\nYes. All ferries are ships.\n'
    expect(conflictsOf(text)).toEqual(['quantifier'])
  })

  it('differ by a slip where one sentence comes twice with two figures', () => {
    const text =
      '# Quay\n\n## Cranes\n\nThe old crane lifts 40 tonnes of coal.\n\nThe old crane lifts 60 tonnes of coal.\n'
    expect(conflictsOf(text)).toEqual(['number'])
  })
})

describe('a case that only its surroundings tell', () => {
  it.each([
    ['“in this case”', 'In this case, the ramp of the ferry is closed.', 'The ramp of the ferry is not closed.'],
    ['“otherwise”', 'Otherwise, the ramp of the ferry is closed.', 'The ramp of the ferry is not closed.'],
    [
      '“for this purpose”',
      'For this purpose a barge is a ferry like any other.',
      'A barge is not a ferry within the meaning of the toll.'
    ],
    ['“this”', 'This gangway is optional.', 'The gangway of the ferry is required.'],
    ['“this”, twice', 'This gangway is optional.', 'This gangway is required.']
  ])('is not contradicted: %s', (_, one, other) => {
    expect(pairVerdict({text: one}, {text: other}).relation).not.toBe('conflict')
  })

  it('is not meant by a place that is named', () => {
    const one = {text: 'In winter, the ramp of the ferry is closed.'}
    expect(pairVerdict(one, {text: 'In winter, the ramp of the ferry is not closed.'}).relation).toBe('conflict')
  })
})
