/** Tests of our own styles against the official ones, and against the schema of the language. */
import {execFileSync, spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {type CitationProcessor, citationProcessor} from '../../../pipeline/writers/citations/citation-processor.ts'
import {citationStyles} from '../../../pipeline/writers/citations/citation-styles.ts'
import {styleXml} from '../../../pipeline/writers/citations/style-xml.ts'
import {referenceItems} from '../../support/reference-items.ts'

const official = '/usr/share/citation-style-language/styles'
const schema = '/usr/lib/python3/dist-packages/citeproc/data/schema/csl.rng'
const items = new Map(referenceItems.map(item => [item.id, item]))

function processorOf(style: string): CitationProcessor {
  return citationProcessor({items, style, locale: 'en-US', format: 'html'})
}

function officialStyle(file: string): CitationProcessor {
  return processorOf(readFileSync(join(official, file), 'utf8'))
}

const pairs = [
  ['mla', 'modern-language-association.csl'],
  ['chicago-author-date', 'chicago-author-date.csl'],
  ['chicago-notes', 'chicago-fullnote-bibliography.csl']
] as const

// Debian's package citation-style-language-styles.
describe.skipIf(!existsSync(official))('our styles (skipped where the official ones are not installed)', () => {
  it.each(pairs)(
    'give the references and marks of the official style, item by item: %s',
    (citationStyle, file) => {
      const [own, reference] = [processorOf(styleXml({citationStyle})), officialStyle(file)]
      for (const id of items.keys()) {
        expect(own.references([id])).toEqual(reference.references([id]))
        expect(own.mark([id])).toBe(reference.mark([id]))
      }
    },
    120_000
  )

  it.each(pairs)('tell works of one author apart as the official style does: %s', (citationStyle, file) => {
    const pair = ['book-3-1-0', 'book-3-1-4', 'report-3-1-2']
    const [own, reference] = [processorOf(styleXml({citationStyle})), officialStyle(file)]
    expect(own.references(pair)).toEqual(reference.references(pair))
    expect(own.mark(pair)).toBe(reference.mark(pair))
  })

  it('shorten a later note as the official style does', () => {
    const notes = (processor: CitationProcessor) => laterNotes(processor, ['book-3-1-0', 'webpage-0-1-0'])
    expect(notes(processorOf(styleXml({citationStyle: 'chicago-notes'})))).toEqual(
      notes(officialStyle('chicago-fullnote-bibliography.csl'))
    )
  })
})

/** Every work cited, then again at once, then again after the others. */
function laterNotes({engine}: CitationProcessor, ids: readonly string[]): readonly string[] {
  const order = ids.flatMap(id => [id, id]).concat(ids)
  const before: [string, number][] = []
  return order.map((id, index) => {
    const note = index + 1
    const citation = {citationID: `c${note}`, citationItems: [{id}], properties: {noteIndex: note}}
    const [, texts] = engine.processCitationCluster(citation, [...before], [])
    before.push([`c${note}`, note])
    return texts.find(([place]) => place === index)?.[1] ?? ''
  })
}

const canValidate = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0

// Debian's packages python3-citeproc, which brings the schema, and libxml2-utils.
describe.skipIf(!canValidate)('the schema of CSL (skipped where it is not installed)', () => {
  it.each(['mla', 'chicago-author-date', 'chicago-notes'])('accepts %s', citationStyle => {
    const folder = mkdtempSync(join(tmpdir(), 'recension-'))
    try {
      writeFileSync(join(folder, 'style.csl'), styleXml({citationStyle}))
      execFileSync('xmllint', ['--noout', '--relaxng', schema, join(folder, 'style.csl')], {stdio: 'pipe'})
    } finally {
      rmSync(folder, {recursive: true})
    }
  })
})

describe('styleXml', () => {
  it.each(citationStyles)('has the style %s', citationStyle => {
    expect(styleXml({citationStyle})).toContain('<bibliography')
  })

  it('prefers a file to a name', () => {
    expect(styleXml({citationStyle: 'apa', citationStyleFile: '<style/>'})).toBe('<style/>')
  })
})
