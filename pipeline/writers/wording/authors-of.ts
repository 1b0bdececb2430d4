/** The authors that the sources of an edition name. */
import type {Edition} from '../../model/edition.ts'
import {compareForReaders} from '../../model/order.ts'

/** Each once, in reader order. */
export function authorsOf({sources}: Edition): readonly string[] {
  return [...new Set(sources.flatMap(source => source.authors ?? []))].sort(compareForReaders)
}
