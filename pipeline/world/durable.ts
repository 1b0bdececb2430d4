/** Writing that outlives a crash: every file and folder is synchronised before the next step relies on it. */
import {mkdir, open, rename, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {compareText} from '../model/order.ts'
import type {Files} from '../model/registry.ts'

/** Called with the name of every step before it is taken; what an interruption at any step leaves is tested through it. */
export type Step = (name: string) => void

/** How many files are written at once: synchronising is waiting, mostly. */
const batch = 128

/** Writes files into the new folder `root`, which must not exist: part after part, so that a later one may still be made. */
export async function writeTree(root: string, parts: readonly (Files | Promise<Files>)[], step: Step): Promise<void> {
  const made = new Set<string>()
  for (const part of parts) {
    const files = await part
    for (const folder of foldersOf([...files.keys()]).filter(folder => !made.has(folder))) {
      await makeFolder(join(root, folder), step)
      made.add(folder)
    }
    await writeFiles(root, [...files], step)
  }
  for (const folder of [...made].sort(compareText).reverse()) await syncFolder(join(root, folder), step)
}

async function writeFiles(
  root: string,
  files: readonly (readonly [string, string | Uint8Array])[],
  step: Step
): Promise<void> {
  for (let at = 0; at < files.length; at += batch) {
    const some = files.slice(at, at + batch)
    await Promise.all(some.map(([path, content]) => writeFile(join(root, path), content, step)))
  }
}

/** The root as `''`, then every folder above a file, outer ones first. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = new Set([''])
  for (const path of paths) {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at))
  }
  return [...folders].sort(compareText)
}

async function makeFolder(path: string, step: Step): Promise<void> {
  step(`make ${path}`)
  await mkdir(path)
}

async function writeFile(path: string, content: string | Uint8Array, step: Step): Promise<void> {
  step(`create ${path}`)
  const file = await open(path, 'wx')
  try {
    await file.writeFile(content)
    step(`sync ${path}`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A file that is there whole or not at all, in place of any other of its name. */
export async function replaceFile(path: string, content: string, step: Step): Promise<void> {
  const draft = `${path}.draft`
  await remove(draft, step)
  await writeFile(draft, content, step)
  await move(draft, path, step)
}

/** A rename that has reached the disk when it returns. */
export async function move(from: string, to: string, step: Step): Promise<void> {
  step(`rename ${from} to ${to}`)
  await rename(from, to)
  await syncFolder(dirname(to), step)
}

/** Never follows a link; what is not there is no error. */
export async function remove(path: string, step: Step): Promise<void> {
  step(`remove ${path}`)
  await rm(path, {recursive: true, force: true, maxRetries: 3})
}

export async function syncFolder(path: string, step: Step): Promise<void> {
  step(`sync folder ${path}`)
  // Windows has no such call; its journal keeps the order of renames.
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
