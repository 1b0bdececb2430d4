/** How much two sets have in common. */

/** Twice what both hold over the sizes of both, 0 to 1 (Dice 1945); 0 of two empty sets. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0
  let shared = 0
  for (const each of a) if (b.has(each)) shared++
  return (2 * shared) / (a.size + b.size)
}
