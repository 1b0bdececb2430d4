/** Publishes an edition: written beside the output folder, synchronised, then swapped in by two renames with a journal. */
import {lstat, mkdir} from 'node:fs/promises'
import {outputInUse, outputNotWritten} from '../diagnostics/world.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import type {Files} from '../model/registry.ts'
import {checkOutput, type OutputRequest} from './check-output.ts'
import {move, remove, type Step, writeTree} from './durable.ts'
import {errorCode} from './error-code.ts'
import {deleteJournal, writeJournal} from './journal.ts'
import {takeLock} from './lock.ts'
import {manifestName, manifestOf, readManifest} from './manifest.ts'
import {type Places, placesOf} from './places.ts'
import {repairLocked} from './repair.ts'

export interface PublishOptions {
  readonly step?: Step
  /** How long to wait for another build that is publishing to the same place, in milliseconds. */
  readonly patience?: number
  /** Files that are still being made while the others are written. */
  readonly rest?: Promise<Files>
}

/**
 * The edition stands at `out` exactly when no diagnostic is an error; otherwise what stood there is untouched.
 * Throws a RangeError where a path of `files` is not one: those come from writers, never from content.
 */
export async function publish(
  files: Files,
  request: OutputRequest,
  {step = () => {}, patience = 30_000, rest = Promise.resolve(new Map())}: PublishOptions = {}
): Promise<readonly Diagnostic[]> {
  checkPaths([...files.keys()])
  const last = withManifest(files, rest)
  // its failure is told where it is awaited, if anything gets so far
  last.catch(() => {})
  const output = await checkOutput(request)
  if (!output.allowed) return [output.diagnostic]
  const places = placesOf(output.path)
  try {
    await mkdir(places.parent, {recursive: true})
    const lock = await takeLock(places.lock, patience, step)
    if (!lock.held) {
      return [outputInUse(places.lock, `process ${lock.holder.pid} on ${lock.holder.host}`)]
    }
    try {
      return await publishLocked([files, last], request, places, step)
    } finally {
      await lock.release()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return [outputNotWritten(request.out, code)]
  }
}

function checkPaths(paths: readonly string[]): void {
  const folded = new Set<string>()
  for (const path of [...paths].sort(compareText)) {
    const parts = path.split('/')
    if (!/^[^\\:*?"<>|\p{Cc}]+$/u.test(path) || parts.some(part => /^\.{0,2}$/.test(part))) {
      throw new RangeError(`Not a path of an output file: ${JSON.stringify(path)}`)
    }
    const above = parts.slice(0, -1).map((_, at) =>
      parts
        .slice(0, at + 1)
        .join('/')
        .toLowerCase()
    )
    if (folded.has(path.toLowerCase()) || above.some(folder => folded.has(folder))) {
      throw new RangeError(`Two output files want one path: ${JSON.stringify(path)}`)
    }
    folded.add(path.toLowerCase())
  }
}

async function withManifest(files: Files, rest: Promise<Files>): Promise<Files> {
  const more = await rest
  checkPaths([...files.keys(), ...more.keys()])
  return new Map([...more, [manifestName, manifestOf(new Map([...files, ...more]))]])
}

async function publishLocked(
  parts: readonly (Files | Promise<Files>)[],
  request: OutputRequest,
  places: Places,
  step: Step
): Promise<readonly Diagnostic[]> {
  const repaired = await repairLocked(places, step)
  if (repaired.some(diagnostic => diagnostic.severity === 'error')) return repaired
  // again: the wait for the lock, and the repair, may have changed what is there
  const output = await checkOutput(request)
  if (!output.allowed) return [...repaired, output.diagnostic]
  try {
    await writeTree(places.fresh, parts, step)
    await swap(places, step)
  } catch (error) {
    await repairLocked(places, step)
    throw error
  }
  return repaired
}

async function swap(places: Places, step: Step): Promise<void> {
  const manifest = await readManifest(places.fresh)
  if (!manifest) throw new Error('The edition just written has no manifest')
  await writeJournal(places, manifest.edition, step)
  const replaces = await lstat(places.out).then(
    () => true,
    () => false
  )
  if (replaces) await move(places.out, places.retired, step)
  await move(places.fresh, places.out, step)
  await deleteJournal(places, step)
  await remove(places.retired, step)
}
