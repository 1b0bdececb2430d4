/** The references of an edition: its sources, and the works that the sources cite. */
import type {CslData} from '../../bibliography/csl-data.ts'
import type {Edition} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'

/** By citation key, in key order. */
export function referenceItems(edition: Pick<Edition, 'sources' | 'works'>): readonly CslData[] {
  const items: readonly CslData[] = [...edition.sources.map(source => source.csl), ...(edition.works ?? [])]
  return [...items].sort((a, b) => compareText(a.id, b.id))
}
