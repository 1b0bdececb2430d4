/** Whether two statements tell one basis: the one takes in the other, and the noun is the same. */
import type {Basis} from './bases-of.ts'

/** Two classes are compared elsewhere. */
export function isOneBasis(one: Basis, other: Basis): boolean {
  const [less, more] = [one.stems, other.stems].sort((x, y) => x.length - y.length)
  if (!less || !more || (one.isClass && other.isClass) || one.isMaterial !== other.isMaterial) return false
  return less[less.length - 1] === more[more.length - 1] && less.every(stem => more.includes(stem))
}
