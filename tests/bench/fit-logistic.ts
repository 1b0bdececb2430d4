/** Logistic regression by Newton's method: the same cases give the same weights. */

export interface LogisticCase {
  readonly input: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
}

export interface Logistic {
  readonly intercept: number
  readonly weights: readonly number[]
}

/** Inputs are brought to mean 0 and deviation 1 first, so that `ridge` weighs on all alike; the weights are those of the raw inputs. */
export function fitLogistic(cases: readonly LogisticCase[], ridge: number): Logistic {
  const size = cases[0]?.input.length ?? 0
  const scales = Array.from({length: size}, (_, at) => scaleOf(cases.map(each => each.input[at] ?? 0)))
  const scaled = cases.map(each => ({
    ...each,
    input: [1, ...scales.map(({mean, deviation}, at) => ((each.input[at] ?? 0) - mean) / deviation)]
  }))
  let beta = new Array<number>(size + 1).fill(0)
  for (let round = 0; round < 25; round++) beta = newtonStep(scaled, beta, ridge)
  const weights = scales.map(({deviation}, at) => (beta[at + 1] ?? 0) / deviation)
  const shift = scales.reduce((sum, {mean}, at) => sum + mean * (weights[at] ?? 0), 0)
  return {intercept: (beta[0] ?? 0) - shift, weights}
}

function scaleOf(values: readonly number[]): {readonly mean: number; readonly deviation: number} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return {mean, deviation: Math.sqrt(variance) || 1}
}

function newtonStep(cases: readonly LogisticCase[], beta: readonly number[], ridge: number): number[] {
  const penalty = (at: number): number => (at === 0 ? 0 : ridge)
  const gradient = beta.map((value, at) => penalty(at) * value)
  const hessian = beta.map((_, row) => beta.map((__, column) => (row === column ? penalty(row) : 0)))
  for (const {input, label, weight} of cases) {
    const sum = input.reduce((total, value, at) => total + value * (beta[at] ?? 0), 0)
    const probability = 1 / (1 + Math.exp(-sum))
    input.forEach((value, row) => {
      gradient[row] = (gradient[row] ?? 0) + weight * (probability - label) * value
      const line = hessian[row] ?? []
      const factor = weight * probability * (1 - probability) * value
      input.forEach((other, column) => {
        line[column] = (line[column] ?? 0) + factor * other
      })
    })
  }
  const step = solved(hessian, gradient)
  return beta.map((value, at) => value - (step[at] ?? 0))
}

/** Gaussian elimination; the matrix is positive definite, so no pivot is zero. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  rows.forEach((pivot, at) => {
    for (const below of rows.slice(at + 1)) {
      const factor = (below[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column <= rows.length; column++)
        below[column] = (below[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  })
  const result = new Array<number>(rows.length).fill(0)
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? []
    const known = result.reduce((sum, value, column) => sum + (column > at ? value * (row[column] ?? 0) : 0), 0)
    result[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1)
  }
  return result
}
