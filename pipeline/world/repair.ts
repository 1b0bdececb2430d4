/** Repairs what an interrupted build left beside the output folder; every start of a command that uses it does so first. */
import {lstat, readdir} from 'node:fs/promises'
import {basename} from 'node:path'
import {swapNotRepairable, swapRepaired} from '../diagnostics/world.ts'
import type {Diagnostic} from '../model/diagnostic.ts'
import {move, remove, type Step} from './durable.ts'
import {deleteJournal, readJournal} from './journal.ts'
import {sweepLocks, takeLock} from './lock.ts'
import {isWhole, readManifest} from './manifest.ts'
import {type Places, placesOf} from './places.ts'

/**
 * Leaves at `out` the earlier edition whole or the new one whole, and nothing beside it. `out` is a real path.
 * Does nothing, and writes nothing, where there is nothing to repair or where a live process is publishing.
 */
export async function repair(out: string, step: Step = () => {}): Promise<readonly Diagnostic[]> {
  const places = placesOf(out)
  if (!(await hasLeftovers(places))) return []
  const lock = await takeLock(places.lock, 0, step)
  if (!lock.held) return []
  try {
    return await repairLocked(places, step)
  } finally {
    await lock.release()
  }
}

async function hasLeftovers(places: Places): Promise<boolean> {
  const names = await readdir(places.parent).catch(() => [])
  return names.some(name => name.startsWith(`.${basename(places.out)}.recension-`))
}

/** The same, by a caller that holds the lock. */
export async function repairLocked(places: Places, step: Step): Promise<readonly Diagnostic[]> {
  await sweepLocks(places.lock)
  const diagnostics = await repairSwap(places, step)
  if (diagnostics.some(diagnostic => diagnostic.severity === 'error')) return diagnostics
  await deleteJournal(places, step)
  await remove(`${places.journal}.draft`, step)
  await remove(places.fresh, step)
  await remove(places.retired, step)
  return diagnostics
}

/** Puts an edition at `out` where a swap was broken off; what is left over may then be deleted. */
async function repairSwap(places: Places, step: Step): Promise<readonly Diagnostic[]> {
  const journal = await readJournal(places)
  const present = {
    out: await exists(places.out),
    fresh: await exists(places.fresh),
    retired: await exists(places.retired)
  }
  if (present.out) {
    // Within a swap all three are never there at once, so `out` was put there by somebody else.
    const usurped = journal && present.fresh && present.retired && !(await readManifest(places.out))
    return usurped ? [swapNotRepairable(places.out, places.retired)] : []
  }
  if (journal && present.fresh && (await isWhole(places.fresh, journal.edition))) {
    await move(places.fresh, places.out, step)
    return [swapRepaired(places.out, 'the new edition was whole and stands here now')]
  }
  if (present.retired) {
    await move(places.retired, places.out, step)
    return [swapRepaired(places.out, 'the earlier edition stands here again')]
  }
  return []
}

async function exists(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined
}
