/** Whether a gloss tells what follows from a thing or is thought of it, and not what it is. */
import type {Token} from '../../../model/statement.ts'
import type {Gloss} from './genus.ts'

/** “A list is a sign of a leak”, “a long rope is a good choice”: what follows from the thing or is thought of it, not what it is. */
export function tellsOfAnother(tokens: readonly Token[], {genus}: Gloss): boolean {
  if (!genus) return false
  const head = tokens[genus[1] - 1]?.text ?? ''
  return genus[1] - genus[0] === 1 && (signs.test(head) ? isOfAnother(tokens[genus[1]]) : judgements.test(head))
}

function isOfAnother(token: Token | undefined): boolean {
  return token?.tag === 'ADP' || token?.text === 'why'
}

const signs =
  /^(?:signs?|symptoms?|proof|evidence|indications?|hints?|causes?|results?|consequences?|reasons?|cures?|remed(?:y|ies))$/i
const judgements = /^(?:choices?|ideas?|bets?|habits?|options?|must|plus|bonus|mistakes?|shame|pity|waste|problems?)$/i
