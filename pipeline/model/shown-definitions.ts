/** The definitions of an entry as they are shown: one for all that say the same, cited from the sources of all. */
import type {EditionDefinition} from './edition.ts'
import {withSourcesOf} from './with-sources-of.ts'

export interface ShownDefinition {
  /** Its evidence and works are those of the other wordings too. */
  readonly definition: EditionDefinition
  /** What says the same in other words. */
  readonly others: readonly EditionDefinition[]
}

export function shownDefinitions(definitions: readonly EditionDefinition[]): readonly ShownDefinition[] {
  return definitions.flatMap((definition, index) => {
    if (definition.wordingOf !== undefined) return []
    const others = definitions.filter(({wordingOf}) => wordingOf === index)
    return [{definition: withSourcesOf(definition, others), others}]
  })
}
