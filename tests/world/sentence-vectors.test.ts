/** Tests of the optional sentence model, with a package of the same shape in its place: it counts letters. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {vectorLikeness} from '../../pipeline/language/vector-likeness.ts'
import {sentenceVectors} from '../../pipeline/world/sentence-vectors.ts'

const model = `exports.initModel = async () => ({embed: async texts => texts.map(text => [text.length, -text.split('e').length])})`

function folderWithModel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'recension-vectors-'))
  for (const [name, code] of [
    ['embeddings', model],
    ['model-embeddings-en', 'exports.modelSource = async () => ({})']
  ] as const) {
    const home = join(folder, 'node_modules', '@energetic-ai', name)
    mkdirSync(home, {recursive: true})
    writeFileSync(join(home, 'index.js'), code)
  }
  return folder
}

describe('the sentence model that a user may install', () => {
  it('gives each question a vector, and keeps it for a build without the model', async () => {
    const folder = folderWithModel()
    const first = await sentenceVectors(['Where is the pier?', 'Is the kettle hot?'], folder)
    expect(first.diagnostics).toEqual([])
    rmSync(join(folder, 'node_modules'), {recursive: true})
    const again = await sentenceVectors(['Is the kettle hot?', 'Where is the pier?'], folder)
    expect([...(again.output ?? [])].sort()).toEqual([...(first.output ?? [])].sort())
    expect([...(again.output?.get('Where is the pier?') ?? [])]).toEqual([127, -35])
  })

  it('says how to install it where it is wanted and missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recension-vectors-'))
    const {output, diagnostics} = await sentenceVectors(['Where is the pier?'], folder)
    expect(output).toBeUndefined()
    expect(diagnostics.map(({code}) => code)).toEqual(['RC0920'])
    expect(diagnostics[0]?.message).toContain('npm install @energetic-ai/core@0.2.0')
  })

  it('is not needed where nothing is asked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'recension-vectors-'))
    expect(await sentenceVectors([], folder)).toEqual({output: new Map(), diagnostics: []})
  })
})

describe('the likeness of vectors', () => {
  it('is 1 of one direction, 0 across, in steps of a hundredth, and 0 of nothing', () => {
    expect(vectorLikeness(Int8Array.of(127, 0), Int8Array.of(60, 0))).toBe(1)
    expect(vectorLikeness(Int8Array.of(127, 0), Int8Array.of(0, 127))).toBe(0)
    expect(vectorLikeness(Int8Array.of(127, 10), Int8Array.of(10, 127))).toBe(0.16)
    expect(vectorLikeness(Int8Array.of(), Int8Array.of(1))).toBe(0)
  })
})
