/** “one steady sail, the trysail, which …”, “A third kind, the drag anchor, holds …”: first what, then the name between commas. */
import {type NounPhrase, nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {namesATerm} from './names-a-term.ts'

/** The name has the article “the” and small letters: a ship or a person beside its class is one of it, not a kind. */
export function namedBesideDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens, sentence} = view
  if (sentence.column !== undefined || !sentence.text.includes(', the ') || tokens.some(isPast)) return []
  return nounPhrases(tokens).flatMap(name => {
    const start = isNamed(tokens, name) ? openedAt(tokens, name.start - 2) : undefined
    return start === undefined ? [] : given(view, start, name)
  })
}

/** What was done once is told of one thing. */
function isPast({text, tag}: Token): boolean {
  return /^(?:was|were|had|did)$/i.test(text) || (tag === 'VERB' && /ed$/.test(text))
}

function isNamed(tokens: readonly Token[], {start, end}: NounPhrase): boolean {
  const words = tokens.slice(start, end)
  return (
    tokens[start - 2]?.text === ',' &&
    tokens[start - 1]?.text === 'the' &&
    tokens[end]?.text === ',' &&
    words.every(({text}) => /^\p{Ll}/u.test(text)) &&
    namesATerm(words)
  )
}

/** Token number of the “a”, “an” or “one” that opens the few words before the comma; none behind a preposition. */
function openedAt(tokens: readonly Token[], comma: number): number | undefined {
  let at = comma - 1
  while (/^(?:ADJ|ADV|NOUN)$/.test(tokens[at]?.tag ?? '') && comma - at < 6) at--
  const before = tokens[at - 1]
  const opens = /^(?:an?|one)$/i.test(tokens[at]?.text ?? '') && at < comma - 1
  return opens && before?.tag !== 'ADP' && before?.text !== ',' ? at : undefined
}

function given(view: SentenceView, start: number, name: NounPhrase): readonly DefinitionCandidate[] {
  const {tokens} = view
  const next = tokens.slice(name.end + 1, name.end + 3).map(({text}) => text)
  const relative = /^(?:(?:which|who|whose|where)|\p{Ll}+ (?:which|whom))\b/u.test(next.join(' '))
  const told = start === 0 && /^(?:VERB|AUX)$/.test(tokens[name.end + 1]?.tag ?? '')
  if (!relative && !told) return []
  const stop = tokens.findIndex(({text}, at) => at > name.end + 1 && /^[.;:?!—–]$/.test(text))
  const cut = tokenSpan(view, start, stop < 0 ? tokens.length : stop)
  return [
    definitionCandidate(view, {
      name: [name.start, name.end],
      ...(!told && {cut: [cut], form: 'fragment' as const}),
      genus: [start + 1, name.start - 2],
      pattern: 'named-beside',
      role: 'definition',
      score: 0.64
    })
  ]
}
