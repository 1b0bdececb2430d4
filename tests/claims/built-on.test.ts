/** What a thing is built on tells its class as a modifier does. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

function sourcesOf(one: string, other: string): readonly string[] {
  const opening = 'Tidal power (TP) is power that is taken from the tides of the sea.'
  const {records} = compilationOf({
    'a.md': `# Tides\n\n${opening} ${one}\n`,
    'b.md': `# Machines\n\nTP turns wheels in many places. ${other}\n`
  })
  const claim = records.reconciliation.claims.find(({evidence}) => evidence.some(({exact}) => exact.includes('Selkie')))
  return [...new Set(claim?.evidence.map(({source}) => source))].sort()
}

describe('a class', () => {
  it('is told by what the thing is built on', () => {
    expect(
      sourcesOf(
        'The Selkie is one specific product built on top of tidal power principles.',
        'The Selkie is a TP product.'
      )
    ).toEqual(['a', 'b'])
    expect(
      sourcesOf('The Selkie is one product built on tidal power.', 'The Selkie is a form of tidal power.')
    ).toEqual(['a', 'b'])
  })
  it('is another where it is built on something else', () => {
    expect(sourcesOf('The Selkie is one product built on steam.', 'The Selkie is a form of tidal power.')).toEqual([
      'a'
    ])
  })
})
