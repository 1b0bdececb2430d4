/** Links to what contests a passage: “Both sides”, and of several disagreements “and 2”, “and 3”. */
import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {anchor} from './anchor.ts'

/** Ids of conflicts. */
export function bothSides(conflicts: readonly string[]): ElementContent[] {
  return conflicts.flatMap((id, index): ElementContent[] => [
    ...(index === 0 ? [] : [{type: 'text', value: ', '} as const]),
    h(
      'a',
      {href: `disagreements/index.html#${anchor('conflict', id)}`},
      index === 0 ? 'Both sides' : `and ${index + 1}`
    )
  ])
}
