/** “With a lock, boats …”, “In a bow turn the tug …”, “By the rule of sixths …”: a thing that opens a sentence which tells what it does. */
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {isEveryday} from './is-everyday.ts'
import {isOwned} from './is-owned.ts'
import {namesATerm} from './names-a-term.ts'

export function byIntroduction(view: SentenceView): readonly DefinitionCandidate[] {
  const name = introduced(view.tokens) ?? ruleIn(view.tokens)
  if (!name) return []
  return [
    definitionCandidate(view, {name, pattern: 'by-introduction', role: 'partial', score: worth(view.tokens, name)})
  ]
}

/** “With load balancing the wall unit takes …”, “To lift the boat, a crane drives …”, “During a soak the …”. */
function introduced(tokens: readonly Token[]): readonly [number, number] | undefined {
  const first = tokens[0]
  if (!first || !/^(?:with|during|in|on|to|by|through)$/i.test(first.text)) return undefined
  const phrase = nounPhrases(tokens).find(each => each.start >= 1 && each.start <= 3)
  if (!phrase || !namesATerm(tokens.slice(phrase.start, phrase.end))) return undefined
  if (/^to$/i.test(first.text) ? tokens[1]?.tag !== 'VERB' : phrase.start > 2 || tokens[1]?.tag === 'VERB')
    return undefined
  const after = tokens[phrase.end]
  if (
    !after ||
    !(after.text === ',' || after.text === '(' || /^(?:DET|PRON)$/.test(after.tag) || after.text === 'there')
  )
    return undefined
  if (phrase.start === 2 && isOwned(tokens[1] ?? first)) return undefined
  // “To reach the quay, turn left”: an order
  const next = tokens[phrase.end + 1]
  if (after.text === ',' && (next?.tag === 'VERB' || /^(?:use|set|see|run|add|make|do)$/i.test(next?.text ?? '')))
    return undefined
  return [phrase.start, phrase.end]
}

/** A rule is named by what it counts: “Under the rule of sixths half of the water …”. */
function ruleIn(tokens: readonly Token[]): readonly [number, number] | undefined {
  if (!/^(?:by|under|with)$/i.test(tokens[0]?.text ?? '') || tokens[1]?.text !== 'the') return undefined
  const rule = /^(?:rule|law|principle|method)$/.test(tokens[2]?.text ?? '') && tokens[3]?.text === 'of'
  return rule && tokens[4]?.tag === 'NOUN' ? [2, 5] : undefined
}

/** “In the harbour” and “on the quay” tell where; “in a bow turn” tells of any such turn. */
function worth(tokens: readonly Token[], [start, end]: readonly [number, number]): number {
  if (!/^(?:in|on)$/i.test(tokens[0]?.text ?? '')) return 0.42
  const any = /^an?$/.test(tokens[start - 1]?.text ?? '') && !isEveryday(tokens.slice(start, end))
  return any ? 0.42 : 0.3
}
