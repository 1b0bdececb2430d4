/** Bench `claimdiff`: claims of two outlets on one event that strengthen or weaken each other. */
import {benchRows} from './bench-rows.ts'
import {pairLikeness} from './pair-likeness.ts'
import {printCalls} from './print-calls.ts'
import {best, pointsOf, shown} from './thresholds.ts'

interface Row {
  readonly claim_a: string
  readonly claim_b: string
  readonly strengthen: number
  readonly weaken: number
}

const rows = benchRows<Row>('bench/claimdiff/dev.jsonl')
if (rows) {
  const judged = rows.map(row => ({row, found: pairLikeness(row.claim_a, row.claim_b)}))
  console.log(`claimdiff ${rows.length} pairs`)
  printCalls(
    'weakens, a conflict',
    judged.map(({row, found}) => ({right: row.weaken === 1, called: found.difference?.relation === 'conflict'}))
  )
  printCalls(
    'weakens, any difference',
    judged.map(({row, found}) => ({right: row.weaken === 1, called: found.difference !== undefined}))
  )
  console.log(
    `strengthens, by likeness: ${shown(best(pointsOf(judged.map(({row, found}) => ({right: row.strengthen === 1, score: found.score})))))}`
  )
}
