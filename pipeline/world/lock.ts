/** A lock that one process holds at a time, and that outlives no process. */
import {randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, writeFile} from 'node:fs/promises'
import {hostname} from 'node:os'
import {basename, dirname, join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {z} from 'zod'
import type {Step} from './durable.ts'
import {errorCode} from './error-code.ts'

export type LockResult =
  | {readonly held: true; readonly release: () => Promise<void>}
  | {readonly held: false; readonly holder: Holder}

/** Who holds a lock. `boot` and `started` tell a process from a later one of the same number, where the system says. */
export interface Holder {
  readonly token: string
  readonly pid: number
  readonly host: string
  readonly boot?: string | undefined
  readonly started?: string | undefined
}

const holderSchema = z.object({
  token: z.string(),
  pid: z.number().int().positive(),
  host: z.string(),
  boot: z.string().optional(),
  started: z.string().optional()
})

/**
 * Takes the lock `path`, waiting up to `patience` milliseconds for a live holder.
 *
 * The lock is a folder that names its holder, renamed into place: it is there with its content or not at all, on
 * every file system. The lock of a dead holder is replaced by whoever first takes a second lock, named after the
 * dead holder's token, and still finds that holder in place; so of many that see a dead holder exactly one succeeds it.
 */
export async function takeLock(path: string, patience: number, step: Step): Promise<LockResult> {
  const holder = await self()
  const deadline = performance.now() + patience
  for (;;) {
    const other = await attempt(path, holder, step)
    if (!other) return {held: true, release: () => release(path, holder, step)}
    if (performance.now() >= deadline) return {held: false, holder: other}
    await setTimeout(20)
  }
}

/** Takes the lock, or says who has it. */
async function attempt(path: string, holder: Holder, step: Step): Promise<Holder | undefined> {
  const draft = `${path}.${holder.token}`
  step(`make ${draft}`)
  await mkdir(draft)
  await writeFile(join(draft, 'holder.json'), JSON.stringify(holder))
  try {
    for (;;) {
      if (await moved(draft, path, step)) return undefined
      const other = await holderOf(path)
      if (!other) continue
      if (await isAlive(other)) return other
      const rival = await succeed(path, other, holder, step)
      if (rival) return rival
    }
  } finally {
    await rm(draft, {recursive: true, force: true})
  }
}

/** Clears the lock of a dead holder away, unless somebody alive is doing so. */
async function succeed(path: string, dead: Holder, holder: Holder, step: Step): Promise<Holder | undefined> {
  const claim = `${path}.after-${dead.token}`
  const rival = await attempt(claim, holder, step)
  if (rival) return rival
  if ((await holderOf(path))?.token === dead.token) await discard(path, holder, step)
  await release(claim, holder, step)
  return undefined
}

async function release(path: string, holder: Holder, step: Step): Promise<void> {
  if ((await holderOf(path))?.token === holder.token) await discard(path, holder, step)
}

/** By a rename first: a lock folder without its holder must never be seen. */
async function discard(path: string, holder: Holder, step: Step): Promise<void> {
  const grave = `${path}.gone-${holder.token}`
  if (!(await moved(path, grave, step))) return
  step(`remove ${grave}`)
  await rm(grave, {recursive: true, force: true})
}

/** Whether the rename was made; not where `to` is taken or `from` is gone. */
async function moved(from: string, to: string, step: Step): Promise<boolean> {
  step(`rename ${from} to ${to}`)
  try {
    await rename(from, to)
    return true
  } catch (error) {
    const code = errorCode(error) ?? ''
    // by now what was in the way may be gone again, which is no failure: the caller tries anew
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return false
    // Windows says EPERM where a folder is in the way
    if ((code === 'ENOENT' || code === 'EPERM') && (await isThere(to, from))) return false
    throw error
  }
}

async function isThere(to: string, from: string): Promise<boolean> {
  const names = await readdir(dirname(to))
  return names.includes(basename(to)) || !names.includes(basename(from))
}

/** `undefined` where there is no lock; a lock that names nobody belongs to somebody dead. */
async function holderOf(path: string): Promise<Holder | undefined> {
  try {
    const parsed = holderSchema.safeParse(JSON.parse(await readFile(join(path, 'holder.json'), 'utf8')))
    return parsed.success ? parsed.data : nobody
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') return nobody
    const names = await readdir(dirname(path))
    return names.includes(basename(path)) ? nobody : undefined
  }
}

const nobody: Holder = {token: 'nobody', pid: 0, host: hostname()}

/** Deletes what dead processes left of this lock beside it. The caller holds the lock. */
export async function sweepLocks(path: string): Promise<void> {
  for (const name of (await readdir(dirname(path))).filter(entry => entry.startsWith(`${basename(path)}.`)).sort()) {
    const place = join(dirname(path), name)
    const pid = Number(/[.-](\d+)-[0-9a-f-]+$/.exec(name)?.[1] ?? 0)
    const holder = await holderOf(place)
    const owner = holder === nobody ? {...nobody, pid} : holder
    if (owner && !(await isAlive(owner))) await rm(place, {recursive: true, force: true})
  }
}

async function self(): Promise<Holder> {
  const {pid} = process
  return {
    token: `${pid}-${randomUUID().slice(0, 8)}`,
    pid,
    host: hostname(),
    boot: await bootId(),
    started: await startOf(pid)
  }
}

/** A process of another machine counts as alive: nobody here can tell. */
async function isAlive(holder: Holder): Promise<boolean> {
  if (holder.host !== hostname()) return true
  if (holder.pid === 0) return false
  const boot = await bootId()
  if (boot !== undefined && holder.boot !== undefined && boot !== holder.boot) return false
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
  const started = await startOf(holder.pid)
  return started === undefined || holder.started === undefined || started === holder.started
}

/** Of Linux; absent elsewhere. */
async function bootId(): Promise<string | undefined> {
  return (await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined))?.trim()
}

/** Field 22 of proc(5): when the process started, in clock ticks since boot. The name, field 2, may hold anything. */
async function startOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined)
  return stat
    ?.slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .at(19)
}
