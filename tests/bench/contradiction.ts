/** Bench `contradiction`: sentences with negations added (negation-nli), by the build's conflicts and by what its polarity keeps apart; no threshold but the build's. */
import {benchRows} from './bench-rows.ts'
import {pairLikeness} from './pair-likeness.ts'
import {printCalls} from './print-calls.ts'

interface Row {
  readonly corpus: string
  readonly premise: string
  readonly hypothesis: string
  readonly label: string
}

const rows = benchRows<Row>('bench/negation-nli/dev.jsonl')?.filter(row => /^(?:SNLI|MNLI)$/.test(row.corpus))
if (rows) {
  const judged = rows.map(row => ({
    right: row.label === 'contradiction',
    found: pairLikeness(row.premise, row.hypothesis)
  }))
  console.log(`contradiction negation-nli, SNLI and MNLI: ${rows.length} pairs`)
  printCalls(
    'conflict',
    judged.map(({right, found}) => ({right, called: found.difference?.relation === 'conflict'}))
  )
  printCalls(
    'kept apart by polarity',
    judged.map(({right, found}) => ({right, called: found.polarity}))
  )
  printCalls(
    'kept apart by a denied word or a conflict',
    judged.map(({right, found}) => ({right, called: found.denied || found.difference?.relation === 'conflict'}))
  )
  printCalls(
    'kept apart by polarity or a conflict',
    judged.map(({right, found}) => ({right, called: found.polarity || found.difference?.relation === 'conflict'}))
  )
}
