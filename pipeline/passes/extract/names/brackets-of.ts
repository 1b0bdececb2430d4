/** The brackets of a sentence: what stands in them is often another name of what stands before. */
import type {Token} from '../../../model/statement.ts'

/** Token numbers of what stands between the brackets. */
export interface Bracket {
  readonly open: number
  readonly close: number
}

export function bracketsOf(tokens: readonly Token[]): readonly Bracket[] {
  const found: Bracket[] = []
  let open = -1
  tokens.forEach((token, index) => {
    if (token.text === '(' || token.text === '[') open = index
    if ((token.text === ')' || token.text === ']') && open >= 0) {
      found.push({open, close: index})
      open = -1
    }
  })
  return found
}
