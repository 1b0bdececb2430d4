/** How much of two lists stands in both in one order. */

/** Length of the longest common subsequence over the mean length, 0 to 1; its cost is the product of the two lengths. */
export function sharedOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const part of a) {
    const next = [0]
    b.forEach((other, at) => {
      next.push(part === other ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    })
    row = next
  }
  return (2 * (row[b.length] ?? 0)) / Math.max(1, a.length + b.length)
}
