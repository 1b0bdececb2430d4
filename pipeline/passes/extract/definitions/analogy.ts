/** “Think of X as …”, “X is like …”, “X = …”: figures of speech, kept and marked. */
import {mainClause} from '../../../language/main-clause.ts'
import {nounPhrases} from '../../../language/noun-phrases.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {namesATerm} from './names-a-term.ts'

export function analogyDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  return [...thinkOf(view), ...isLike(view)]
}

function thinkOf(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const [think, of] = [tokens[0]?.text ?? '', tokens[1]?.text ?? '']
  const verb = /^(?:think|imagine|picture|see|consider)$/i.test(think)
  if (!verb) return []
  const phrase = nounPhrases(tokens).find(each => each.start >= 1 && each.start <= 4)
  const as = phrase && tokens[phrase.end]?.text.toLowerCase()
  if (
    !phrase ||
    as !== 'as' ||
    !(of === 'of' || phrase.start <= 2) ||
    !namesATerm(tokens.slice(phrase.start, phrase.end))
  )
    return []
  return [
    definitionCandidate(view, {
      name: [phrase.start, phrase.end],
      pattern: 'analogy',
      role: 'partial',
      score: 0.5,
      figurative: true
    })
  ]
}

function isLike(view: SentenceView): readonly DefinitionCandidate[] {
  const {tokens} = view
  const clause = mainClause(tokens)
  if (!clause || !namesATerm(tokens.slice(clause.nameStart, clause.nameEnd))) return []
  const words = tokens.slice(clause.verb, clause.verb + 3).map(token => token.text.toLowerCase())
  const like = /^(?:is|are|works|acts|behaves)$/.test(words[0] ?? '') && words.slice(1).includes('like')
  return like
    ? [
        definitionCandidate(view, {
          name: [clause.nameStart, clause.nameEnd],
          pattern: 'analogy',
          role: 'partial',
          score: 0.45,
          figurative: true
        })
      ]
    : []
}
