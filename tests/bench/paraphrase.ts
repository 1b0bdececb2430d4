/** Bench `paraphrase`: pairs of news sentences that say the same (MRPC), by the build's likeness and by its own verdict. */
import {benchRows} from './bench-rows.ts'
import {pairLikeness} from './pair-likeness.ts'
import {pairVerdict} from './pair-verdict.ts'
import {best, pointsOf, precisionAt, shown} from './thresholds.ts'

interface Row {
  readonly s1: string
  readonly s2: string
  readonly label: number
}

const rows = benchRows<Row>('bench/mrpc/dev.jsonl')
if (rows) {
  const points = pointsOf(rows.map(row => ({score: pairLikeness(row.s1, row.s2).score, right: row.label === 1})))
  console.log(
    `paraphrase mrpc ${rows.length} pairs: ${shown(best(points))}; precision at recall 0.6 ${precisionAt(points, 0.6).toFixed(3)}`
  )
  const merged = rows.filter(row => pairVerdict({text: row.s1}, {text: row.s2}).relation === 'same')
  const right = merged.filter(row => row.label === 1).length
  const all = rows.filter(row => row.label === 1).length
  console.log(
    `merged by the build: precision ${(right / merged.length).toFixed(3)} (${right}/${merged.length}) recall ${(right / all).toFixed(3)}`
  )
}
