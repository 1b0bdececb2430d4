/** Bench `contrast`: conflicts, merges and look-alikes among pairs of statements from many domains, as the build decides them; then pairs of our own. */
import {join} from 'node:path'
import {benchRows, rowsOf} from './bench-rows.ts'
import {type PairVerdict, pairVerdict} from './pair-verdict.ts'
import type {Side} from './side-article.ts'

interface Row {
  readonly id: string
  readonly kind: string
  readonly label: 'conflict' | 'compatible'
  readonly strength: 'hard' | 'soft' | null
  readonly same: boolean
  readonly a: Side
  readonly b: Side
}

const rows = benchRows<Row>('bench/contrast/dev.jsonl')
if (rows) {
  const judged = rows.map(row => ({row, verdict: pairVerdict(row.a, row.b)}))
  console.log(`contrast ${rows.length} pairs`)
  for (const kind of [...new Set(rows.map(row => row.kind))].sort())
    report(
      kind,
      judged.filter(({row}) => row.kind === kind)
    )
  report('all', judged)
  if (process.argv.includes('--misses')) for (const each of judged) print(each)
}

for (const name of ['read', 'unread']) {
  const own = rowsOf<Row>(join(import.meta.dirname, 'pairs', `${name}.jsonl`))
  const judged = own.map(row => ({row, verdict: pairVerdict(row.a, row.b)}))
  report(`own, ${name}`, judged)
  if (name === 'read' && process.argv.includes('--misses')) for (const each of judged) print(each)
}

interface Judged {
  readonly row: Row
  readonly verdict: PairVerdict
}

function report(name: string, judged: readonly Judged[]): void {
  const share = (of: (each: Judged) => boolean, among: (each: Judged) => boolean): string => {
    const all = judged.filter(among)
    const hits = all.filter(of).length
    return `${hits}/${all.length} ${all.length === 0 ? '' : (hits / all.length).toFixed(2)}`
  }
  const called = (relation: PairVerdict['relation']) => (each: Judged) => each.verdict.relation === relation
  const conflict = ({row}: Judged): boolean => row.label === 'conflict'
  const same = ({row}: Judged): boolean => row.same
  const near = ({row}: Judged): boolean => row.label === 'compatible' && !row.same
  console.log(
    [
      name.padEnd(15),
      `precision ${share(conflict, called('conflict'))}`,
      `recall ${share(called('conflict'), conflict)}`,
      `hard ${share(called('conflict'), ({row}) => row.strength === 'hard')}`,
      `soft ${share(called('conflict'), ({row}) => row.strength === 'soft')}`,
      `same ${share(called('same'), same)} precision ${share(same, called('same'))}`,
      `conflicts merged ${share(called('same'), conflict)}`,
      `same called conflict ${share(called('conflict'), same)}`,
      `near called conflict ${share(called('conflict'), near)} same ${share(called('same'), near)}`,
      `kind ${share(
        ({row, verdict}) => verdict.kind === row.kind,
        each => conflict(each) && called('conflict')(each)
      )}`
    ].join(' | ')
  )
}

function print({row, verdict}: Judged): void {
  const wanted = row.label === 'conflict' ? 'conflict' : row.same ? 'same' : 'none'
  if (verdict.relation === wanted) return
  const text = (side: Side): string => [side.heading, side.leadIn, side.question, side.text].filter(Boolean).join(' / ')
  console.log(
    `${row.id} ${row.kind} ${row.strength ?? wanted}: found ${verdict.relation} ${verdict.kind ?? ''} (${verdict.reason})\n   ${text(row.a)}\n   ${text(row.b)}`
  )
}
