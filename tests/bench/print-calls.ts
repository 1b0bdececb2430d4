/** Prints precision, recall and F1 of yes-or-no calls. */

export interface Call {
  readonly right: boolean
  readonly called: boolean
}

export function printCalls(name: string, calls: readonly Call[]): void {
  const called = calls.filter(call => call.called)
  const hits = called.filter(call => call.right).length
  const right = calls.filter(call => call.right).length
  const precision = called.length === 0 ? 0 : hits / called.length
  const recall = right === 0 ? 0 : hits / right
  const f1 = hits === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  console.log(
    `${name}: precision ${precision.toFixed(3)} (${hits}/${called.length}) recall ${recall.toFixed(3)} (${hits}/${right}) F1 ${f1.toFixed(3)}`
  )
}
