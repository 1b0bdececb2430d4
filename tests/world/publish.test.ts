/** Tests that whatever happens to a build, its output folder holds one edition whole, and that no other folder is replaced. */
import {execFile, spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Files} from '../../pipeline/model/registry.ts'
import {isWhole, readManifest} from '../../pipeline/world/manifest.ts'
import {publish} from '../../pipeline/world/publish.ts'
import {repair} from '../../pipeline/world/repair.ts'
import {compiledProject} from '../support/compiled-project.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const script = join(import.meta.dirname, '../support/publish-and-die.mjs')
const files = new Map([
  ['index.html', 'A ferry'],
  ['data/edition.json', '{}']
])
let module = ''
const parent = temporaryFolder()

beforeAll(() => {
  module = join(compiledProject().folder, 'dist/pipeline/world/publish.js')
})

describe('publish, killed', () => {
  it('leaves the old edition whole or the new one whole, at whatever step it was killed', async () => {
    const seen = await killedEverywhere('replace', out => publishInProcess(out, 'old'))
    expect(new Set(seen.map(({edition}) => edition))).toEqual(new Set(['old', 'new']))
    // The gap between the two renames: nothing stands at the output until the repair.
    expect(seen.filter(({gap}) => gap).map(({edition}) => edition)).toContain('new')
  })

  it('leaves nothing or the new edition whole where none stood before', async () => {
    const seen = await killedEverywhere('first', () => {})
    expect(new Set(seen.map(({edition}) => edition))).toEqual(new Set([undefined, 'new']))
  })

  it('lets the next build publish, with no repair asked for', async () => {
    const {out, steps} = await undisturbed('next')
    for (const at of [3, Math.floor(steps / 2), steps - 3]) {
      publishInProcess(out, 'new', at)
      expect(publishInProcess(out, 'later').diagnostics.filter(isError)).toEqual([])
      expect(await editionIn(out)).toBe('later')
      expect(leftovers(out)).toEqual([])
    }
  })
})

describe('publish, by many at once', () => {
  it('leaves one of the editions whole, and every build says that it published', async () => {
    const out = join(parent, 'many', 'out')
    mkdirSync(join(parent, 'many'))
    const run = promisify(execFile)
    const names = ['one', 'two', 'three', 'four']
    const ran = await Promise.all(names.map(name => run(process.execPath, [script, module, out, name, '0'])))
    expect(ran.map(({stdout}) => JSON.parse(stdout).diagnostics)).toEqual(names.map(() => []))
    expect(names).toContain(await editionIn(out))
    expect(leftovers(out)).toEqual([])
  })
})

