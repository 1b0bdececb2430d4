/** How alike two values of tables are: shared rare words, or figures of one dimension; 0 to 0.8. Yes and no answer any question. */
import {overlap} from './cell-agreement.ts'
import {figuresIn} from './figures-in.ts'

export function valueLikeness(a: string, b: string): number {
  if (bare.test(a.trim()) && bare.test(b.trim())) return 0
  const [one] = figuresIn(a)
  const [other] = figuresIn(b)
  if (one && one.dimension === other?.dimension) return one.dimension === '' || one.dimension === 'date' ? 0.2 : 0.5
  return 0.8 * overlap(a, b)
}

const bare = /^(?:yes|no|none|true|false|✓|✔|✗|✘|×)[.!]?$/iu
