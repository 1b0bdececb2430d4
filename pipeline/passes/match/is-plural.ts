/** Whether a noun phrase speaks of several: by its last noun, or an “and” in it. */
import type {Token} from '../../model/statement.ts'

export function isPlural(tokens: readonly Token[]): boolean {
  const last = tokens.findLast(({tag}) => tag === 'NOUN' || tag === 'PROPN')?.text ?? ''
  return /(?:[^siu]s|ies|eople|hildren)$/.test(last) || tokens.some(token => /^and$/i.test(token.text))
}