describe('publish', () => {
  const request = (out: string, workingFolder: string) => ({
    out,
    sources: join(workingFolder, 'sources'),
    workingFolder
  })
  const here = writeFolder(join(parent, 'refused'), {'sources/ferry.txt': 'A ferry is a ship.'})
  const codesFor = async (out: string) => (await publish(files, request(out, here))).map(({code}) => code)

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a folder with files of somebody else', {'photographs/gull.jpg': 'x'}, 'RC0913'],
    ['a folder with a manifest that is not ours', {'recension-manifest.json': '{"generator": "other"}'}, 'RC0913']
  ])('never replaces %s', async (_what, content, code) => {
    const out = writeFolder(join(here, `out-${code}-${Object.keys(content).length}`), content)
    expect(await codesFor(out)).toEqual([code])
    for (const [path, text] of Object.entries(content)) expect(readFileSync(join(out, path), 'utf8')).toBe(text)
    expect(leftovers(out)).toEqual([])
  })

  it('never deletes a file that was put into an edition', async () => {
    expect(await codesFor('edition')).toEqual([])
    writeFileSync(join(here, 'edition/notes.txt'), 'mine')
    expect(await codesFor('edition')).toEqual(['RC0914'])
    expect(readFileSync(join(here, 'edition/notes.txt'), 'utf8')).toBe('mine')
  })

  it('refuses the sources, what holds them, what lies in them, and the working folder', async () => {
    expect(await codesFor('sources')).toEqual(['RC0912'])
    expect(await codesFor('sources/out')).toEqual(['RC0912'])
    expect(await codesFor('.')).toEqual(['RC0912'])
    expect(await codesFor('..')).toEqual(['RC0912'])
    symlinkSync(join(here, 'sources'), join(here, 'link'))
    expect(await codesFor('link/out')).toEqual(['RC0912'])
    expect(readdirSync(join(here, 'sources'))).toEqual(['ferry.txt'])
  })

  it('refuses a file and a symbolic link', async () => {
    writeFileSync(join(here, 'file'), 'x')
    symlinkSync(join(here, 'nowhere'), join(here, 'dangling'))
    expect(await codesFor('file')).toEqual(['RC0911'])
    expect(await codesFor('dangling')).toEqual(['RC0911'])
  })

  it('takes an empty folder, and one with nothing but the droppings of a file manager', async () => {
    mkdirSync(join(here, 'empty'))
    writeFolder(join(here, 'dropped'), {'.DS_Store': ''})
    expect(await codesFor('empty')).toEqual([])
    expect(await codesFor('dropped')).toEqual([])
    expect(existsSync(join(here, 'dropped/index.html'))).toBe(true)
  })

  it('waits for the files that are still being made, and lists them too', async () => {
    const out = join(here, 'late')
    const rest = new Promise<Files>(done => setTimeout(() => done(new Map([['search/index', 'x']])), 20))
    expect(await publish(files, request(out, here), {rest})).toEqual([])
    const manifest = await readManifest(out)
    expect(Object.keys(manifest?.files ?? {})).toEqual(['data/edition.json', 'index.html', 'search/index'])
    expect(await isWhole(out, manifest?.edition ?? '')).toBe(true)
  })

  it('publishes nothing where the files still being made fail, or take a path that is taken', async () => {
    const out = join(here, 'failed')
    const taken = Promise.resolve(new Map([['Index.html', 'x']]))
    await expect(publish(files, request(out, here), {rest: taken})).rejects.toThrow(RangeError)
    await expect(publish(files, request(out, here), {rest: Promise.reject(new Error('no index'))})).rejects.toThrow(
      'no index'
    )
    expect(existsSync(out)).toBe(false)
    expect(leftovers(out)).toEqual([])
  })

  it('throws on a path that is none, whichever writer made it', async () => {
    for (const path of ['../x', '/x', 'a//b', 'a\\b', 'c:x', '']) {
      await expect(publish(new Map([[path, '']]), request('bad', here))).rejects.toThrow(RangeError)
    }
    expect(existsSync(join(here, 'bad'))).toBe(false)
  })
})

interface Aftermath {
  readonly gap: boolean
  readonly edition: string | undefined
}

/** Kills a build before each of its steps, repairs as the next start does, and says what stands there. */
async function killedEverywhere(name: string, prepare: (out: string) => void): Promise<readonly Aftermath[]> {
  const {steps} = await undisturbed(`${name}-0`, prepare)
  expect(steps).toBeGreaterThan(20)
  const seen: Aftermath[] = []
  for (let at = 1; at <= steps; at++) {
    const out = join(parent, `${name}-${at}`, 'out')
    mkdirSync(join(parent, `${name}-${at}`))
    prepare(out)
    publishInProcess(out, 'new', at)
    const gap = !existsSync(out)
    expect((await repair(out)).filter(isError)).toEqual([])
    seen.push({gap, edition: await editionIn(out)})
    expect(leftovers(out), `after step ${at}`).toEqual([])
  }
  return seen
}

async function undisturbed(name: string, prepare: (out: string) => void = () => {}) {
  const out = join(parent, name, 'out')
  mkdirSync(join(parent, name))
  prepare(out)
  const {steps} = publishInProcess(out, 'new')
  expect(await editionIn(out)).toBe('new')
  return {out, steps}
}

/** In a process of its own; killed at the step `dieAt`, if there is one. */
function publishInProcess(out: string, edition: string, dieAt = 0) {
  const ran = spawnSync(process.execPath, [script, module, out, edition, String(dieAt)], {encoding: 'utf8'})
  if (dieAt > 0) {
    expect(ran.signal, ran.stderr).toBe('SIGKILL')
    return {steps: 0, diagnostics: []}
  }
  expect(ran.stderr).toBe('')
  return JSON.parse(ran.stdout)
}

/** Which edition stands at `out`; fails unless it is whole, or nothing stands there. */
async function editionIn(out: string): Promise<string | undefined> {
  if (!existsSync(out)) return undefined
  const manifest = await readManifest(out)
  expect(manifest && (await isWhole(out, manifest.edition))).toBe(true)
  const {edition} = JSON.parse(readFileSync(join(out, 'data/edition.json'), 'utf8'))
  expect(Object.keys(manifest?.files ?? {})).toContain(`glossary/${edition}.html`)
  expect(readdirSync(join(out, 'glossary'))).toEqual([`${edition}.html`])
  return edition
}

function leftovers(out: string): readonly string[] {
  return readdirSync(join(out, '..')).filter(name => name.includes('recension-'))
}

function isError({severity}: {readonly severity: string}): boolean {
  return severity === 'error'
}
