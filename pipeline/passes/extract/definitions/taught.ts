/** “Use the float test: press …”, “We teach the rule of sixths: …”: behind a colon, what one does where the name is said. */
import {isOrder} from '../../../language/is-order.ts'
import {verbShare} from '../../../language/verb-share.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {namesATerm} from './names-a-term.ts'

export function taughtDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens, sentence} = view
  if (sentence.column !== undefined || !sentence.text.includes(': ')) return []
  const colon = tokens.findIndex(({text}) => text === ':')
  const rest = tokens.slice(colon + 1)
  if (colon < 2 || rest.length < 5) return []
  const name = ruleIn(tokens, colon) ?? (tellsHow(rest) ? actBefore(tokens, colon, isOrder(rest)) : undefined)
  if (!name) return []
  return [
    definitionCandidate(view, {
      name,
      cut: [tokenSpan(view, 0, tokens.length)],
      pattern: 'taught',
      role: 'definition',
      score: 0.62
    })
  ]
}

/** “the rule of sixths”: what stands behind the colon is the rule. */
function ruleIn(tokens: readonly Token[], colon: number): readonly [number, number] | undefined {
  const of = tokens.findIndex(({text}, at) => at < colon && text === 'of' && isRule(tokens, at))
  return of > 0 && taught.test(tokens[of - 3]?.text ?? '') ? [of - 1, of + 2] : undefined
}

function isRule(tokens: readonly Token[], of: number): boolean {
  const bare = tokens[of + 1]?.tag === 'NOUN' && !/^(?:NOUN|PROPN)$/.test(tokens[of + 2]?.tag ?? '')
  return bare && tokens[of - 2]?.text === 'the' && /^(?:rule|law|principle|method)$/.test(tokens[of - 1]?.text ?? '')
}

/** An act that “the” names in two words or more, or what one is told to make. */
function actBefore(tokens: readonly Token[], colon: number, order: boolean): readonly [number, number] | undefined {
  const article = tokens.findLastIndex(({text}, at) => at < colon && at > 0 && /^(?:an?|the)$/.test(text))
  const verb = tokens[article - 1]?.text ?? ''
  const words = tokens.slice(article + 1, colon)
  if (article < 1 || words.length > 4 || !namesATerm(words)) return undefined
  const head = words[words.length - 1]?.text ?? ''
  const act = tokens[article]?.text === 'the' && words.length > 1 && (verbShare(head) > 0 || /ing$/.test(head))
  const told = act ? taught.test(verb) || /^is$/.test(verb) : order && made.test(verb)
  return told ? [article + 1, colon] : undefined
}

const taught =
  /^(?:uses?|tr(?:y|ies)|do|does|practi[sc]es?|learns?|teach|teaches|apply|applies|performs?|masters?|remembers?|follows?|knows?)$/i
const made = /^(?:make|prepare|mix|build|do|perform|tie)$/i

/** An order, or what “you” or “we” do. */
function tellsHow(rest: readonly Token[]): boolean {
  if (isOrder(rest)) return true
  const subject = rest.findIndex(({text}) => /^(?:you|we|they|one)$/.test(text))
  return subject >= 0 && subject < 8 && rest[subject + 1]?.tag === 'VERB'
}
