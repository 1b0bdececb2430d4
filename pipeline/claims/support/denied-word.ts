/** What one of two statements affirms and the other denies. */
import type {Pair} from './align.ts'
import type {StatementPair} from './statement-pair.ts'

/** The word as the first has it. */
export function deniedWord({alignment}: StatementPair): string | undefined {
  return alignment.pairs.find(turned)?.a.text
}

function turned({a, b, relation}: Pair): boolean {
  const said = a.role !== 'context' && b.role !== 'context' && (a.focus || b.focus)
  return said && (relation === 'opposite') === (a.sign === b.sign)
}
