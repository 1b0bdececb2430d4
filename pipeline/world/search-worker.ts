/** Runs on the thread that `searchThread` starts: waits for files, answers with the index made of their records. */
import {parentPort} from 'node:worker_threads'
import type {Files} from '../model/registry.ts'
import {searchFiles} from './search-files.ts'

parentPort?.once('message', async (files: Files) => parentPort?.postMessage(await searchFiles(files)))
