/** What an editor's rulings set aside: places of the sides that do not stand. */
import type {Span} from './span.ts'

interface Ruled {
  readonly sides: readonly {readonly evidence: readonly Span[]}[]
  readonly decision?: {readonly ruling: string; readonly side?: number}
}

export function setAside(conflicts: readonly Ruled[]): readonly Span[] {
  return conflicts.flatMap(({decision, sides}) =>
    decision?.ruling === 'prefer' ? sides.flatMap(({evidence}, at) => (at === decision.side ? [] : evidence)) : []
  )
}
