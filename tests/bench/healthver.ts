/** Bench `healthver`: health claims against sentences of papers; refuted by a conflict, supported by a merge. */
import {benchRows} from './bench-rows.ts'
import {pairLikeness} from './pair-likeness.ts'
import {printCalls} from './print-calls.ts'
import {best, pointsOf, shown} from './thresholds.ts'

interface Row {
  readonly claim: string
  readonly evidence: string
  readonly label: 'Supports' | 'Refutes' | 'Neutral'
}

const rows = benchRows<Row>('bench/healthver/dev.jsonl')
if (rows) {
  const judged = rows.map(row => ({label: row.label, found: pairLikeness(row.claim, row.evidence)}))
  console.log(`healthver ${rows.length} pairs`)
  printCalls(
    'refuted, a conflict',
    judged.map(({label, found}) => ({right: label === 'Refutes', called: found.difference?.relation === 'conflict'}))
  )
  printCalls(
    'refuted, polarity differs',
    judged.map(({label, found}) => ({right: label === 'Refutes', called: found.polarity}))
  )
  console.log(
    `supported, by likeness: ${shown(best(pointsOf(judged.map(({label, found}) => ({right: label === 'Supports', score: found.score})))))}`
  )
}
