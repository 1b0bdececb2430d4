/** What the sides of a disagreement speak of, where they share no term. */
import {nounPhrases} from '../../language/noun-phrases.ts'
import {tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'

/** The fullest of their subjects, without article: “a pier crane” beside “the crane”; undefined where all are pronouns. */
export function sharedSubject(statements: readonly Statement[]): string | undefined {
  const subjects = statements.flatMap(statement => {
    const text = subjectOf(statement)
    return text === '' || text.length > longest || pointing.test(text) || isOrder(text) ? [] : [text]
  })
  const [first] = subjects
  if (first === undefined) return undefined
  const fuller = subjects.find(
    other => other.length > first.length && other.toLowerCase().endsWith(` ${first.toLowerCase()}`)
  )
  return fuller ?? first
}

/** “Collect a crew” is a heading that tells one to; “tarred sails” are sails. */
function isOrder(text: string): boolean {
  const [first] = tagSentence(text)
  return first?.tag === 'VERB' && !/(?:ed|ing)$/.test(first.text)
}

const longest = 60
const pointing =
  /^(?:\d.*|half|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|it|they|he|she|we|you|i|this|that|these|those|there|one|no|yes|who|which|what)\b/i
const quantifier = /^(?:an?|the|all|any|every|each|most|many|few|some|only|both|so-called)(?:\s+|$)/i

/** Where a quantifier stands alone as the subject, the noun phrase that it counts. */
function subjectOf({subject, text}: Statement): string {
  const own = (subject?.text ?? '').replace(/\s+/g, ' ').trim().replace(quantifier, '')
  const tokens = own === '' && !pointing.test(text) ? tagSentence(text) : []
  const [phrase] = nounPhrases(tokens)
  const [first, last] = phrase ? [tokens[phrase.start], tokens[phrase.end - 1]] : []
  return first && last ? text.slice(first.start, last.end) : own
}
