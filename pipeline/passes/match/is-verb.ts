/** A full verb or an auxiliary, as tagged. */
import type {Token} from '../../model/statement.ts'

export function isVerb({tag}: Token): boolean {
  return tag === 'VERB' || tag === 'AUX'
}
