/** One property of one thing with two values: maker, place, material, basis, language, namesake. */

import {isContent} from '../../../language/content-words.ts'
import {stemOf, tagSentence} from '../../../language/tag-sentence.ts'
import {wordRelation} from '../../../language/word-relations.ts'
import {apartBy} from '../apart.ts'
import type {Slot} from '../attribute-of.ts'
import type {Reading} from '../reading.ts'
import type {StatementPair} from '../statement-pair.ts'
import {subjectsAgree} from '../subjects.ts'
import type {Difference} from './index.ts'

export function attributeDifference(pair: StatementPair): Difference | undefined {
  const {left, right} = pair
  for (const one of left.slots) {
    if (!single.has(one.slot)) continue
    const other = right.slots.find(each => each.slot === one.slot)
    if (!other || alike(wordingOf(one, left), wordingOf(other, right))) continue
    if (isNamed(one, left) !== isNamed(other, right)) continue
    const apart = apartBy(pair)
    if (apart) return {relation: 'unrelated', reason: apart}
    if (!sameSubject(pair) || !subjectsAgree(pair))
      return {relation: 'unrelated', reason: `the ${one.slot} of different things`}
    return {
      relation: 'conflict',
      kind: 'attribute',
      strength: pair.a.hedged || pair.b.hedged ? 'soft' : 'hard',
      reason: `The sources give a different ${one.slot}: “${wordingOf(one, left)}” and “${wordingOf(other, right)}”.`
    }
  }
  return undefined
}

/** Slots that hold one value; a thing may be built on several others. */
const single: ReadonlySet<string> = new Set(['maker', 'place', 'origin', 'material', 'language', 'source', 'namesake'])

function wordingOf(slot: Slot, reading: Reading): string {
  return reading.tokens
    .slice(slot.value.start, valueEnd(slot, reading))
    .map(token => token.text)
    .join(' ')
}

/** “engineers at Holm and Asker” goes on to the names behind its noun. */
function valueEnd({value: {end}}: Slot, {tokens}: Reading): number {
  if (tokens[end - 1]?.tag === 'PROPN' || !/^(?:at|of|from)$/i.test(tokens[end]?.text ?? '')) return end
  let last = end + 1
  while (/^(?:PROPN|CCONJ|DET)$/.test(tokens[last]?.tag ?? '')) last++
  return tokens[last - 1]?.tag === 'PROPN' ? last : end
}

/** “Tallinn” may well be “the Estonian capital”: a name is compared with a name, a description with a description. */
function isNamed(slot: Slot, reading: Reading): boolean {
  return reading.tokens.slice(slot.value.end - 1, valueEnd(slot, reading)).some(token => token.tag === 'PROPN')
}

/** Any content word of one value is one of the other's, or means the same. */
function alike(a: string, b: string): boolean {
  const stems = (text: string): readonly string[] =>
    tagSentence(text)
      .filter(isContent)
      .map(token => stemOf(token.text))
  const right = stems(b)
  return stems(a).some(one =>
    right.some(other => wordRelation(one, other) !== undefined && wordRelation(one, other) !== 'opposite')
  )
}

/** The heads of both subjects, or of their surroundings, are aligned with one another. */
function sameSubject({alignment, shared}: StatementPair): boolean {
  return (
    shared >= 0.5 &&
    alignment.pairs.some(
      ({a, b, relation}) =>
        relation !== 'opposite' &&
        (a.tag === 'NOUN' || a.tag === 'PROPN') &&
        !a.modifier &&
        !b.modifier &&
        (a.role !== 'predicate' || b.role !== 'predicate')
    )
  )
}
