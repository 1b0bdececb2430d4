/** The finite verb of “boats built for racing tip over”, where a participle narrows the subject. */
import type {Token} from '../../model/statement.ts'
import {isVerb} from './is-verb.ts'

/** Its token number; undefined where the first verb is no participle with a preposition, or no other verb follows its phrase. */
export function verbAfterParticiple(tokens: readonly Token[], first: number): number | undefined {
  const participle = tokens[first]
  if (first < 1 || participle?.tag !== 'VERB' || !participles.test(participle.text)) return undefined
  if (tokens[first + 1]?.tag !== 'ADP') return undefined
  const rest = tokens.slice(first + 2)
  const length = rest.findIndex(token => !/^(?:DET|ADJ|NUM|NOUN|PROPN|ADP)$/.test(token.tag))
  const next = rest[length]
  const before = rest[length - 1]
  return next && before && isVerb(next) && /^(?:NOUN|PROPN|NUM)$/.test(before.tag) ? first + 2 + length : undefined
}

const participles =
  /(?:ed|en)$|^(?:built|made|sold|kept|bought|held|cut|set|sent|found|left|led|lent|bound|fed|hung|spun|won)$/i
