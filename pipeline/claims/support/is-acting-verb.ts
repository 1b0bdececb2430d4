/** Whether a word is a verb that tells an act by itself. */
import type {Token} from '../../model/statement.ts'
import {isLightVerb} from './is-light-verb.ts'

export function isActingVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.tag === 'VERB' && !isLightVerb(token.text)
}
