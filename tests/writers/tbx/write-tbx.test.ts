/** Tests of the terms for translation tools: the grammar and the rules of TBX-Basic, and no text that could be markup. */
import {spawnSync} from 'node:child_process'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import type {Edition} from '../../../pipeline/model/edition.ts'
import {writeTbx} from '../../../pipeline/writers/tbx/write-tbx.ts'
import {hostileEdition} from '../../support/hostile-edition.ts'
import {hostileText} from '../../support/hostile-text.ts'
import {sampleEdition} from '../../support/sample-edition.ts'
import {sharedFile} from '../../support/shared-file.ts'
import {writerOptions} from '../../support/writer-options.ts'

const grammar = new URL('../../../../shared/schemas/TBXcoreStructV03.rng', import.meta.url).pathname
const rules = new URL('../../../../shared/schemas/TBX-Basic_DCA.sch', import.meta.url).pathname
const present = sharedFile('schemas/TBX-Basic_DCA.sch') !== undefined
const xmllint = spawnSync('xmllint', ['--version']).status === 0
if (!xmllint) console.warn('NO xmllint: the tests of TBX are skipped (Debian: libxml2-utils)')

function tbx(edition: Edition = sampleEdition, baseUrl = 'https://harbour.example/docs'): string {
  return String(writeTbx.write(edition, {...writerOptions, baseUrl}).get('glossary.tbx'))
}

function lint(document: string, ...options: readonly string[]): number | null {
  return spawnSync('xmllint', ['--noout', '--nonet', ...options, '-'], {input: document}).status
}

function broken(document: string): readonly string[] {
  const script = new URL('../../support/check-schematron.mjs', import.meta.url).pathname
  const {status, stdout, stderr} = spawnSync(process.execPath, [script, rules], {input: document, encoding: 'utf8'})
  if (status !== 0) throw new Error(stderr)
  return z.array(z.string()).parse(JSON.parse(stdout))
}

describe('glossary.tbx', () => {
  it('has an entry for every term under its id, its label preferred and its aliases admitted', () => {
    const ids = [...tbx().matchAll(/<conceptEntry id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(sampleEdition.terms.map(({id}) => `term-${id}`))
    expect(tbx()).toMatch(/<term>tea kettle<\/term>.{0,150}admittedTerm-admn-sts/)
    expect(tbx()).toContain('target="https://harbour.example/docs/glossary/kettle.html"')
  })

  it.skipIf(!xmllint || !present)('follows the grammar of TBX, which refuses another order', () => {
    expect(lint(tbx(), '--relaxng', grammar)).toBe(0)
    expect(lint(tbx().replaceAll('<term>', '<name>').replaceAll('</term>', '</name>'), '--relaxng', grammar)).not.toBe(
      0
    )
  })

  it.skipIf(!present)('keeps the rules of TBX-Basic, which refuse other kinds of data', () => {
    expect(broken(tbx())).toEqual([])
    expect(broken(tbx().replace('admittedTerm-admn-sts', 'likedTerm'))).toHaveLength(1)
    expect(broken(tbx().replace('</langSec>', '<termNote type="termType">acronym</termNote></langSec>'))).toHaveLength(
      1
    )
  })

  it('refers to entries that are there', () => {
    const ids = new Set([...tbx().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...tbx().matchAll(/ target="(term-[^"]+)"/g)].map(([, id]) => id)
    expect(targets).toContain('term-kettle')
    expect(targets.filter(target => !ids.has(target))).toEqual([])
  })

  it.skipIf(!xmllint)('is well formed, whatever a term is called', () => {
    fc.assert(
      fc.property(hostileText, words => {
        expect(lint(tbx(hostileEdition(words)))).toBe(0)
      }),
      {numRuns: 25}
    )
    expect(lint('<tbx>&</tbx>')).not.toBe(0)
  })
})
