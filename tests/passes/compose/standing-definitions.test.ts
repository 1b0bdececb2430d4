/** Tests that the glossary does not say what an editor has set aside. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../../support/compilation-of.ts'

const texts = {
  'pilots.md':
    '# The Pilot Act\n\nThe Pilot Act entered into force in August 2005. Every barge fears the Pilot Act, and so does every ferry.\n',
  'lights.md':
    '# Lights\n\nThe Pilot Act entered into force on 1 August 2004. Harbours had asked for the Pilot Act for years.\n'
}

const ruling = `version: 1
conflicts:
  - sides:
      - {source: lights, quote: "The Pilot Act entered into force on 1 August 2004."}
      - {source: pilots, quote: "The Pilot Act entered into force in August 2005."}
    ruling: prefer
    note: The law gazette says so.
`

describe('The entry of what a ruling is about', () => {
  it('gives the side that was preferred', () => {
    expect(told(ruling)).toContain('The Pilot Act entered into force on 1 August 2004.')
    expect(told(ruling)).not.toContain('The Pilot Act entered into force in August 2005.')
  })

  it('gives what was found first where both sides stand', () => {
    expect(told(ruling.replace('prefer', 'both'))).toEqual(told(undefined))
  })
})

function told(decisions: string | undefined): readonly string[] {
  const {edition} = compilationOf(texts, decisions)
  expect(edition.conflicts).toHaveLength(1)
  const act = edition.terms.find(({label}) => label === 'Pilot Act')
  return act?.definitions.map(({text}) => text) ?? []
}
