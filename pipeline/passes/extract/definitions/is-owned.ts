/** Whether a word before a noun picks out some things of a kind, or takes its place: “my”, “these”, “every”, “it”. */
import type {Token} from '../../../model/statement.ts'

export function isOwned(token: Token): boolean {
  return token.tag === 'PRON' || owners.test(token.text)
}

const owners = /^(?:my|our|your|his|her|its|their|this|these|that|those|some|no|many|most|all|every|each|any)$/i
