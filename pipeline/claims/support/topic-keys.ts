/** Names by which a statement is about one thing, however many, good or new it is said to be. */
import {isContent} from '../../language/content-words.ts'
import {kindOfThing} from '../../language/kind-of-thing.ts'
import {remembered} from '../../language/remembered.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Statement, Token} from '../../model/statement.ts'
import {isJudging} from './is-judging.ts'
import {subjectKeys} from './subject-keys.ts'

/** “The most capable cargo cranes today” and “almost all of today’s cargo cranes” are about cargo cranes. */
export const topicKeys = remembered((statement: Statement): readonly string[] => {
  const tokens = tagSentence(statement.subject?.text ?? '')
  const kept = tokens.filter((token, at) => isContent(token) && !isAside(tokens, at))
  while (kept.length > 1 && isKind(kept[kept.length - 1])) kept.pop()
  return [...subjectKeys(statement), kept.map(({stem}) => stem).join(' ')].filter(key => key !== '')
})

/** How many, how good or how new they are. */
function isAside(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text.toLowerCase() ?? ''
  if (isJudging(text) || /^(?:most|almost|nearly|all|today|many|flagship|leading|top|best)$/.test(text)) return true
  return tokens[at]?.tag === 'ADJ' && /^most$/i.test(tokens[at - 1]?.text ?? '')
}

function isKind(token: Token | undefined): boolean {
  return token !== undefined && (kindOfThing(token.text) !== undefined || /^tools?$/i.test(token.text))
}
