/** “The cure is double caulking: you …”, “a gear ratio of 1:2, that is, …”: a name that the rest of its sentence explains. */
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {Token} from '../../../model/statement.ts'
import {type SentenceView, tokenSpan} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {namesATerm} from './names-a-term.ts'

export function explainedDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  if (view.sentence.column !== undefined) return []
  return [...afterColon(view), ...afterThatIs(view)]
}

/** The name is all that stands between the copula and the colon; a clause tells what one does. */
function afterColon(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const colon = tokens.findIndex(({text}) => text === ':')
  const is = tokens.findLastIndex(({text}, at) => at < colon && /^(?:is|was)$/.test(text))
  if (is < 2 || colon - is < 2 || colon - is > 5 || !/^(?:the|our|one|another)$/i.test(tokens[0]?.text ?? '')) return []
  if (!namesATerm(tokens.slice(is + 1, colon)) || mainClause(tokens.slice(colon + 1)) === undefined) return []
  return [explained(view, [is + 1, colon], tokens.length, 0.6)]
}

/** A figure may stand between the name and what explains it. */
function afterThatIs(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const at = tokens.findIndex(({text}, index) => text === ',' && saysAgain(tokens, index))
  if (at < 2 || tokens.length - at < 6) return []
  const phrase = nounPhrases(tokens).findLast(({end}) => end <= at && isFigure(tokens.slice(end, at)))
  if (!phrase || phrase.end - phrase.start < 2 || !namesATerm(tokens.slice(phrase.start, phrase.end))) return []
  return [explained(view, [phrase.start, phrase.end], tokens.length, 0.6)]
}

/** “, that is,” and “, which is to say”. */
function saysAgain(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at + 1, at + 5).map(({text}) => text.toLowerCase())
  return /^(?:that is ,|which is to say )/.test(`${words.join(' ')} `)
}

function isFigure(between: readonly Token[]): boolean {
  return (
    between.length === 0 || (between[0]?.text === 'of' && between.slice(1).every(({text}) => /^[\d:.,/%]+$/.test(text)))
  )
}

function explained(
  view: SentenceView,
  name: readonly [number, number],
  end: number,
  score: number
): DefinitionCandidate {
  return definitionCandidate(view, {
    name,
    cut: [tokenSpan(view, name[0], end)],
    form: 'fragment',
    pattern: 'explained',
    role: 'definition',
    score
  })
}
