/** One difference between two editions. */

export interface Change {
  readonly part: 'source' | 'term' | 'definition' | 'claim' | 'conflict' | 'answer'
  readonly change: 'added' | 'removed' | 'reworded' | 're-ranked'
  /** Id of the term, claim, conflict, question or source in the newer edition that has it, else in the older. */
  readonly id: string
  /** What people call it. */
  readonly name: string
  /** Ids of the terms that it is about. */
  readonly terms: readonly string[]
  readonly before?: string
  readonly after?: string
  /** Sources of either side that were added, changed or removed. None: decisions, configuration or the program made the difference. */
  readonly causes: readonly {readonly source: string; readonly was: 'added' | 'changed' | 'removed'}[]
}

/** What of the places of either side made a difference. */
export type Causes = (...places: readonly (readonly {readonly source: string}[])[]) => Change['causes']
