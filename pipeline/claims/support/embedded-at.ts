/** Whether a word stands in a part of its clause that says no more than which one, when, why or what for. */
import type {Token} from '../../model/statement.ts'
import type {Reading} from './reading.ts'
import type {Word} from './word.ts'

/** “Are closed” in “gates that are closed need oil”, “to prevent rust” in “use oil to prevent rust”; never a word of the surroundings. */
export function embeddedAt(
  {tokens, clauses}: Pick<Reading, 'tokens' | 'clauses'>,
  {at, text: word}: Pick<Word, 'at' | 'text'>
): boolean {
  if (!word.endsWith(tokens[at]?.text.toLowerCase() ?? ' ')) return false
  const clause = clauses.find(each => at >= each.start && at < each.end)
  const main = clause?.verb ?? -1
  const from = at >= main ? Math.max(clause?.start ?? 0, main) : (clause?.start ?? 0)
  for (let before = at - 1; before >= from; before--) {
    const text = tokens[before]?.text ?? ''
    if (/^[,;:—)]$/.test(text)) return false
    if (subordinates(tokens, before, at)) return true
  }
  return false
}

function subordinates(tokens: readonly Token[], at: number, to: number): boolean {
  const text = (tokens[at]?.text ?? '').toLowerCase()
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (/^(?:which|who|whom|whose|where|when|whenever|while|if|unless|because|although|though|whereas)$/.test(text))
    return true
  if (text === 'that') return /^(?:NOUN|PROPN)$/.test(before?.tag ?? '') || /^so$/i.test(before?.text ?? '')
  if (/^(?:before|after|since|until|once|as)$/.test(text) && !/^an?$/i.test(next?.text ?? ''))
    return tokens.slice(at + 1, to + 1).some(({tag}) => tag === 'VERB' || tag === 'AUX')
  if (text === 'to') return next?.tag === 'VERB' && /^(?:NOUN|PROPN|PRON)$/.test(before?.tag ?? '')
  return text === 'by' && next?.tag === 'VERB' && /ing$/i.test(next.text)
}
