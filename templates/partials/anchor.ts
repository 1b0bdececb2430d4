/** Ids of elements: always with a hyphen, so that none can hide a property of the document. */
import {slug} from '../../pipeline/model/slug.ts'

/** `anchor('claim', 'claim-0f3a')` is `claim-0f3a`; of any other name `claim-` and its slug. */
export function anchor(prefix: string, name: string): string {
  const safe = slug(name)
  return safe === name && safe.startsWith(`${prefix}-`) ? safe : `${prefix}-${safe}`
}
