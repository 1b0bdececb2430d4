/** One field of work that several sources say a thing is used in. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

const table =
  '| Feature | Steam winch | Capstan |\n| --- | --- | --- |\n| Uses | Towing, cargo handling | Rope work |\n'

/** What is quoted of `b.md` beside the cell of `a.md`. */
function besides(b: string, a = table): readonly string[] {
  const {records} = compilationOf({'a.md': `# Machines of Norland\n\n${a}\n`, 'b.md': `# Harbours\n\n${b}\n`})
  return records.reconciliation.claims
    .filter(({evidence}) => evidence.some(({source, exact}) => source === 'a' && exact.includes('cargo handling')))
    .flatMap(({evidence}) => evidence.filter(({source}) => source === 'b').map(({exact}) => exact))
}

describe('a field of work that a thing is used in', () => {
  it('is the same in a cell and among what a sentence lists', () => {
    expect(
      besides('In Norland, the steam winch is used to pull in nets, lift anchors, and support cargo handling crews.')
    ).toEqual(['support cargo handling crews'])
  })
  it('is the same in a list without a verb, under a heading that names the thing', () => {
    expect(besides('## What a steam winch does\n\nAnchor lifting, cargo handling, net work.')).toEqual([
      'cargo handling'
    ])
  })
  it('is the same in a list of what the thing does, behind a dash or a colon', () => {
    const rest = 'pulling nets, and even powering cargo handling cranes.'
    expect(besides(`The steam winch has many tasks — ${rest}`)).toEqual(['powering cargo handling cranes'])
    expect(besides(`The steam winch has many tasks: ${rest}`)).toEqual(['powering cargo handling cranes'])
    expect(besides('The steam winch has a long past — nets, ropes, and cargo handling cranes.')).toEqual([])
  })
  it('is cut out of two sentences where one of them opens with it', () => {
    expect(
      besides(
        'The steam winch is used to pull in nets, lift anchors, and support cargo handling crews.',
        'Steam winches are used for cargo handling, sawing of wood, milking of goats, drying of hay and brewing of beer.'
      )
    ).toEqual(['support cargo handling crews'])
  })
  it('is none of another thing', () => {
    expect(
      besides('In Norland, the capstan is used to pull in nets, lift anchors, and support cargo handling crews.')
    ).toEqual([])
    expect(besides('## What a capstan does\n\nAnchor lifting, cargo handling, net work.')).toEqual([])
  })
  it('is none of what is denied or supposed', () => {
    expect(besides('The steam winch is not used to pull in nets, or to support cargo handling crews.')).toEqual([])
    expect(
      besides('If it has a brake, the steam winch is used to pull in nets, and support cargo handling crews.')
    ).toEqual([])
  })
})
