/** Tests of the command `review`: rulings are written by quotation, hold in the next build, and are written once. */
import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {runRecension} from '../support/run-recension.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const parent = temporaryFolder()
let folders = 0
const decided = 'The Sea Fern was built in 2012.'

describe('recension review', () => {
  it('lists the disagreements without a ruling, each side with its place', async () => {
    const here = project()
    const open = await listed(here)
    const all = await listed(here, '--all')
    expect(all.length).toBeGreaterThan(open.length)
    expect(open.length).toBeGreaterThan(0)
    const {out, err, code} = await runRecension(here, 'review', 'list', '--all')
    expect(code).toBe(0)
    expect(out).toMatch(/^ {2}\d {2}island\/visitors\.html:6:\d+ {2}“The Sea Fern was built in 2012\.”$/m)
    expect(out).toContain('(The registry counts from the launch.)')
    expect(err).toContain(`${all.length} disagreements, ${open.length} without a ruling.`)
  })

  it('writes a ruling that the next build holds to, and keeps every comment and entry', async () => {
    const here = project()
    const [first] = await listed(here)
    const before = decisionsIn(here)
    expect(
      (await runRecension(here, 'review', 'accept', first?.id ?? '', '2', '--note', 'It was measured.')).code
    ).toBe(0)
    const after = decisionsIn(here)
    for (const line of before.split('\n')) expect(after).toContain(line)
    expect(readdirSync(join(here, 'sources')).sort()).toEqual(expect.not.arrayContaining(['decisions.yaml.draft']))
    const built = await runRecension(here, 'build')
    expect(built.err).not.toContain('RC0602')
    expect(built.code).toBe(0)
    const edition = JSON.parse(readFileSync(join(here, 'out/data/edition.json'), 'utf8'))
    const ruled = edition.conflicts.find(({id}: {id: string}) => id === first?.id)
    expect(ruled.decision).toEqual({ruling: 'prefer', side: 1, note: 'It was measured.'})
    expect((await listed(here)).map(({id}) => id)).not.toContain(first?.id)
  })

  it.each([
    [['accept', '1'], 'prefer'],
    [['accept', '2'], 'prefer'],
    [['both'], 'both'],
    [['reject'], 'none']
  ])('changes no byte when the same ruling is given again: %j', async ([command = '', ...side], ruling) => {
    const here = project()
    const [first] = await listed(here)
    const line = ['review', command, first?.id ?? '', ...side]
    expect((await runRecension(here, ...line)).err).toContain('Written to sources/decisions.yaml.')
    const once = decisionsIn(here)
    expect(once).toContain(`ruling: ${ruling}`)
    const again = await runRecension(here, ...line)
    expect(again.err).toBe('sources/decisions.yaml already says so.\n')
    expect(again.code).toBe(0)
    expect(decisionsIn(here)).toBe(once)
  })

  it('replaces the ruling on a disagreement that has one, with its note', async () => {
    const here = project()
    const ruled = (await listed(here, '--all')).find(({decision}) => decision)
    expect((await runRecension(here, 'review', 'both', ruled?.id ?? '')).code).toBe(0)
    const text = decisionsIn(here)
    expect(text.split(decided)).toHaveLength(2)
    expect(text).toContain('ruling: both')
    expect(text).not.toContain('The registry counts from the launch.')
    expect(text).toContain('# The hull was launched in 2011')
  })

  it('makes the file of the decisions where there is none', async () => {
    const here = project()
    rmSync(join(here, 'sources/decisions.yaml'))
    const [first] = await listed(here)
    expect((await runRecension(here, 'review', 'reject', first?.id.slice(0, 20) ?? '')).code).toBe(0)
    expect(decisionsIn(here)).toMatch(/^version: 1\nconflicts:\n {2}- sides:\n {6}- \{source: /)
  })

  it('quotes as much as names a side once', async () => {
    const here = project({'registry.md': `${harbourCorpus['registry.md']}\nThe old pier is 48 m long.\n`})
    const number = (await listed(here)).find(({sides}) => JSON.stringify(sides).includes('"48 m"'))
    const {code, err} = await runRecension(here, 'review', 'both', number?.id ?? '')
    expect(code, err).toBe(0)
    expect(decisionsIn(here)).toMatch(/quote: "[^"]*48 m[^"]+"/)
    expect((await runRecension(here, 'build')).err).not.toContain('RC0602')
  })

  it.each([
    [['review', 'show', 'zz'], 'RC0603: There is no disagreement “zz”'],
    [['review', 'both', ''], 'could be any of'],
    [['review', 'list', '-s', 'nowhere'], 'RC0901'],
    [['review', 'accept', 'x'], "missing required argument 'side'"],
    [['review', 'decide'], "unknown command 'decide'"]
  ])('ends with 2 and writes nothing for %j', async (line, message) => {
    const here = project()
    const before = decisionsIn(here)
    const {code, err} = await runRecension(here, ...line)
    expect(err).toContain(message)
    expect(code).toBe(2)
    expect(decisionsIn(here)).toBe(before)
  })

  it('refuses a side that is not there, and a file of decisions that is not understood', async () => {
    const here = project()
    const [first] = await listed(here)
    expect((await runRecension(here, 'review', 'accept', first?.id ?? '', '3')).err).toContain('There is no side 3')
    writeFolder(join(here, 'sources'), {'decisions.yaml': 'version: 2\n'})
    const {code, err} = await runRecension(here, 'review', 'both', first?.id ?? '')
    expect(code).toBe(2)
    expect(err).toMatch(/^sources\/decisions\.yaml:1:10: error RC0601/)
    expect(decisionsIn(here)).toBe('version: 2\n')
  })

  it('shows one disagreement with every passage, the reason, and what to do', async () => {
    const here = project()
    const [first] = await listed(here)
    const {out, code} = await runRecension(here, 'review', 'show', first?.id ?? '')
    expect(code).toBe(0)
    expect(out).toContain(first?.reason ?? 'no reason')
    expect(out).toMatch(/Side 1\n {2}\S+:\d+:\d+ {2}“[\s\S]*Side 2\n {2}\S+:\d+:\d+ {2}“/)
    expect(existsSync(join(here, 'out'))).toBe(false)
  })
})

interface Listed {
  readonly id: string
  readonly reason: string
  readonly decision?: unknown
  readonly sides: unknown
}

async function listed(here: string, ...flags: readonly string[]): Promise<readonly Listed[]> {
  const {out, err, code} = await runRecension(here, 'review', 'list', '--format', 'json', ...flags)
  expect(code, err).toBe(0)
  return JSON.parse(out)
}

function project(changes: Readonly<Record<string, string>> = {}): string {
  const here = join(parent, `project-${folders++}`)
  writeFolder(join(here, 'sources'), {...harbourCorpus, ...changes})
  return here
}

function decisionsIn(here: string): string {
  return readFileSync(join(here, 'sources/decisions.yaml'), 'utf8')
}
