/** Names that the sources show to be makers: before another name in the possessive, or after “by” or “from”. */

import {nameKey} from '../../language/name-key.ts'
import {nameRuns} from '../../language/name-runs.ts'
import type {Corpus} from './corpus.ts'

/** Keys of names: “Brunel's Great Eastern”, “launched by Brunel”. */
export function makersIn(corpus: Corpus): ReadonlySet<string> {
  const makers = new Set<string>()
  for (const {tokens, block} of corpus.sentences) {
    if (block.kind === 'heading') continue
    const runs = nameRuns(tokens)
    for (const {start, end} of runs) {
      const owner = /^['’]s$/.test(tokens[end]?.text ?? '') && runs.some(run => run.start === end + 1)
      const agent = tokens[start - 1]?.text === 'by' && /(?:ed|t|n|[Bb]y)$/.test(tokens[start - 2]?.text ?? '')
      if (owner || agent)
        makers.add(
          nameKey(
            tokens
              .slice(start, end)
              .map(token => token.text)
              .join(' ')
          )
        )
    }
  }
  return makers
}
