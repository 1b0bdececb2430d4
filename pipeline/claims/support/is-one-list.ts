/** Whether two statements name mostly the same examples of one class. */
import type {NamedExamples} from './examples-of.ts'

/** Two thirds of the shorter list, and at least two names; the classes share a word that tells something. */
export function isOneList(one: NamedExamples, other: NamedExamples): boolean {
  const shared = one.names.filter(name => other.names.includes(name)).length
  const least = Math.min(one.names.length, other.names.length)
  return shared > 1 && 3 * shared >= 2 * least && one.about.some(stem => other.about.includes(stem))
}
