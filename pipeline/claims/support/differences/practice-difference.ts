/** “Never sail alone” against “I sail alone every week”: what one source advises against, the author of the other does, or many do by it. */
import {isContent} from '../../../language/content-words.ts'
import {remembered} from '../../../language/remembered.ts'
import {apartBy} from '../apart.ts'
import {conditionsApart, isExceptive} from '../conditions.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function practiceDifference(pair: StatementPair): Difference | undefined {
  const {left, right} = pair
  const [against, doing] = banIn(left) ? [left, right] : [right, left]
  const banned = banIn(against)
  const act = banned && doneIn(doing)
  if (!banned || !act || isExceptive(against.lower) || against.lower.includes(' if ')) return undefined
  const own = new Set(doing.tokens.filter(isContent).map(({stem}) => stem))
  if (act !== banned.act || !banned.stems.every(stem => own.has(stem))) return undefined
  const apart = apartBy(pair, true) ?? conditionsApart(pair)
  if (apart) return {relation: 'unrelated', reason: `one does what the other advises against, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: 'One source advises against what is done by the other.'
  }
}

interface Ban {
  /** Stem of the verb. */
  readonly act: string
  /** Stems of all that is said, the verb among them; two at least. */
  readonly stems: readonly string[]
}

/** “Never sail alone.”: a short command that forbids. */
const banIn = remembered(({tokens, lower}: Reading): Ban | undefined => {
  if (!/^ (?:never|do not|don't) \p{L}+ /u.test(lower) || tokens.length > 12) return undefined
  const at = /^never$/i.test(tokens[0]?.text ?? '') ? 1 : 2
  const verb = tokens[at]
  const stems = tokens.slice(at).filter(isContent)
  return verb?.tag === 'VERB' && stems.length > 1 ? {act: verb.stem, stems: stems.map(({stem}) => stem)} : undefined
})

/** The stem of the verb of “I sail …”, “many of us sail …”: a habit. */
const doneIn = remembered(({tokens, clauses: [clause], lower}: Reading): string | undefined => {
  if (clause?.verb === undefined || clause.verb !== clause.head) return undefined
  const [subject, ...others] = tokens.slice(clause.subjectStart, clause.subjectEnd)
  const told = others.length === 0 ? /^(?:i|we)$/i : /^(?:many|most|plenty|lots)$/i
  if (!told.test(subject?.text ?? '')) return undefined
  if (/ (?:not|never|no|hardly|rarely|seldom|used to|once) |n't /.test(lower)) return undefined
  const verb = tokens[clause.verb]
  return verb?.tag === 'VERB' && !/ed$/.test(verb.text) ? verb.stem : undefined
})
