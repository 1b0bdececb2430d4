/** Tests that one corpus gives the same bytes, whatever the machine that it is built on is like. */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fastGlob from 'fast-glob'
import {beforeAll, describe, expect, it} from 'vitest'
import {compile} from '../../pipeline/compile.ts'
import {digest} from '../../pipeline/model/digest.ts'
import {type CompiledProject, compiledProject} from '../support/compiled-project.ts'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'

const parent = temporaryFolder()
let project: CompiledProject
let reference: ReadonlyMap<string, string>

beforeAll(() => {
  project = compiledProject()
  reference = build('reference', {order: paths => paths, environment: {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'}})
  expect(reference.size).toBeGreaterThan(20)
})

describe('The same corpus gives the same tree of files', () => {
  it('when it is built again', () => {
    expect(build('again', {})).toEqual(reference)
  })

  it('when its files were put on the disk in another order, at other times', () => {
    expect(build('shuffled', {order: paths => [...paths].reverse()})).toEqual(reference)
  })

  it.each([
    {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
    {TZ: 'America/St_Johns', LANG: 'sv_SE.UTF-8', LC_ALL: 'sv_SE.UTF-8', LANGUAGE: 'sv', COLUMNS: '40', NO_COLOR: '1'}
  ])('in the zone $TZ and the locale $LANG', environment => {
    expect(build(`in-${environment.LANG}`, {environment})).toEqual(reference)
  })

  it('from another working folder, by absolute paths, in a folder of another depth and name', () => {
    expect(build('a/b/c/d e', {absolute: true})).toEqual(reference)
  })

  it('with a clock that shows another century and dice that fall otherwise', () => {
    const preload = join(parent, 'faked.mjs')
    writeFileSync(
      preload,
      `const Real = Date
globalThis.Date = class extends Real { constructor(...a) { if (a.length === 0) super(4102444800000); else super(...a) } static now() { return 4102444800000 } }
let dice = 0
Math.random = () => (dice = (dice + 0.37) % 1)
process.on('exit', () => process.stderr.write(new Date().toISOString()))
`
    )
    const trees = build('faked', {node: ['--import', preload]})
    expect(trees).toEqual(reference)
  })

  it('when the sources are handed over in another order', () => {
    const sources = Object.entries(harbourCorpus)
      .filter(([path]) => /\.(?:txt|md|html)$/.test(path))
      .map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
    const options = {
      title: 'The Harbour',
      citationStyle: 'apa',
      locale: 'en-US',
      sourcePages: 'full',
      maximumEntries: 180,
      weightOf: () => 1
    } as const
    const trees = [sources, [...sources].reverse(), [...sources.slice(1), ...sources.slice(0, 1)]].map(order =>
      digestsOf(compile({sources: order, bibliography: []}, options).files)
    )
    expect(trees[1]).toEqual(trees[0])
    expect(trees[2]).toEqual(trees[0])
  })

  it('and other words give another tree', () => {
    const files = {...harbourCorpus, 'registry.md': `${harbourCorpus['registry.md']}\nThe harbour has two piers.\n`}
    expect(build('other', {files})).not.toEqual(reference)
  })
})

interface Machine {
  readonly order?: (paths: readonly string[]) => readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly absolute?: boolean
  readonly node?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
}

/** Builds in a process of its own; gives every path of the output with the digest of its content. */
function build(name: string, machine: Machine): ReadonlyMap<string, string> {
  const {order = paths => paths, environment = {}, absolute = false, node = [], files = harbourCorpus} = machine
  const here = join(parent, name)
  mkdirSync(here, {recursive: true})
  for (const [at, path] of order(Object.keys(files)).entries()) {
    writeFolder(join(here, 'sources'), {[path]: files[path] ?? ''})
    utimesSync(join(here, 'sources', path), at * 1000, at * 1_000_000)
  }
  const line = absolute ? ['build', join(here, 'sources'), '-o', join(here, 'out')] : ['build']
  const ran = spawnSync(process.execPath, [...node, project.main, ...line], {
    cwd: absolute ? parent : here,
    env: {PATH: process.env.PATH, HOME: here, ...environment},
    encoding: 'utf8'
  })
  expect(ran.status, ran.stderr).toBe(0)
  if (node.length > 0) expect(ran.stderr).toContain('2100-01-01')
  expect(existsSync(join(here, 'out'))).toBe(true)
  const paths = fastGlob.sync('**', {cwd: join(here, 'out'), dot: true}).sort()
  return new Map(paths.map(path => [path, digest(readFileSync(join(here, 'out', path)))]))
}

function digestsOf(files: ReadonlyMap<string, string | Uint8Array>): readonly (readonly [string, string])[] {
  return [...files].map(([path, content]) => [path, digest(content)])
}
