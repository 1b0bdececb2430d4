import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'
import {matchTexts} from '../support/match-texts.ts'

/** The wordings of the claim that both texts share; empty where there is none. */
function joined(a: string, b: string): readonly string[] {
  const group = matchTexts({a, b}).output.groups.find(
    ({statements}) => new Set(statements.map(({source}) => source)).size === 2
  )
  return group?.statements.map(({text}) => text) ?? []
}

describe('what a thing rests on', () => {
  it('is one claim in other words, however many and how good they are, cut out of what says more', () => {
    expect(
      joined(
        'Most modern harbour cranes are built on steel frames, especially lattice frames, welded in long night shifts by local crews.',
        'The most reliable harbour cranes today run on a frame architecture called the lattice frame, drawn by a bridge builder in the north.'
      )
    ).toEqual([
      'Most modern harbour cranes are built on steel frames, especially lattice frames',
      'The most reliable harbour cranes today run on a frame architecture called the lattice frame'
    ])
  })

  it('is told by what comes closer behind a wider word', () => {
    expect(
      joined(
        'The Otter relies on a borrowed engine, specifically the Holm (Heavy Diesel) engine of the yard.',
        'The Otter is driven by the Holm (Heavy Diesel) engine.'
      )
    ).toHaveLength(2)
  })

  it('is not what another thing rests on, nor what is denied or only named in the subject', () => {
    expect(joined('Harbour cranes run on steam.', 'Coastal ferries run on steam.')).toEqual([])
    expect(joined('Harbour cranes run on steam engines.', 'Harbour cranes are not driven by steam engines.')).toEqual(
      []
    )
    expect(joined('Harbour cranes run on steam engines.', 'Harbour cranes run on diesel engines.')).toEqual([])
    expect(joined('The Otter is driven by steam.', 'The trade made possible by steam reached the Otter late.')).toEqual(
      []
    )
  })

  it('is told by a cell of a column that asks for it', () => {
    const groups = compilationOf({
      'a.md':
        '# Cranes\n\n| Feature | Heron | Tern |\n|---|---|---|\n| Underlying technology | Holm lattice architecture only | Ropes, pulleys |\n| Builder | Lind | Marsh |\n',
      'b.md':
        '# The Heron\n\nThe Heron is a crane of the north quay. The Heron is built on a borrowed frame, specifically the Holm (Heavy Lattice) architecture.\n'
    }).records.matching.groups
    const group = groups.find(({statements}) => new Set(statements.map(({source}) => source)).size === 2)
    expect(group?.statements.map(({text}) => text)).toContain('Holm lattice architecture only')
  })

  it('is not its material, which a participle behind its class tells as well, whatever the measure', () => {
    expect(
      joined(
        'The Otter is a sturdy ferry built of dark oak planks, named after a river that runs past the old yard.',
        'The Otter was built from a huge heap of oak planks.'
      )
    ).toEqual(['built of dark oak planks', 'The Otter was built from a huge heap of oak planks.'])
    expect(joined('The Otter was built from oak planks.', 'The Otter was built on oak planks.')).toEqual([])
  })
})
