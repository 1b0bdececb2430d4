/** “The leading rigs are sloops and ketches” against “ketches were the kings before sloops came”: leads now, or led once. */

import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {versionsApart} from '../versions.ts'
import type {Difference} from './index.ts'

export function statusDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment} = pair
  const one = statusOf(left)
  const other = statusOf(right)
  if (!one || !other || one === other) return undefined
  const led = one === 'led' ? left : right
  const shared = alignment.pairs.filter(({a, b, relation}) => {
    const word = led === left ? b : a
    return relation !== 'opposite' && (a.tag === 'NOUN' || a.tag === 'PROPN') && !ranks.test(word.text)
  })
  const subject = shared.some(({a, b}) => (led === left ? a : b) === led.head)
  if (!subject || shared.length < 2 || versionsApart(pair.a.text, pair.b.text) !== undefined)
    return {relation: 'unrelated', reason: 'one leads and one led, in different things'}
  return {
    relation: 'conflict',
    kind: 'temporal',
    strength: 'hard',
    reason: 'One source says that it leads, the other that it led once and was followed by another.'
  }
}

const ranks =
  /^(?:dominant|leading|prevailing|predominant|kings?|leaders?|champions?|rulers?|favou?rites?|approach(?:es)?|standards?)$/

/** By its copula: “are the dominant …” leads, “were the kings of … before …” led. */
function statusOf({lower, tokens, clauses}: Reading): 'leads' | 'led' | undefined {
  const [clause] = clauses
  const verb = tokens[clause?.head ?? -1]?.text ?? ''
  if (!/\b(?:dominant|leading|prevailing|predominant|kings?|leaders?|champions?|rulers?)\b/.test(lower))
    return undefined
  if (/^(?:is|are)$/i.test(verb)) return 'leads'
  return /^(?:was|were)$/i.test(verb) && /\b(?:before|until)\b/.test(lower) ? 'led' : undefined
}
