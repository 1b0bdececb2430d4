/** Past the article and the adverbs before a name: “simply the”, “also a”. */
import type {Token} from '../../../model/statement.ts'

/** The number of the first token that belongs to the name. */
export function skipArticle(tokens: readonly Token[], at: number): number {
  const simply = /^(?:simply|just|sometimes|also|more|commonly|usually|as|by|its|their|“|"|‘|')$/i
  let index = at
  while (tokens[index] && (tokens[index]?.tag === 'DET' || simply.test(tokens[index]?.text ?? ''))) index++
  return index
}
