/**
 * Bench `hostile`: every hostile input as a source file, in a process of limited memory: crashes, hangs, refusals by
 * kind. With `--whole`, every hundredth, as Markdown, through the whole compiler instead; with `--kind=yaml`, only kinds
 * that start so.
 */
import {type ChildProcess, fork} from 'node:child_process'
import {benchRows} from './bench-rows.ts'
import {expandPayload, type HostileRow} from './expand-payload.ts'
import {type HostileOutcome, hostileRow} from './hostile-row.ts'

/** Of one file: processor time, time on the wall before it is a hang, memory, and heap before it is a crash. */
const limits = {milliseconds: 2_000, wall: 20_000, megabytes: 512, heap: 330}
const extensions = ['md', 'txt', 'html'] as const

interface Task {
  readonly row: number
  readonly extension: string
  readonly whole: boolean
}

const rows = benchRows<HostileRow>('hostile/dev.jsonl') ?? []
if (process.send) serve()
else if (rows.length > 0) await measure(process.argv.includes('--whole'))

/** In the child: a row at a time, by its number. */
function serve(): void {
  process.on('message', (task: Task) => {
    const row = rows[task.row]
    if (row) process.send?.(hostileRow(inputOf(row, task.extension), task.whole))
  })
  hostileRow({path: 'warm.md', bytes: Buffer.from('A ferry is a ship.\n')}, process.argv.includes('--whole'))
  process.send?.('ready')
}

/** A row that is a name of a file becomes the name as well; YAML stands as front matter. */
function inputOf(row: HostileRow, extension: string): {path: string; bytes: Uint8Array} {
  const name = row.kind === 'path-name' ? row.payload : row.id
  const bytes = Buffer.from(expandPayload(row))
  const bare = row.kind.startsWith('yaml') && !bytes.subarray(0, 3).equals(Buffer.from('---'))
  return {path: `${name}.${extension}`, bytes: bare ? Buffer.concat([fence, bytes, closing]) : bytes}
}

const fence = Buffer.from('---\n')
const closing = Buffer.from('\n---\n\nA ferry is a ship.\n')

async function measure(whole: boolean): Promise<void> {
  const counts = new Map<string, Map<string, number>>()
  const worst = {milliseconds: 0, megabytes: 0}
  const only = process.argv.find(each => each.startsWith('--kind='))?.slice(7) ?? ''
  let child = await start()
  for (const [number, row] of rows.entries()) {
    if ((whole && number % 100 > 0) || !row.kind.startsWith(only)) continue
    for (const extension of whole ? (['md'] as const) : extensions) {
      const outcome = await run(child, {row: number, extension, whole})
      if (child.exitCode !== null || child.signalCode !== null || child.killed) child = await start()
      const verdict = verdictOf(outcome)
      const ofKind = counts.get(row.kind) ?? new Map<string, number>()
      counts.set(row.kind, ofKind.set(verdict, (ofKind.get(verdict) ?? 0) + 1))
      worst.milliseconds = Math.max(worst.milliseconds, outcome.milliseconds)
      worst.megabytes = Math.max(worst.megabytes, outcome.megabytes)
      if (verdict !== 'read' && verdict !== 'refused')
        console.log(`  ${verdict} ${row.id}.${extension} ${outcome.detail ?? ''}`)
    }
  }
  child.kill()
  for (const [kind, ofKind] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${kind.padEnd(20)} ${[...ofKind].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}`)
  }
  console.log(`worst ${Math.round(worst.milliseconds)} ms a file, ${Math.round(worst.megabytes)} MB a process`)
}

/** A child that has loaded its modules, so that the first row is measured like the others. */
function start(): Promise<ChildProcess> {
  const child = fork(import.meta.filename, process.argv.slice(2), {
    execArgv: [...process.execArgv, `--max-old-space-size=${limits.heap}`]
  })
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child))
    child.once('exit', () => reject(new Error('the process of the bench does not start')))
  })
}

type Outcome = HostileOutcome & {readonly lost?: 'crash' | 'hang'}

function run(child: ChildProcess, task: Task): Promise<Outcome> {
  return new Promise(resolve => {
    const nothing = {verdict: 'problem', milliseconds: limits.milliseconds, megabytes: 0} as const
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      settle({...nothing, lost: 'hang'})
    }, limits.wall)
    const exited = (): void => settle({...nothing, lost: 'crash'})
    const settle = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.off('message', settle)
      child.off('exit', exited)
      resolve(outcome)
    }
    child.on('message', settle)
    child.on('exit', exited)
    child.send(task)
  })
}

function verdictOf(outcome: Outcome): string {
  if (outcome.lost) return outcome.lost
  if (outcome.milliseconds > limits.milliseconds) return `slow (${Math.round(outcome.milliseconds)} ms)`
  return outcome.megabytes > limits.megabytes ? 'too large' : outcome.verdict
}
