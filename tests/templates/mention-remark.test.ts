/** Tests where an entry says that its sentence only names the thing. */
import {describe, expect, it} from 'vitest'
import type {EditionTerm} from '../../pipeline/model/edition.ts'
import {mentionRemark} from '../../templates/mention-remark.ts'
import {sampleEdition} from '../support/sample-edition.ts'

function remarkOn(id: string, changes: Partial<EditionTerm>): string | undefined {
  const term = sampleEdition.terms.find(each => each.id === id)
  if (!term) throw new Error(`There is no entry ${id}.`)
  const definitions = term.definitions.map(each => ({...each, role: 'mention'}) as const)
  return mentionRemark({...term, kind: 'concept', definitions, ...changes})
}

describe('An entry without a definition', () => {
  it('says so before a sentence about something else', () => {
    expect(remarkOn('ferry', {label: 'tide', aliases: ['spring tide']})).toBe('Named, not defined')
  })

  it('says nothing where the sentence opens with the thing', () => {
    expect(remarkOn('ferry', {})).toBeUndefined()
    expect(remarkOn('ferry', {label: 'boat', aliases: ['Ferry']})).toBeUndefined()
  })

  it('says nothing of a product, and nothing where there is a definition', () => {
    expect(remarkOn('ferry', {label: 'tide', kind: 'product'})).toBeUndefined()
    expect(mentionRemark(sampleEdition.terms[0] ?? never())).toBeUndefined()
  })
})

function never(): never {
  throw new Error('The sample has no terms.')
}
