/** How near two sentence vectors are. */

/** Their cosine in steps of one hundredth, so that no decision hangs on the rounding of a machine; 0 of an empty vector. */
export function vectorLikeness(a: Int8Array, b: Int8Array): number {
  const [product, left, right] = [dot(a, b), dot(a, a), dot(b, b)]
  return left === 0 || right === 0 ? 0 : Math.round((100 * product) / Math.sqrt(left * right)) / 100
}

function dot(a: Int8Array, b: Int8Array): number {
  return a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
}
