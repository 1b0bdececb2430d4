/** The head noun phrase of a stretch: “a kind of bridge that opens” gives “bridge”. */
import type {Token} from '../../model/statement.ts'
import type {Stretch} from './make-statement.ts'

/** Token numbers in `tokens`; undefined where the stretch does not open with a noun phrase. */
export function headPhrase(tokens: readonly Token[], from: number, to: number): Stretch | undefined {
  let start = from
  while (
    start < to &&
    /^(?:DET|ADV|PRON|NUM|PUNCT|PART)$/.test(tokens[start]?.tag ?? '') &&
    !/^(?:which|that|who|it|they)$/i.test(tokens[start]?.text ?? '')
  )
    start++
  const kind = kindOf(tokens, start, to)
  if (kind !== undefined) return headPhrase(tokens, kind, to)
  let end = start
  while (end < to && belongs(tokens, end, start)) end++
  while (end > start && !/^(?:NOUN|PROPN|X|NUM)$/.test(tokens[end - 1]?.tag ?? '')) end--
  return end > start ? {start, end} : undefined
}

/** Where the phrase goes on after “kind of”, “one example of”, “a subset of”. */
function kindOf(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    if (
      /^(?:kinds?|types?|forms?|sorts?|branch|branches|subset|subsets|subtype|category|class|variet(?:y|ies)|examples?|species|family|application|subfield|part|one|version|member)$/i.test(
        tokens[at]?.text ?? ''
      ) &&
      /^(?:of|within|in)$/i.test(tokens[at + 1]?.text ?? '')
    )
      return at + 2
    if (!/^(?:ADJ|ADV|NOUN|DET|NUM|VERB|PUNCT)$/.test(tokens[at]?.tag ?? '')) return undefined
  }
  return undefined
}

function belongs(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (/^(?:NOUN|PROPN|ADJ|X)$/.test(token.tag)) return true
  if (token.tag === 'NUM') return at > start
  if (token.text === ',' || token.text === '-')
    return /^(?:ADJ)$/.test(tokens[at - 1]?.tag ?? '') && /^(?:ADJ|NOUN)$/.test(tokens[at + 1]?.tag ?? '')
  if (token.tag === 'VERB')
    return /(?:ed|en|ing)$/i.test(token.text) && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.tag ?? '') && at === start
  return false
}
