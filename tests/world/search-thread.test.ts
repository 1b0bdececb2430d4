/** Tests of the search index made on a thread of its own. */
import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'
import {Worker} from 'node:worker_threads'
import {beforeAll, describe, expect, it} from 'vitest'
import type {Result} from '../../pipeline/model/diagnostic.ts'
import {digest} from '../../pipeline/model/digest.ts'
import type {Files} from '../../pipeline/model/registry.ts'
import {searchFiles} from '../../pipeline/world/search-files.ts'
import {searchThread} from '../../pipeline/world/search-thread.ts'
import {writeSearch} from '../../pipeline/writers/search/write-search.ts'
import {type CompiledProject, compiledProject} from '../support/compiled-project.ts'
import {harbourCorpus} from '../support/harbour-corpus.ts'
import {sampleEdition} from '../support/sample-edition.ts'
import {temporaryFolder} from '../support/temporary-folder.ts'
import {writeFolder} from '../support/write-folder.ts'
import {writerOptions} from '../support/writer-options.ts'

const records = writeSearch.write(sampleEdition, writerOptions)

function bytes({output}: Result<Files>): readonly (readonly [string, string])[] {
  return [...output].map(([path, content]) => [path, digest(content)])
}

describe('searchThread', () => {
  it('gives what searchFiles gives, where no thread can read our modules as well', async () => {
    const thread = searchThread()
    thread.begin(records)
    expect(bytes(await thread.index())).toEqual(bytes(await searchFiles(records)))
    await thread.end()
  })

  it('gives nothing where no file held records', async () => {
    const thread = searchThread()
    thread.begin(new Map([['index.html', '<!DOCTYPE html>']]))
    expect(await thread.index()).toEqual({output: new Map(), diagnostics: []})
    await thread.end()
  })
})

describe('The compiled program', () => {
  let project: CompiledProject
  beforeAll(() => {
    project = compiledProject()
  })

  it('has a thread that answers with the bytes of searchFiles, and ends by itself', async () => {
    const worker = new Worker(join(project.folder, 'dist/pipeline/world/search-worker.js'))
    worker.postMessage(records)
    const [[answer]] = await Promise.all([once(worker, 'message'), once(worker, 'exit')])
    expect(bytes(answer)).toEqual(bytes(await searchFiles(records)))
  })

  it('lets go of the thread while it works, and leaves nothing to wait for', () => {
    const script = `
      import {searchThread} from './dist/pipeline/world/search-thread.js'
      const thread = searchThread()
      thread.begin(new Map(${JSON.stringify([...records])}))
      thread.index().catch(error => console.log(error.message))
      await thread.end()
      await new Promise(setImmediate)
      console.log(process.getActiveResourcesInfo().filter(name => name !== 'PipeWrap' && name !== 'TTYWrap').join())
    `
    const ran = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: project.folder,
      encoding: 'utf8'
    })
    expect(ran.stderr).toBe('')
    expect(ran.stdout).toBe('The thread of the search has ended\n\n')
  })

  it('starts that thread for a build, and none that fails', () => {
    const here = writeFolder(temporaryFolder(), {'sources/guide.txt': harbourCorpus['harbour-guide.txt'] ?? ''})
    const ran = spawnSync(process.execPath, [project.main, 'build'], {
      cwd: here,
      env: {PATH: process.env.PATH, HOME: here, NODE_DEBUG: 'worker'},
      encoding: 'utf8'
    })
    expect(ran.status, ran.stderr).toBe(0)
    expect(ran.stderr).toMatch(/starts worker script \S+search-worker\.js/)
    expect(ran.stderr).not.toContain('uncaught exception')
  })
})
