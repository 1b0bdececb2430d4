/** Two statements that keep one thing to the same: “only members may …”, “… is reserved for members”. */
import {apartBy} from './apart.ts'
import {figuresOf} from './figures.ts'
import {reachOf} from './reach.ts'
import type {Reading} from './reading.ts'
import type {StatementPair} from './statement-pair.ts'
import type {Word} from './word.ts'

/** What the one keeps to is what the other keeps to, and no word that tells more stands on either side. */
export function keptAlike(pair: StatementPair): boolean {
  const {left, right, alignment, least} = pair
  const [one, other] = [keptTo(left), keptTo(right)]
  if (one.length === 0 || other.length === 0 || least < 0.45 || left.dangling || right.dangling) return false
  const met = (words: readonly Word[], others: readonly Word[]): boolean =>
    words
      .filter(tells)
      .every(word =>
        alignment.pairs.some(({a, b, relation}) => relation !== 'opposite' && (a === word || b === word))
      ) &&
    words.some(word =>
      alignment.pairs.some(({a, b}) => (a === word && others.includes(b)) || (b === word && others.includes(a)))
    )
  if (!met(one, other) || !met(other, one)) return false
  const {onlyA, onlyB} = figuresOf(left, right)
  return (
    !(onlyA > 0 && onlyB > 0) &&
    !(alignment.onlyA.some(more) && alignment.onlyB.some(more)) &&
    apartBy(pair, true) === undefined
  )
}

function keptTo(reading: Reading): readonly Word[] {
  const {kept, but} = reachOf(reading)
  return [...kept, ...but]
}

function tells({weight, text}: Word): boolean {
  return (
    weight > 0.45 &&
    !/^(?:people|persons?|those|others?|holders?|everyone|available|open|allowed|valid|possible|members?)$/.test(text)
  )
}

/** A noun or an adjective that the other side lacks. */
function more({role, tag, weight}: Word): boolean {
  return role !== 'context' && /^(?:NOUN|PROPN|ADJ)$/.test(tag) && weight > 0.5
}
