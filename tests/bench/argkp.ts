/** Bench `argkp`: arguments and the key points they make; stems are rare or common among the arguments of their topic. */
import type {Statement} from '../../pipeline/model/statement.ts'
import {cosine, stemVectors} from '../../pipeline/passes/match/stem-vectors.ts'
import {benchRows} from './bench-rows.ts'
import {widest} from './pair-likeness.ts'
import {best, pointsOf, type Scored, shown} from './thresholds.ts'

interface Row {
  readonly topic: string
  readonly argument: string
  readonly key_point: string
  readonly label: number
}

const rows = benchRows<Row>('bench/argkp/dev.jsonl')
if (rows) {
  const topics = [...new Set(rows.map(row => row.topic))]
  const scored = topics.flatMap(topic => scoredOf(rows.filter(row => row.topic === topic)))
  console.log(`argkp ${rows.length} pairs, ${topics.length} topics: ${shown(best(pointsOf(scored)))}`)
}

/** The similarity that `match` hands to the kinds of claim, over all texts of one topic. */
function scoredOf(own: readonly Row[]): readonly Scored[] {
  const texts = [...new Set(own.flatMap(row => [row.argument, row.key_point]))]
  const statements = texts.flatMap((text, index): Statement[] => {
    const found = widest(text, `t${index}`)
    return found ? [found] : []
  })
  const vectors = stemVectors(statements)
  const at = new Map(
    statements.map((statement, index) => [texts[Number(statement.source.slice(1))] ?? '', vectors[index]])
  )
  return own.map(row => {
    const one = at.get(row.argument)
    const other = at.get(row.key_point)
    return {score: one && other ? cosine(one, other) : 0, right: row.label === 1}
  })
}
