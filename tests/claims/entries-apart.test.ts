import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

const kindsOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  compilationOf(texts).edition.conflicts.map(({kind}) => kind)

const manual = (...sections: readonly (readonly [string, string])[]): string =>
  `# Winch\n\n${sections.map(([heading, text]) => `## ${heading}\n\n${text}\n`).join('\n')}`

describe('two entries of a reference', () => {
  it.each([
    ['Raise', 'Moves the hook up to the top of the mast.', 'Lower', 'Moves the hook down to the bottom of the mast.'],
    ['brake', 'Default: true', 'lamp', 'Default: false'],
    [
      'Locked lever',
      'Whether the lever is locked (default: true).',
      'Loose chain',
      'Whether the chain is locked (default: false).'
    ]
  ])('are about what their own headings name: “%s”', (one, text, other, against) => {
    expect(kindsOf({'winch.md': manual([one, text], [other, against])})).toEqual([])
  })

  it('are about what their own labels name', () => {
    const rows = '- brake (switch, default: true) — whether the hook is held\n'
    const others = '- lamp (switch, default: false) — whether the hook is held\n'
    expect(
      kindsOf({'a.md': `# Winch\n\n## Switches\n\n${rows}`, 'b.md': `# Crane\n\n## Switches\n\n${others}`})
    ).toEqual([])
  })

  it('contradict one another under one label', () => {
    const section = (value: string): string =>
      manual(['Hook brake', `Hook brake: default ${value}, as the yard sets it`])
    expect(kindsOf({'a.md': section('true'), 'b.md': section('false')})).toEqual(['negation'])
  })
})

describe('what a sentence says by name', () => {
  it('may contradict what stands under another heading', () => {
    const one = manual(['Hooks', 'The hook of the winch is locked at night.'])
    const other = manual(['Nights', 'The hook of the winch is not locked at night.'])
    expect(kindsOf({'a.md': one, 'b.md': other})).toEqual(['negation'])
  })

  it('is no label where it has a verb of its own', () => {
    const one = manual(['Cost', 'I leave it off: a winch burns more oil than a crane.'])
    const other = manual(['Oil', 'A crane burns more oil than a winch.'])
    expect(kindsOf({'a.md': one, 'b.md': other})).toEqual(['scope'])
  })
})
