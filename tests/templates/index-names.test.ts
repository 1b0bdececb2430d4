/** Tests which names the index of the glossary shows. */
import {describe, expect, it} from 'vitest'
import {sourceText} from '../../pipeline/model/source-text.ts'
import {spanAt} from '../../pipeline/model/span.ts'
import {indexNames} from '../../templates/index-names.ts'
import {compilationOf} from '../support/compilation-of.ts'

const text =
  '# Three Costly Storms\n\nRopes were lost. The people of the Stanvik Harbour Trust came in November and mended the harbour wall.\n'
const {edition} = compilationOf({'storms.md': text})
const source = sourceText('storms', text)

/** An index of just these words, each at its first place. */
function shown(...labels: readonly string[]): readonly string[] {
  const index = labels.map(label => {
    const at = text.indexOf(label)
    return {label, mentions: [spanAt(source, at, at + label.length)]}
  })
  return indexNames({...edition, index}).map(({label}) => label)
}

describe('The index', () => {
  it('shows what running text writes as a name', () => {
    expect(shown('Stanvik Harbour Trust')).toEqual(['Stanvik Harbour Trust'])
  })

  it('shows no word, no opening of a sentence, nothing of a heading and no month', () => {
    expect(shown('harbour wall', 'Ropes', 'Costly Storms', 'November')).toEqual([])
  })
})
