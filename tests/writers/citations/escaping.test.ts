/** Tests that no field of a reference acts in the format that it is written in. */
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {CslData} from '../../../pipeline/bibliography/csl-data.ts'
import {readBibliography} from '../../../pipeline/bibliography/read-bibliography.ts'
import {biblatex} from '../../../pipeline/writers/citations/biblatex.ts'
import {formatBibliography} from '../../../pipeline/writers/citations/format-bibliography.ts'
import {ris} from '../../../pipeline/writers/citations/ris.ts'
import {hostileText} from '../../support/hostile-text.ts'

function itemOf(text: string): CslData {
  return {id: 'odd', type: 'webpage', title: text, 'container-title': text, author: [{literal: text}]}
}

function onOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim()
}

describe('a hostile reference', () => {
  it('is one entry of BibLaTeX with balanced braces and its own title', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const bib = biblatex([itemOf(text)])
        expect(bib.match(/^@/gm)).toHaveLength(1)
        let depth = 0
        for (const brace of bib.match(/[{}]/g) ?? []) {
          depth += brace === '{' ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        const commands = bib.match(/\\(?:[a-z]+|.)/gi) ?? []
        for (const command of commands) expect(command).toMatch(/^\\(?:text[a-z]+|[&%$#_])$/)
      }),
      {numRuns: 300}
    )
  })

  it('is one record of RIS, one line a field, with its own title', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const record = ris([itemOf(text)])
        expect(record.match(/^TY {2}- /gm)).toHaveLength(1)
        expect(record.match(/^ER {2}- /gm)).toHaveLength(1)
        for (const line of record.trimEnd().split('\n')) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-(?: |$)/)
        expect(readBibliography('x.ris', record).output[0]?.title).toBe(onOneLine(text))
      }),
      {numRuns: 300}
    )
  })

  it('is one line in a formatted list, with the letters at both its ends', () => {
    const items = fc
      .sample(hostileText, {numRuns: 150, seed: 8})
      .map((title, index): CslData => ({id: `k${index}`, type: 'webpage', title}))
    const formatted = formatBibliography(items, {citationStyle: 'apa', locale: 'en-US'})
    expect(formatted.size).toBe(items.length)
    for (const text of formatted.values()) expect(text).toMatch(/^\S?x.*y\S*\. \(n\.d\.(?:-[a-z]+)?\)\.$/iu)
  })
})
