/** The class that the words before a list give its items: “Types of fishing boat include:”, “Trawlers — with a net”. */
import {readClauses} from '../../language/read-clauses.ts'
import {proseSpan} from '../../model/prose.ts'
import type {SentenceInContext} from '../../model/registry.ts'
import type {Phrase, Statement, Token} from '../../model/statement.ts'
import {headPhrase} from './head-phrase.ts'
import {makeStatement, type Stretch} from './make-statement.ts'

/** One statement or none: what the item is called, as one of the class. */
export function listedClass(context: SentenceInContext): readonly Statement[] {
  const label = labelOf(context)
  const lead = label && classBefore(context)
  if (!label || !lead) return []
  const subject = {start: label.start, end: nameEnd(context.tokens, label)}
  return [makeStatement(context, {...label, kind: 'classification', relation: 'is-a', subject, objects: [lead]})]
}

/** Before “—”, “–” or “:”, or the whole of an item of a few words; with no verb in it. */
function labelOf({tokens, block, sentence}: SentenceInContext): Stretch | undefined {
  if (block.kind !== 'list-item' || block.leadIn === undefined || sentence.start > 3) return undefined
  const sign = tokens.findIndex(({text}, at) => at > 0 && /^[:—–-]$/.test(text))
  const end = sign < 0 ? tokens.length : sign
  const label = tokens.slice(0, end)
  const named = label.some(({tag}) => tag === 'NOUN' || tag === 'PROPN')
  const plain = !label.some(({tag, text}) => tag === 'VERB' || tag === 'AUX' || /^[,.;?!]$/.test(text))
  return named && plain && end > 0 && end <= 8 ? {start: 0, end} : undefined
}

/** Of “Trawlers (beam trawlers)” the name before the bracket. */
function nameEnd(tokens: readonly Token[], {start, end}: Stretch): number {
  const bracket = tokens.findIndex(({text}, at) => at > start && at < end && text === '(')
  return bracket > 0 ? bracket : end
}

/** Of “Some of the oldest fishing boats include:” the fishing boats. */
function classBefore({article, block, tokensOf}: SentenceInContext): Phrase | undefined {
  const lead = article.blocks[block.leadIn ?? -1]
  const last = article.sentences.findLast(sentence => sentence.block === block.leadIn)
  if (!lead || !last || last.column !== undefined || !last.text.endsWith(':')) return undefined
  const tokens = tokensOf(last.index)
  const [clause, ...others] = readClauses(tokens)
  if (clause?.head === undefined || others.length > 0 || !/^(?:includes?|are)$/i.test(tokens[clause.head]?.text ?? ''))
    return undefined
  const kinds = /^(?:types?|kinds?|forms?|sorts?|some|examples?)$/i
  const at = tokens.findIndex(({text}, index) => index < clause.subjectEnd && kinds.test(text))
  const of = at < 0 ? -1 : tokens.findIndex(({text}, index) => index > at && /^of$/i.test(text))
  const phrase =
    of < 0 || of >= clause.subjectEnd ? undefined : headPhrase(tokens, afterRank(tokens, of + 1), clause.subjectEnd)
  const [first, end] = [tokens[phrase?.start ?? -1], tokens[(phrase?.end ?? 0) - 1]]
  if (!first || !end) return undefined
  return {
    text: last.text.slice(first.start, end.end),
    span: proseSpan(lead.prose, last.start + first.start, last.start + end.end)
  }
}

/** Past “the most popular”. */
function afterRank(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    /^(?:the|its|our|most|least|best-known|main|popular|common|important|best|oldest|known)$/i.test(
      tokens[at]?.text ?? ''
    )
  )
    at++
  return at
}
