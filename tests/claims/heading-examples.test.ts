import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

describe('a heading', () => {
  it('names examples of a kind in brackets, and never words a claim of its own', () => {
    expect(told('Steam ferries for carts (Otter, Tern, Gull)')).toEqual([
      ['Steam ferries for carts (Otter, Tern, Gull)', 'Steam ferries for carts', false]
    ])
  })

  it.each([
    'Opening hours (Monday to Friday)',
    'Steam ferries (see below, and the map)',
    'Steam Ferries (SF)',
    'Otter, Tern, Gull'
  ])('tells none: %s', heading => {
    expect(told(heading)).toEqual([])
  })

  it('is joined with a sentence on the same examples', () => {
    const north = '# Boats\n\nSteam ferries like the Otter, the Tern, and the Gull carry carts.\n'
    const south = '# Harbour\n\n## Steam ferries for carts (Otter, Tern, Gull)\n\nNobody counts these boats today.\n'
    const {claims} = compilationOf({'north.md': north, 'south.md': south}).edition
    const joined = claims.filter(({evidence}) => new Set(evidence.map(({source}) => source)).size > 1)
    expect(joined.map(({text}) => text)).toEqual(['Steam ferries like the Otter, the Tern, and the Gull carry carts.'])
  })
})

function told(heading: string): readonly unknown[] {
  const text = `# Boats of the harbour\n\n## ${heading}\n\nNobody counts these boats today.\n`
  return compilationOf({'north.md': text})
    .records.resolution.statements.filter(({kind}) => kind === 'example')
    .map(({text, subject, standsAlone}) => [text, subject?.text, standsAlone])
}
