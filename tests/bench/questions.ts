/**
 * Bench `questions`: whether two questions ask the same (qqp, mqp). Accuracy is of what the build relates (likelier the same than
 * not); precision and recall are of what it joins, at the setting for questions that share no term of the sources. Once with the
 * words alone, and once with the sentence model where it is installed.
 */
import {compareQuestions} from '../../pipeline/language/compare-questions.ts'
import {readQuestion} from '../../pipeline/language/read-question.ts'
import {benchRows} from './bench-rows.ts'
import {type PairLikeness, questionLikeness} from './question-likeness.ts'

interface Pair {
  readonly q1: string
  readonly q2: string
  readonly label: 0 | 1
}

const sets = ['qqp', 'mqp'].map(name => ({name, rows: benchRows<Pair>(`bench/${name}/dev.jsonl`) ?? []}))
const likeness = await questionLikeness(sets.flatMap(({rows}) => rows))
for (const {name, rows} of sets) {
  if (rows.length === 0) continue
  console.log(report(name, rows, () => undefined))
  if (likeness) console.log(report(`${name} with the sentence model`, rows, likeness))
}

function report(name: string, rows: readonly Pair[], likenessOf: PairLikeness): string {
  const counts = {right: 0, joined: 0, both: 0, same: 0}
  for (const {q1, q2, label} of rows) {
    const {same, related} = compareQuestions(readQuestion(q1), readQuestion(q2), likenessOf(q1, q2))
    counts.right += related === (label === 1) ? 1 : 0
    counts.joined += same ? 1 : 0
    counts.both += same && label === 1 ? 1 : 0
    counts.same += label
  }
  const precision = counts.both / counts.joined
  const recall = counts.both / counts.same
  const figures = {accuracy: counts.right / rows.length, precision, recall}
  return `${name}: ${rows.length} pairs, ${Object.entries(figures)
    .map(([key, value]) => `${key} ${value.toFixed(3)}`)
    .join(', ')}`
}
