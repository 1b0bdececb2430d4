/** Makes the index of the search on a thread of its own, while this one goes on writing. */
import {once} from 'node:events'
import {extname} from 'node:path'
import {Worker} from 'node:worker_threads'
import type {Result} from '../model/diagnostic.ts'
import type {Files} from '../model/registry.ts'
import {searchRecordsPath} from '../model/search-records-path.ts'
import {searchFiles} from './search-files.ts'

export interface SearchThread {
  /** Begins where these files hold the records of the search, and returns at once. */
  readonly begin: (files: Files) => void
  /** What `searchFiles` makes of them; nothing where it has not begun. */
  readonly index: () => Promise<Result<Files>>
  /** Ends the thread, whatever it is doing. */
  readonly end: () => Promise<void>
}

export function searchThread(): SearchThread {
  // from the compiled program, which is one file, as from this module: both lie one folder below `pipeline/`
  const worker = new Worker(new URL(`../world/search-worker${extname(import.meta.url)}`, import.meta.url))
  const failed = new Promise<never>((_, reject) => {
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The thread of the search has ended')))
  })
  // told where the index is awaited, if anything gets so far
  failed.catch(() => {})
  let ended = false
  let index: Promise<Result<Files>> = Promise.resolve({output: new Map(), diagnostics: []})
  return {
    begin: files => {
      if (!files.has(searchRecordsPath)) return
      const answer = once(worker, 'message').then(([result]) => result)
      index = Promise.race([answer, failed]).catch(error => {
        if (ended) throw error
        return searchFiles(files)
      })
      index.catch(() => {})
      worker.postMessage(files)
    },
    index: () => index,
    end: async () => {
      ended = true
      await worker.terminate()
    }
  }
}
