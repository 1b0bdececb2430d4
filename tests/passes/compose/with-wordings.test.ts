/** Tests which definitions of an entry are told to word another one anew, and that no page or paper loses one. */
import {describe, expect, it} from 'vitest'
import {shownDefinitions} from '../../../pipeline/model/shown-definitions.ts'
import {verifyMarkdown} from '../../../pipeline/verify/verify-markdown.ts'
import {editionSchema} from '../../../pipeline/writers/json/edition-schema.ts'
import {writeMarkdown} from '../../../pipeline/writers/markdown/write-markdown.ts'
import {compilationOf} from '../../support/compilation-of.ts'
import {writerOptions} from '../../support/writer-options.ts'

const texts = {
  'north.md': '# Tugs\n\nA tugboat is a small powerful vessel that tows larger ships. We saw a tugboat.\n',
  'south.md': '# Harbour craft\n\nA tugboat is a powerful small vessel for towing larger ships. We saw a tugboat.\n',
  'west.md': '# Rules\n\nA tugboat is a registered hull whose owner pays no dues. We saw a tugboat.\n'
}
const {edition} = compilationOf(texts)
const definitions = edition.terms.find(({label}) => label === 'Tugboat')?.definitions ?? []

describe('The definitions of an entry', () => {
  it('say which of them words another one anew', () => {
    expect(definitions.map(({text, wordingOf}) => [text, wordingOf])).toEqual([
      ['A tugboat is a small powerful vessel that tows larger ships.', undefined],
      ['A tugboat is a powerful small vessel for towing larger ships.', 0],
      ['A tugboat is a registered hull whose owner pays no dues.', undefined]
    ])
  })

  it('are shown once for all that say the same, cited from the sources of all', () => {
    const [first, second] = shownDefinitions(definitions)
    expect(new Set(first?.definition.evidence.map(({source}) => source))).toEqual(new Set(['north', 'south']))
    expect([first?.others.length, second?.others.length]).toEqual([1, 0])
  })

  it('all stand in the printed glossary', () => {
    const glossary = String(writeMarkdown.write(edition, writerOptions).get('glossary.md'))
    expect(glossary).toContain('[In other words:]{.editorial} A tugboat is a powerful small vessel')
    for (const {text} of definitions) expect(glossary).toContain(text)
    expect(verifyMarkdown('glossary.md', glossary, editionSchema.parse(edition)).diagnostics).toEqual([])
  })
})
