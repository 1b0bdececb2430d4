/** Bench `questions`: whether the build takes two askings for one question (qqp, mqp), at the setting for questions that share no term of the sources. */
import {compareQuestions} from '../../pipeline/language/compare-questions.ts'
import {readQuestion} from '../../pipeline/language/read-question.ts'
import {benchRows} from './bench-rows.ts'

interface Pair {
  readonly q1: string
  readonly q2: string
  readonly label: 0 | 1
}

for (const name of ['qqp', 'mqp']) {
  const rows = benchRows<Pair>(`bench/${name}/dev.jsonl`)
  if (rows) console.log(report(name, rows))
}

function report(name: string, rows: readonly Pair[]): string {
  const counts = {right: 0, joined: 0, both: 0, same: 0}
  for (const {q1, q2, label} of rows) {
    const {same} = compareQuestions(readQuestion(q1), readQuestion(q2))
    counts.right += same === (label === 1) ? 1 : 0
    counts.joined += same ? 1 : 0
    counts.both += same && label === 1 ? 1 : 0
    counts.same += label
  }
  const precision = counts.both / counts.joined
  const recall = counts.both / counts.same
  const f1 = (2 * precision * recall) / (precision + recall)
  const figures = {accuracy: counts.right / rows.length, precision, recall, f1}
  return `${name}: ${rows.length} pairs, ${Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(3)}`)
    .join(', ')}`
}
