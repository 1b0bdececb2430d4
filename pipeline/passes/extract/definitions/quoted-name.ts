/** “a long, well-kept list of tasks (“backlog”)”: the quotation in brackets names what stands before them. */
import {isContent} from '../../../language/content-words.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {bracketsOf} from '../names/brackets-of.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'

export function quotedNameDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (!/\(["“'‘]/.test(view.sentence.text)) return []
  return bracketsOf(view.tokens).flatMap(({open, close}) => {
    const name = quotedName(view.tokens, open, close)
    const from = startOfPhrase(view.tokens, open)
    if (!name || from === undefined) return []
    return [
      definitionCandidate(view, {
        name,
        cut: [tokenSpan(view, from, close + 1)],
        form: 'fragment',
        pattern: 'bracket',
        role: 'definition',
        score: 0.55
      })
    ]
  })
}

/** Nothing but a quoted noun or gerund with what stands before it: no saying and no question. The tagger takes “register” of “harbour register” for a verb. */
function quotedName(tokens: readonly Token[], open: number, close: number): readonly [number, number] | undefined {
  const [from, to] = [open + 2, close - 1]
  const marks = [tokens[open + 1], tokens[to]].every(token => /^["“”'‘’]$/.test(token?.text ?? ''))
  const inner = tokens.slice(from, to)
  if (!marks || inner.length === 0 || inner.length > 4) return undefined
  const last = inner[inner.length - 1]
  const nominal = inner.every(
    ({tag, text}, at) => /^(?:NOUN|PROPN|ADJ)$/.test(tag) || /ing$/.test(text) || (tag === 'VERB' && at > 0)
  )
  return nominal && last && last.tag !== 'ADJ' ? [from, to] : undefined
}

/** Of a phrase that says more than one word: “a well-kept list”, “list of tasks”. */
function startOfPhrase(tokens: readonly Token[], end: number): number | undefined {
  const phrase = nounPhrases(tokens).find(each => each.end === end)
  if (!phrase) return undefined
  const first = firstOf(tokens, phrase.start)
  const start = tokens.slice(0, first).findLastIndex(token => !qualifies(token)) + 1
  const from = tokens[start - 1]?.tag === 'DET' ? start - 1 : start
  return tokens.slice(from, end).filter(isContent).length > 1 ? from : undefined
}

/** “The list of the tasks of a week” starts with the list. */
function firstOf(tokens: readonly Token[], start: number): number {
  const of = tokens[start - 1]?.tag === 'DET' ? start - 2 : start - 1
  const outer = tokens[of]?.text === 'of' ? nounPhrases(tokens).find(each => each.end === of) : undefined
  return outer ? firstOf(tokens, outer.start) : start
}

/** “Well-kept” is an adjective, whatever the tagger takes it for. */
function qualifies({tag, text}: Token): boolean {
  return tag === 'ADJ' || text === ',' || text.includes('-')
}
