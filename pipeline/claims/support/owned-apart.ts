/** What the author’s own thing once was, and what such things are: “my anchor weighed 12 kg”, “an anchor weighs half as much”. */
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'

/** In words, for people; undefined where both speak of their own, or neither does. */
export function ownedApart({left, right}: StatementPair): string | undefined {
  const own = ownIn(left) ?? ownIn(right)
  return own !== undefined && (ownIn(left) === undefined || ownIn(right) === undefined)
    ? `only one of the two speaks of “${own}”`
    : undefined
}

/** “My anchor”; “my Otter” is the Otter, whoever has it, and “my anchor weighs” may tell what anchors weigh. */
function ownIn({tokens, clauses: [clause]}: Reading): string | undefined {
  if (!/(?:ed|^was|^were|^had|^took|^came|^ran)$/i.test(tokens[clause?.head ?? -1]?.text ?? '')) return undefined
  const words = clause ? tokens.slice(clause.subjectStart, clause.subjectEnd) : []
  const [first] = words
  if (!first || !/^(?:my|our)$/i.test(first.text) || words.some(({tag}) => tag === 'PROPN')) return undefined
  return words.map(({text}) => text).join(' ')
}
