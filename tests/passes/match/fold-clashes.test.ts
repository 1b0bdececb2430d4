/** Tests which clashes are one disagreement, and who takes a side in it. */
import {describe, expect, it} from 'vitest'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {foldClashes} from '../../../pipeline/passes/match/fold-clashes.ts'
import {compilationOf} from '../../support/compilation-of.ts'
import {statementOf} from '../../support/statement-of.ts'

function conflicts(texts: Readonly<Record<string, string>>) {
  return compilationOf(texts).edition.conflicts
}

const denied = {
  'north.md': '# Harbour tools\n\nTidecalc is a tide model.\n',
  'south.md': '# Tidecalc\n\nTidecalc is not a tide model.\n'
}
const product = '# A list\n\nTidecalc is a product for pilots.\n'

describe('Clashes', () => {
  it('of one kind are one disagreement where a class is denied and another given', () => {
    const found = conflicts({...denied, 'west.md': product})
    expect(found.map(({kind, strength}) => [kind, strength])).toEqual([['classification', 'hard']])
    const sides = found.flatMap(({sides}) => sides.map(({evidence}) => evidence.map(({source}) => source)))
    expect(sides).toEqual([['north'], ['south', 'west']])
  })

  it('that may both hold are not told of a source that says both', () => {
    const texts = {
      'north.md': denied['north.md'],
      'south.md': product,
      'west.md': '# Both\n\nTidecalc is a product for pilots. Tidecalc is also a tide model.\n'
    }
    const found = conflicts(texts).map(({sides}) => sides.map(({evidence}) => evidence.map(({source}) => source)))
    expect(found).toEqual([[['north'], ['south']]])
  })

  it('of the same two figures are one disagreement where one source gives one of them twice', () => {
    const north = sourceText('north', 'The hull cost €78. About €78, the board says.')
    const south = sourceText('south', 'The hull cost €120.')
    const west = sourceText('west', 'Building it cost €120.')
    const statements = [
      statementOf(north, 'The hull cost €78.'),
      statementOf(south, 'The hull cost €120.'),
      statementOf(north, 'About €78, the board says.', {sentence: 1}),
      statementOf(west, 'Building it cost €120.')
    ]
    const folded = (reason: string) => {
      const comparison = {relation: 'conflict', kind: 'number', strength: 'hard', reason} as const
      const verdicts = [
        {a: 0, b: 1, comparison},
        {a: 2, b: 3, comparison}
      ]
      const copies = statements.map(statement => [statement])
      return foldClashes(verdicts, copies, number => number).map(({sides}) => sides.map(side => side.length))
    }
    expect(folded('One source says “€78”, the other “€120”.')).toEqual([[2, 2]])
    expect(folded('One source says “cheap”, the other “dear”.')).toEqual([
      [1, 1],
      [1, 1]
    ])
  })

  it('say so where one source stands on both sides', () => {
    const [only, ...others] = conflicts({
      'north.md':
        '# Harbour craft\n\nThe hull of the Selkie weighs 40 tonnes.\n\n## Later\n\nThe hull of the Selkie weighs 55 tonnes.\n'
    })
    expect(others).toEqual([])
    expect(only?.reason).toContain('One source stands on both sides.')
  })
})
