import {describe, expect, it} from 'vitest'
import {compilationOf} from '../support/compilation-of.ts'

/** The texts of every claim that both articles support. */
function joined(table: string, prose: string): readonly (readonly string[])[] {
  const {reconciliation} = compilationOf({'a.md': table, 'b.md': prose}).records
  return reconciliation.claims
    .map(({group}) => group.statements)
    .filter(statements => new Set(statements.map(({source}) => source)).size > 1)
    .map(statements => statements.map(({text}) => text))
}

function mills(cell: string, header = 'Examples'): string {
  return `# Mills\n\n| Mill | Output | ${header} |\n|---|---|---|\n| Water mill | Fine flour | ${cell} |\n| Sand mill | Dust | Grinder Nine |\n`
}

function prose(sentence: string): string {
  return `# Notes\n\n${sentence}\n`
}

describe('a cell that names examples', () => {
  it('tells of each what its row tells', () => {
    const found = joined(mills('Brook Mill, Lund Mill'), prose('Lund Mill produces flour.'))
    expect(found).toEqual([['Brook Mill, Lund Mill', 'Lund Mill produces flour.']])
  })

  it('tells of a name what a bracket of one noun says', () => {
    const found = joined(
      mills('Brook Mill (paper), Lund Mill (oats), Holm Mill (wood), Selby Mill (bone)'),
      prose('Holm Mill grinds wood.')
    )
    expect(found).toEqual([['Holm Mill (wood)', 'Holm Mill grinds wood.']])
  })

  it('tells it of one thing by another of its names', () => {
    const found = joined(
      mills('Brook Mill, Wren Works'),
      prose('The Wren Works (WW) stands in Norland. WW, the Tern and the Holm Mill produce flour.')
    )
    expect(found).toContainEqual(['Brook Mill, Wren Works', 'WW, the Tern and the Holm Mill produce flour.'])
  })

  it.each([
    ['a name that it does not hold', 'Brook Mill, Lund Mill', 'Holm Mill produces flour.', 'Examples'],
    ['another product', 'Brook Mill, Lund Mill', 'Lund Mill produces paper.', 'Examples'],
    ['a column that names no examples', 'Brook Mill, Lund Mill', 'Lund Mill produces flour.', 'Owners'],
    [
      'a bracket of several words',
      'Brook Mill (paper), Lund Mill (oats since May)',
      'Lund Mill grinds oats.',
      'Examples'
    ],
    [
      'a kind that the bracket does not name',
      'Brook Mill (paper), Lund Mill (oats)',
      'Lund Mill grinds wild oats.',
      'Examples'
    ]
  ])('says nothing of %s', (_, cell, sentence, header) => {
    expect(joined(mills(cell, header), prose(sentence))).toEqual([])
  })
})

describe('a compound that tells what a thing is made for', () => {
  it.each([
    ['This is why Lund Mill is so quiet—it’s a paper-focused machine.', 'Lund Mill produces paper.'],
    ['The Otter is a coal-carrying boat.', 'The Otter carries coal.']
  ])('says what the thing does: %s', (one, other) => {
    expect(joined(prose(one), prose(other)).flat()).toContain(other)
  })

  it.each([
    ['The Otter is a coal-burning boat.', 'The Otter carries coal.'],
    ['The Otter is a coal-carrying boat.', 'The Heron carries coal.']
  ])('says nothing of another act or thing: %s', (one, other) => {
    expect(joined(prose(one), prose(other))).toEqual([])
  })
})

describe('a cell that tells what a thing puts out', () => {
  it.each(['Flour (and bran, which is sold)', 'Flour/bran'])('tells all of “%s”', cell => {
    const table = `# Mills\n\n| Mill | Output |\n|---|---|\n| Stone mill | ${cell} |\n| Press | Oil |\n`
    expect(joined(table, prose('A stone mill produces bran.'))).toEqual([[cell, 'A stone mill produces bran.']])
  })
})
