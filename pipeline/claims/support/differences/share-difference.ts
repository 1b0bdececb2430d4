/** “The entire harbour” against “a large part of the port”: a whole and a part of one thing, with one purpose. */
import {remembered} from '../../../language/remembered.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import type {Word} from '../word.ts'
import type {Difference} from './index.ts'

export function shareDifference(pair: StatementPair): Difference | undefined {
  const {left, right, alignment} = pair
  const one = shareIn(left)
  const other = shareIn(right)
  if (!one || !other || one.whole === other.whole) return undefined
  const relation = wordRelation(one.of.stem, other.of.stem)
  if (relation !== 'same' && relation !== 'synonym') return undefined
  const purpose = alignment.pairs.some(
    ({a, b, relation: found}) =>
      found !== 'opposite' && a !== one.of && b !== other.of && /^(?:NOUN|PROPN|VERB)$/.test(a.tag) && a.weight > 0.25
  )
  const apart = apartBy(pair)
  if (!purpose || apart || pair.a.polarity !== pair.b.polarity)
    return {relation: 'unrelated', reason: `a whole and a part, ${apart ? `and ${apart}` : 'of different things'}`}
  return {
    relation: 'conflict',
    kind: 'quantifier',
    strength: 'soft',
    reason: `One source says “${one.text}”, the other “${other.text}”.`
  }
}

interface Share {
  readonly whole: boolean
  readonly of: Word
  readonly text: string
}

const part =
  /^(?:a|an|the) (?:(?:\w+ly )?(?:large|small|significant|huge|tiny|great|good|fair|substantial|considerable|vast|sizeable|big) )?(?:portion|share|part|fraction|proportion|selection) of /

/** The first share of something that the words name. */
const shareIn = remembered(firstShare)

function firstShare({tokens, words}: Reading): Share | undefined {
  for (let at = 0; at < tokens.length - 2; at++) {
    const text = tokens
      .slice(at, at + 6)
      .map(token => token.text.toLowerCase())
      .join(' ')
    const whole = /^(?:the (?:entire|whole)|all of the) /.exec(text)
    const opening = whole ?? part.exec(text)
    if (!opening) continue
    const from = at + opening[0].trim().split(' ').length
    const of = words.find(
      word => word.role !== 'context' && word.at >= from && word.at < from + 5 && !word.modifier && isNoun(word)
    )
    if (of)
      return {
        whole: whole !== null,
        of,
        text: tokens
          .slice(at, of.at + 1)
          .map(token => token.text)
          .join(' ')
      }
  }
  return undefined
}

function isNoun({tag}: Word): boolean {
  return tag === 'NOUN' || tag === 'PROPN'
}
