/** Tests under which questions a disagreement about two things is told. */
import {describe, expect, it} from 'vitest'
import {compilationOf} from '../../support/compilation-of.ts'

const craft = `# Harbour craft

A wherry is a light boat. A coracle is a round boat. The wherry is a coracle.
`
const other = `# Wherries

A wherry carries people. A coracle carries one person. The wherry is not a coracle.
`

function toldUnder(question: string, answer: string): number {
  const asked = `# Questions\n\n## FAQ\n\n### ${question}\n\n${answer}\n\n### Who runs the kiosk?\n\nMary Stone runs the kiosk.\n`
  const {edition} = compilationOf({'asked.md': asked, 'craft.md': craft, 'other.md': other})
  expect(edition.conflicts).toHaveLength(1)
  return edition.questions.find(each => each.question === question)?.conflicts.length ?? -1
}

describe('A disagreement on whether a wherry is a coracle', () => {
  it('is told where that is asked, alone or among other things', () => {
    expect(toldUnder('Is a wherry a coracle?', 'Yes. A wherry is one of them.')).toBe(1)
    expect(toldUnder('Is a wherry a coracle or a light boat?', 'It is both.')).toBe(1)
  })

  it('is told where the answer takes a side in so many words', () => {
    expect(toldUnder('Is a wherry the same as a sloop?', 'No. The wherry is a coracle.')).toBe(1)
  })

  it('is not told where only one of the two is asked about', () => {
    expect(toldUnder('Is a wherry the same as a sloop?', 'No. A wherry is smaller.')).toBe(0)
  })
})
