/** Whether a build may replace a folder: only an edition of ours, or nothing, and never near the sources. */
import {lstat, readdir, realpath, stat} from 'node:fs/promises'
import {basename, dirname, join, resolve} from 'node:path'
import fastGlob from 'fast-glob'
import {
  outputHoldsForeignFiles,
  outputNotFolder,
  outputNotOurs,
  outputNotWritten,
  outputOverlapsSources
} from '../diagnostics/world.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import {errorCode} from './error-code.ts'
import {manifestName, readManifest} from './manifest.ts'

export interface OutputRequest {
  /** As the user wrote it. */
  readonly out: string
  readonly sources: string
  /** What relative paths are relative to. */
  readonly workingFolder: string
}

export type CheckedOutput =
  | {readonly allowed: true; readonly path: string}
  | {readonly allowed: false; readonly diagnostic: Diagnostic}

/** What file managers leave in every folder they show. */
export const droppings: readonly string[] = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.directory']

/** The real path of the output folder, or why it is refused. Writes nothing. */
export async function checkOutput(request: OutputRequest): Promise<CheckedOutput> {
  const out = resolve(request.workingFolder, request.out)
  try {
    const path = join(await realAncestor(dirname(out)), basename(out))
    const diagnostic =
      placeProblem(request.out, path) ?? (await overlap(request, path)) ?? (await contentProblem(request.out, path))
    return diagnostic ? {allowed: false, diagnostic} : {allowed: true, path}
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return {allowed: false, diagnostic: outputNotWritten(request.out, code)}
  }
}

/** The path without symbolic links, though its last folders may not exist yet. */
async function realAncestor(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    return join(await realAncestor(dirname(path)), basename(path))
  }
}

function placeProblem(shown: string, path: string): Diagnostic | undefined {
  return basename(path) === '' ? outputNotFolder(shown, 'it is the root of a disk') : undefined
}

/** Compares what the system knows folders by, so that neither links nor the case of letters deceive. */
async function overlap({out, sources, workingFolder}: OutputRequest, path: string): Promise<Diagnostic | undefined> {
  const source = await realpath(resolve(workingFolder, sources)).catch(() => undefined)
  const here = await identity(path)
  if (source !== undefined) {
    const sourceIdentity = await identity(source)
    if (here !== undefined && here === sourceIdentity) return outputOverlapsSources(out, 'is the folder of the sources')
    if (await isWithin(path, sourceIdentity)) return outputOverlapsSources(out, 'lies in the folder of the sources')
    if (await isWithin(source, here)) return outputOverlapsSources(out, 'contains the folder of the sources')
  }
  const working = await realpath(workingFolder)
  if (here !== undefined && (here === (await identity(working)) || (await isWithin(working, here)))) {
    return outputNotFolder(out, 'it is the folder you are working in, or holds it')
  }
  return undefined
}

async function isWithin(path: string, folder: string | undefined): Promise<boolean> {
  for (let at = path; folder !== undefined && dirname(at) !== at; at = dirname(at)) {
    if ((await identity(dirname(at))) === folder) return true
  }
  return false
}

async function identity(path: string): Promise<string | undefined> {
  const found = await stat(path, {bigint: true}).catch(() => undefined)
  return found && `${found.dev}:${found.ino}`
}

/** Another build may swap the folder between two looks at it: what was seen then is of two editions, and it is looked at anew. */
async function contentProblem(shown: string, path: string): Promise<Diagnostic | undefined> {
  const before = await identity(path)
  const problem = await problemIn(shown, path)
  return problem && (await identity(path)) !== before ? contentProblem(shown, path) : problem
}

async function problemIn(shown: string, path: string): Promise<Diagnostic | undefined> {
  const found = await lstat(path).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  })
  if (!found) return undefined
  if (found.isSymbolicLink()) return outputNotFolder(shown, 'it is a symbolic link')
  if (!found.isDirectory()) return outputNotFolder(shown, 'it is a file')
  const names = (await readdir(path)).filter(name => !droppings.includes(name))
  if (names.length === 0) return undefined
  const manifest = await readManifest(path)
  if (!manifest) return outputNotOurs(shown)
  const foreign = (await filesUnder(path)).filter(file => !Object.hasOwn(manifest.files, file))
  return foreign.length > 0 ? outputHoldsForeignFiles(shown, foreign) : undefined
}

/** Everything but folders, the manifest and droppings. */
async function filesUnder(folder: string): Promise<readonly string[]> {
  const options = {cwd: folder, dot: true, onlyFiles: false, followSymbolicLinks: false, objectMode: true} as const
  const entries = await fastGlob('**', options)
  return entries
    .filter(entry => !entry.dirent.isDirectory() && entry.path !== manifestName && !droppings.includes(entry.name))
    .map(entry => entry.path)
    .sort(compareText)
}
