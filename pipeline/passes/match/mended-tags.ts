/** Repairs of tags, where the words around one leave no doubt. */
import {unitOf} from '../../language/units.ts'
import type {Token} from '../../model/statement.ts'

export function mendedTags(tokens: readonly Token[]): readonly Token[] {
  return usedByNames(withPrices(tokens)).map((token, at) =>
    isCompound(token, tokens[at + 1]) ? {...token, tag: 'ADJ'} : token
  )
}

/** “a hand pump costs €90” is read as a noun after a verb: before a sum of money it is the other way round. */
function withPrices(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(
    ({tag, text}, at) => tag === 'NOUN' && /s$|^cost$/.test(text) && isSum(tokens.slice(at + 1))
  )
  if (verb < 1) return tokens
  return tokens.map((token, at) => {
    if (at === verb) return {...token, tag: 'VERB'}
    return at === verb - 1 && token.tag === 'VERB' ? {...token, tag: 'NOUN'} : token
  })
}

/** “€90”, “15 euros” or “15 to 20 euros”. */
function isSum([first, ...rest]: readonly Token[]): boolean {
  const unit = rest.find(({tag, text}) => tag !== 'NUM' && !/^(?:to|and|–|-)$/i.test(text))
  return (
    /^[€$£]$/.test(first?.text ?? '') ||
    (first?.tag === 'NUM' && unitOf(unit?.text.toLowerCase() ?? '')?.dimension !== undefined)
  )
}

/** “Otter and Heron use paddles”: right after a name at the start, with nothing before it that could be its article, “use” is the verb. */
function usedByNames(tokens: readonly Token[]): readonly Token[] {
  const verb = tokens.findIndex(({text}) => /^uses?$/.test(text))
  const named = verb > 0 && tokens.slice(0, verb).every(({tag}) => /^(?:PROPN|PUNCT|SYM|CCONJ)$/.test(tag))
  const object = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[verb + 1]?.tag ?? '')
  return named && object ? tokens.map((token, at) => (at === verb ? {...token, tag: 'VERB'} : token)) : tokens
}

/** “flat-bottom boats”: a compound before a noun is no verb, unless it ends as participles do. */
function isCompound({tag, text}: Token, next: Token | undefined): boolean {
  return tag === 'VERB' && /^\p{L}+-\p{L}+$/u.test(text) && !/(?:ed|ing|en)$/.test(text) && next?.tag === 'NOUN'
}
