/** Bench `similarity`: correlation of the build's likeness with people's scores (STS Benchmark). */
import {benchRows} from './bench-rows.ts'
import {pairLikeness} from './pair-likeness.ts'

interface Row {
  readonly s1: string
  readonly s2: string
  readonly score: number
}

const rows = benchRows<Row>('bench/stsb/dev.jsonl')
if (rows) {
  const scores = rows.map(row => pairLikeness(row.s1, row.s2).score)
  const gold = rows.map(row => row.score)
  console.log(`similarity stsb ${rows.length} pairs: Pearson ${pearson(scores, gold).toFixed(3)}`)
}

function pearson(a: readonly number[], b: readonly number[]): number {
  const left = mean(a)
  const right = mean(b)
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
  const shared = sum(a.map((value, index) => (value - left) * ((b[index] ?? right) - right)))
  return shared / Math.sqrt(sum(a.map(value => (value - left) ** 2)) * sum(b.map(value => (value - right) ** 2)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
