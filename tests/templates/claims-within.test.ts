/** Tests which claims of a list need no entry of their own. */
import {describe, expect, it} from 'vitest'
import type {EditionClaim} from '../../pipeline/model/edition.ts'
import {claimsWithin} from '../../templates/partials/claims-within.ts'
import {compilationOf} from '../support/compilation-of.ts'
import {sampleEdition} from '../support/sample-edition.ts'

const sentence = 'The wherry carries stone, but nobody has ever seen it carry any passengers.'
const claims =
  compilationOf({
    'a.md': `# Wherries\n\nA wherry is a flat boat with one sail. ${sentence}\n`,
    'b.md': '# Boats\n\nThe kettle of the galley hangs from a hook.\n'
  }).edition?.claims ?? []

/** Its text is what the passage of the claim is cut from. */
function claimOf(words: string): EditionClaim {
  const found = claims.find(({passage}) => passage.cut[0].exact === words)
  if (!found) throw new Error(`No claim says only “${words}”.`)
  return found
}

function within(disputed: readonly string[], ...listed: readonly EditionClaim[]): readonly string[] {
  const site = {conflictsOfClaim: (id: string) => (disputed.includes(id) ? sampleEdition.conflicts : [])}
  return [...claimsWithin(site, listed)].map(([id, home]) => `${id} in ${home.id}`)
}

describe('A clause that one source says', () => {
  const whole = claimOf(sentence)
  const clause = claimOf('The wherry carries stone')

  it('stands with its sentence where that is listed', () => {
    expect(within([], clause, whole)).toEqual([`${clause.id} in ${whole.id}`])
  })

  it('stands alone where its sentence is not listed', () => {
    expect(within([], clause, claimOf('A wherry is a flat boat with one sail.'))).toEqual([])
  })

  it('stands alone where sources disagree on it', () => {
    expect(within([clause.id], clause, whole)).toEqual([])
  })
})
