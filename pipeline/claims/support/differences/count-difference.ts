/** “How many anchors should I carry? — Two.” against “one anchor is plenty”: what is advised by one source is more than enough for the other. */
import {numberWord, numeral} from '../../../language/number-words.ts'
import {remembered} from '../../../language/remembered.ts'
import {tagSentence} from '../../../language/tag-sentence.ts'
import type {Statement, Token} from '../../../model/statement.ts'
import {apartBy} from '../apart.ts'
import {readingOf} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Difference} from './index.ts'

export function countDifference(pair: StatementPair): Difference | undefined {
  const {a, b} = pair
  const [answer, other] = advisedIn(a) ? [a, b] : [b, a]
  const advised = advisedIn(answer)
  const enough = advised && enoughIn(other)
  if (!advised || !enough || advised.noun !== enough.noun || advised.count <= enough.count) return undefined
  const apart = apartBy(pair, true)
  if (apart) return {relation: 'unrelated', reason: `they differ in how many are enough, and ${apart}`}
  return {
    relation: 'conflict',
    kind: 'scope',
    strength: 'soft',
    reason: `One source advises ${advised.text}, for the other ${enough.text} is enough.`
  }
}

interface Count {
  readonly count: number
  readonly text: string
  /** Stem of what is counted. */
  readonly noun: string
}

/** “Two.”, “always two.”, “at least two, better three.”: a bare number that answers how many one should have. */
const advisedIn: (statement: Statement) => Count | undefined = remembered(({text, context: {question}}) => {
  if (question === undefined || text.length > 30 || !/\bhow many\b/i.test(question.exact)) return undefined
  if (!/\b(?:should|need|must|have to|ought|best)\b/i.test(question.exact)) return undefined
  const asked = tagSentence(question.exact.replace(/[*_`#]/g, ' ').trim())
  const noun = nounBehind(
    asked,
    asked.findIndex(({text: word}) => /^many$/i.test(word))
  )
  const told = /^(?:(?:always|at least|ideally|preferably|no fewer than) )?(\p{L}+|\d+)[.,!]/iu.exec(text)?.[1] ?? ''
  const count = countOf(told)
  return noun === undefined || count === undefined ? undefined : {count, text: told.toLowerCase(), noun}
})

/** “One anchor is plenty”, “two anchors are enough”. */
const enoughIn: (statement: Statement) => Count | undefined = remembered(statement => {
  if (statement.polarity === 'negated' || !enough.test(statement.text)) return undefined
  const {tokens} = readingOf(statement)
  const verb = tokens.findIndex(
    ({text}, at) => /^(?:is|are)$/i.test(text) && /^(?:plenty|enough|sufficient)$/i.test(tokens[at + 1]?.text ?? '')
  )
  const noun = tokens[verb - 1]
  const told = tokens[verb - 2]?.text ?? ''
  const count = countOf(told)
  return noun?.tag === 'NOUN' && count !== undefined ? {count, text: told.toLowerCase(), noun: noun.stem} : undefined
})

const enough = /\b(?:is|are) (?:plenty|enough|sufficient)\b/i

function countOf(text: string): number | undefined {
  return numeral(text) ?? numberWord(text.toLowerCase())
}

/** The last noun of the phrase behind “how many”. */
function nounBehind(tokens: readonly Token[], from: number): string | undefined {
  let at = from + 1
  while (/^(?:ADJ|NOUN)$/.test(tokens[at]?.tag ?? '')) at++
  return from < 0 || at === from + 1 ? undefined : tokens[at - 1]?.stem
}
