/** Pairs that share too few stems to be found by them, and yet hold a mark that few statements do: a long subject, or a share of something. */
import {isContent} from '../../language/content-words.ts'
import {readIndefinite} from '../../language/read-indefinite.ts'
import {stemOf, tagSentence} from '../../language/tag-sentence.ts'
import type {Statement} from '../../model/statement.ts'
import type {CandidatePair} from './candidate-pairs.ts'
import {cosine, type StemVector} from './stem-vectors.ts'

/** A mark that more statements hold tells nothing; so the number of pairs stays linear in the number of statements. */
const widest = 40

/** Beside those of `known`; in order of their numbers. */
export function markedPairs(
  statements: readonly Statement[],
  vectors: readonly StemVector[],
  known: readonly CandidatePair[]
): readonly CandidatePair[] {
  const seen = new Set(known.map(({a, b}) => `${a} ${b}`))
  const index = new Map<string, number[]>()
  statements.forEach((statement, number) => {
    for (const mark of marksOf(statement)) index.set(mark, [...(index.get(mark) ?? []), number])
  })
  const pairs = [...index.values()]
    .filter(numbers => numbers.length <= widest)
    .flatMap(numbers => numbers.flatMap((a, at) => numbers.slice(at + 1).map(b => ({a, b}))))
    .filter(({a, b}) => {
      const fresh = !seen.has(`${a} ${b}`)
      seen.add(`${a} ${b}`)
      return fresh
    })
  return pairs
    .map(({a, b}) => ({a, b, similarity: cosine(vectors[a] ?? new Map(), vectors[b] ?? new Map())}))
    .sort((x, y) => x.a - y.a || x.b - y.b)
}

/**
 * Several words of a subject are a mark, one word where it is said to go on or to have ended; “a large part of the quay” is a
 * share; what one does or should not do, and how many are enough.
 */
function marksOf(statement: Statement): ReadonlySet<string> {
  const {text, subject} = statement
  const about = tagSentence(subject?.text ?? '')
    .filter(isContent)
    .map(token => token.stem)
  const tokens = tagSentence(text)
  const shares = readIndefinite(tokens).filter(
    ({start, end}) =>
      end - start > 2 && /^(?:the (?:entire|whole)|an?) /i.test(`${tokens[start]?.text} ${tokens[start + 1]?.text} `)
  )
  return new Set([
    ...(about.length > 1 ? [`about ${about.join(' ')}`] : []),
    ...(/\b(?:still|no longer)\b/i.test(text) && about.length > 0
      ? [`course ${subject?.term ?? about.join(' ')}`]
      : []),
    ...(shares.length > 0 ? ['share'] : []),
    ...advice(statement)
  ])
}

/** “Never sail alone”, “I sail alone” by their verb; “how many anchors?”, “one anchor is plenty” by what is counted. */
function advice({text, relation, context: {question}}: Statement): readonly string[] {
  const habit = /^(?:never|do not|don['’]t|i|we) /i.test(text) ? [`habit ${relation}`] : []
  const asked = /\bhow many (\p{L}+)/iu.exec(question?.exact ?? '')?.[1]
  const enough = /(\p{L}+) (?:is|are) (?:plenty|enough|sufficient)\b/iu.exec(text)?.[1]
  const counted = asked !== undefined && text.length <= 30 ? asked : enough
  return counted === undefined ? habit : [...habit, `count ${stemOf(counted)}`]
}
