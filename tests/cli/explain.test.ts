/** Tests of the command `explain`: whatever it is asked about, it says why, from the sources. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {runRecension} from '../support/run-recension.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const here = temporaryFolder()
writeFolder(join(here, 'sources'), harbourCorpus)

describe('recension explain', () => {
  it.each(['ferry', 'Ferry', 'slipway', 'boat ramp'])('finds the term “%s” by id, label or alias', async name => {
    const {out, code} = await runRecension(here, 'explain', name)
    expect(code).toBe(0)
    expect(out).toMatch(/^Term (?:Ferry|Slipway) \(/)
    expect(out).toMatch(/Why it is an entry \(score \d+\.\d\d\)\n {2}\w/)
    expect(out).toMatch(/Definitions, best first\n {2}\d\.\d\d {2}definition(?: \([^)]+\))? {2}\S+:\d+:\d+ {2}“/)
  })

  it('finds a claim by its words and by the beginning of its id, and says what came nearest', async () => {
    const {out, code} = await runRecension(here, 'explain', 'sea fern was built in 2012')
    expect(code).toBe(0)
    expect(out).toMatch(/^Claim claim-[0-9a-f]{20}\nThe Sea Fern was built in 2012\.\n/)
    expect(out).toMatch(
      /Nearest, and not joined\n(?: .*\n)*? {2}registry\.md:18:\d+ {2}“2011”\n {4}\d+ % alike by rare words; in conflict: /
    )
    expect(await runRecension(here, 'explain', out.slice(6, 20))).toMatchObject({code: 0, out})
  })

  it('says what keeps a question from one that comes near it', async () => {
    const there = temporaryFolder()
    const faq = (question: string) =>
      `# Boats\n\nBoats float.\n\n## Frequently asked questions\n\n### ${question}\n\nYes, it can.\n\n### Where is the pier?\n\nIn the east.\n`
    writeFolder(join(there, 'sources'), {
      'one.md': faq('Can a dinghy tow a sloop?'),
      'two.md': faq('Can a sloop tow a dinghy?')
    })
    const {out} = await runRecension(there, 'explain', 'Can a dinghy tow a sloop?')
    expect(out).toContain(
      'Near it, and another question\n  “Can a sloop tow a dinghy?”: the same things in exchanged roles.\n'
    )
  })

  it('explains a disagreement, a question and a table', async () => {
    const {conflicts, questions, tables} = await everything()
    expect((await runRecension(here, 'explain', conflicts)).out).toMatch(/^Disagreement conflict-/)
    expect((await runRecension(here, 'explain', questions)).out).toMatch(
      /^Question question-[\s\S]*Asked (?:once|\d+ times)\n {2}\S+:\d+/
    )
    expect((await runRecension(here, 'explain', tables)).out).toMatch(/^Table table-[\s\S]*Made from\n {2}\S+:\d+/)
  })

  it('asks back where words could mean several things, and ends with 2', async () => {
    const {err, code} = await runRecension(here, 'explain', 'dog')
    expect(code).toBe(2)
    expect(err).toMatch(/“dog” could be any of these; name one by its id:\n {2}\w+-[0-9a-f]{8} {2}/)
  })

  it.each(['wombat', ''])('ends with 2 for “%s”, which is nothing', async what => {
    const {err, code} = await runRecension(here, 'explain', what)
    expect(code).toBe(2)
    expect(err).toContain('RC0910')
  })
})

async function everything() {
  expect((await runRecension(here, 'build')).code).toBe(0)
  const edition = JSON.parse(readFileSync(join(here, 'out/data/edition.json'), 'utf8'))
  const first = (list: string): string => edition[list][0].id
  return {conflicts: first('conflicts'), questions: first('questions'), tables: first('tables')}
}
