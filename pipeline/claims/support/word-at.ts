/** One token as a word. */
import type {Sign} from '../../language/read-polarity.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import type {Token} from '../../model/statement.ts'
import type {Word} from './word.ts'

export function wordAt(tokens: readonly Token[], at: number, stem: string, sign: Sign, role: Word['role']): Word {
  const token = tokens[at]
  if (!token) throw new RangeError(`There is no token ${at}`)
  const name = token.tag === 'PROPN' && at > 0
  return {
    stem,
    text: token.text.toLowerCase(),
    tag: token.tag,
    sign,
    weight: name ? 1 : 0.15 + 0.85 * stemRarity(stem),
    role,
    name,
    modifier: isModifier(tokens, at),
    focus: false,
    at
  }
}

/** Before a noun or an adjective; “harbour” in “the harbour’s old crane” too, “cranes” in “the cranes today” not. */
function isModifier(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const next = tokens[/^['’]s?$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1]
  return (
    token !== undefined &&
    next !== undefined &&
    /^(?:ADJ|NOUN|PROPN|VERB)$/.test(token.tag) &&
    /^(?:NOUN|PROPN|ADJ)$/.test(next.tag) &&
    !/^(?:today|tonight|yesterday|nowadays|alone)$/i.test(next.text)
  )
}
