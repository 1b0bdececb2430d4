/** Every folder beside this file is a small corpus of its own; what the build makes of it stands in `expected.txt`, read by a person. */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {compile} from '../../pipeline/compile.ts'
import {editionOptions} from '../support/edition-options.ts'
import {summaryOf} from '../support/summary-of.ts'

const cases = readdirSync(import.meta.dirname, {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()

describe('a corpus gives the edition that a person has read and accepted', () => {
  it.each(cases)('%s', name => {
    const folder = join(import.meta.dirname, name)
    const {edition} = compile(inputOf(join(folder, 'sources')), editionOptions)
    const summary = summaryOf(edition)
    const file = join(folder, 'expected.txt')
    if (process.env.UPDATE === '1') writeFileSync(file, summary)
    expect(existsSync(file), `${name}/expected.txt is missing: run with UPDATE=1, read what it writes, commit it`).toBe(true)
    expect(summary).toBe(readFileSync(file, 'utf8'))
  })
})

function inputOf(folder: string): Parameters<typeof compile>[0] {
  const names = readdirSync(folder).sort()
  const decisions = names.find(name => name === 'decisions.yaml')
  return {
    sources: names.filter(name => name !== decisions).map(name => ({path: name, bytes: readFileSync(join(folder, name))})),
    bibliography: [],
    ...(decisions ? {decisions: {path: decisions, text: readFileSync(join(folder, decisions), 'utf8')}} : {})
  }
}
