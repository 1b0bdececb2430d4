/** The values of a table's cell as they are shown: one for all that say the same, with the sources of all. */
import type {AlignedCell} from './matching.ts'
import type {Passage} from './passage.ts'
import {withSourcesOf} from './with-sources-of.ts'

export interface ShownValue {
  /** Its evidence and works are those of the other wordings too. */
  readonly value: Passage
  /** What says the same in other words. */
  readonly others: readonly Passage[]
}

export interface ShownValues {
  readonly shown: readonly ShownValue[]
  /** What a reader need not see at once: none where sources differ. */
  readonly further: readonly ShownValue[]
}

const mostAtOnce = 2

export function shownValues({agreement, values, wordings}: Omit<AlignedCell, 'subject' | 'attribute'>): ShownValues {
  const all = wordings.flatMap(indexes => {
    const [first, ...others] = indexes.flatMap(index => values[index] ?? [])
    return first ? [{value: withSourcesOf(first, others), others}] : []
  })
  const count = agreement === 'disagree' ? all.length : mostAtOnce
  return {shown: all.slice(0, count), further: all.slice(count)}
}
