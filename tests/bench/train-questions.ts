/**
 * Fits the weights of `pipeline/language/question-score.ts` and writes them beside it: `npx tsx tests/bench/train-questions.ts SHARED`.
 * The data are the development halves of two sets of question pairs that are not part of this project: everyday questions
 * (Quora Question Pairs in the split of Wang et al. 2017, for research only) and questions of patients (McCreery et al. 2020); each
 * set weighs the same. What is kept of them are these weights and no text. The terms were chosen once by forward selection on
 * the same five folds; to try another, add it to the table with the weight 0 and run this again. Same data, same weights.
 */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type ScoreTerm, scoreInputs, termValue} from '../../pipeline/language/question-score.ts'
import weights from '../../pipeline/language/question-weights.json' with {type: 'json'}
import {readQuestion} from '../../pipeline/language/read-question.ts'
import {benchRows} from './bench-rows.ts'
import {fitLogistic, type Logistic} from './fit-logistic.ts'
import {type PairLikeness, questionLikeness} from './question-likeness.ts'

interface Pair {
  readonly q1: string
  readonly q2: string
  readonly label: 0 | 1
}

interface Row extends Pair {
  readonly set: string
  readonly weight: number
  readonly fold: number
}

const sets = ['qqp', 'mqp'].map(name => ({name, pairs: benchRows<Pair>(`bench/${name}/dev.jsonl`) ?? []}))
const most = Math.max(...sets.map(({pairs}) => pairs.length))
const folds = 5
const rows = sets.flatMap(({name, pairs}): readonly Row[] =>
  pairs.map(pair => ({...pair, set: name, weight: most / pairs.length, fold: foldOf(pair.q1)}))
)
if (rows.length > 0) {
  const words = trained('words', weights.words.terms, () => undefined)
  const likeness = await questionLikeness(rows)
  const vectors = likeness ? trained('vectors', weights.vectors.terms, likeness) : weights.vectors
  const file = join(import.meta.dirname, '..', '..', 'pipeline', 'language', 'question-weights.json')
  writeFileSync(file, `${JSON.stringify({words, vectors}, undefined, 2)}\n`)
}

/** All pairs of one question are in one fold, so that none is judged by what was learned from it. */
function foldOf(text: string): number {
  let sum = 0
  for (const character of text) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003
  return sum % folds
}

function trained(name: string, terms: readonly ScoreTerm[], likenessOf: PairLikeness) {
  const values = rows.map(row => {
    const inputs = scoreInputs(readQuestion(row.q1), readQuestion(row.q2), likenessOf(row.q1, row.q2))
    return terms.map(term => termValue(term, inputs))
  })
  report(name, values)
  const {intercept, weights: fitted} = fittedTo(values, () => true)
  return {
    intercept: rounded(intercept),
    terms: terms.map(({of, times}, index) => ({
      of,
      ...(times !== undefined && {times}),
      weight: rounded(fitted[index] ?? 0)
    }))
  }
}

function rounded(value: number): number {
  return Math.round(10_000 * value) / 10_000
}

function fittedTo(values: readonly (readonly number[])[], take: (row: Row) => boolean): Logistic {
  const cases = rows.flatMap((row, index) => {
    const input = values[index]
    return input && take(row) ? [{input, label: row.label, weight: row.weight}] : []
  })
  return fitLogistic(cases, 3)
}

/** Accuracy at 0.5 of what each fold is given by the others. */
function report(name: string, values: readonly (readonly number[])[]): void {
  const models = Array.from({length: folds}, (_, fold) => fittedTo(values, row => row.fold !== fold))
  for (const set of sets) {
    const judged = rows.flatMap((row, index) => {
      const model = models[row.fold]
      if (row.set !== set.name || !model) return []
      const sum = model.weights.reduce((total, each, at) => total + each * (values[index]?.[at] ?? 0), model.intercept)
      return [sum >= 0 === (row.label === 1)]
    })
    const right = judged.filter(Boolean).length
    console.log(`${name}, ${set.name}: cross-validated accuracy ${(right / judged.length).toFixed(3)}`)
  }
}
