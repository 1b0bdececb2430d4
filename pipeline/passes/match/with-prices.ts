/** A repair of tags where a sum of money follows. */
import type {Token} from '../../model/statement.ts'

/** Taggers read “a hand pump costs €90” as a noun after a verb: before a sum of money it is the other way round. */
export function withPrices(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({tag, text}, at) => tag === 'NOUN' && /s$/.test(text) && /^[€$£]$/.test(tokens[at + 1]?.text ?? '')
  )
  if (verb < 1) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return {...token, tag: 'VERB' as const}
    return at === verb - 1 && token.tag === 'VERB' ? {...token, tag: 'NOUN' as const} : token
  })
}
