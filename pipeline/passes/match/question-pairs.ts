/** Pairs of questions worth comparing, by an inverted index over what they ask about: never all pairs of a large collection. */
import type {Question} from '../../language/question.ts'
import {readQuestion} from '../../language/read-question.ts'

/** A word, or two words together, that more questions hold is no ground to compare two of them; the whole of what is asked always is. */
const widest = 60
/** Words of a question of which each two are indexed together. */
const paired = 8

/** Numbers of the questions, the smaller first, in order. Questions that share no word they ask about are no pair. */
export function questionPairs(questions: readonly Question[]): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>()
  questions.forEach((question, number) => {
    for (const key of keysOf(question)) {
      const holders = index.get(key)
      if (holders) holders.push(number)
      else index.set(key, [number])
    }
  })
  const found = new Map<number, readonly [number, number]>()
  for (const [key, numbers] of index) {
    if (numbers.length > widest && !key.startsWith('=')) continue
    numbers.forEach((a, at) => {
      for (const b of numbers.slice(at + 1)) found.set(a * questions.length + b, [a, b])
    })
  }
  return [...found].sort(([a], [b]) => a - b).map(([, pair]) => pair)
}

/** Words as they stand, names of terms and single verbs for phrases, each alone and beside each other one; last, all of them. */
function keysOf({text, content, frame}: Question): ReadonlySet<string> {
  const framed = frame?.content.map(({key}) => key) ?? []
  const words = [...new Set([...readQuestion(text).content, ...content, ...framed])]
  const some = words.slice(0, paired)
  const pairs = some.flatMap((word, at) => some.slice(at + 1).map(other => [word, other].sort().join(' ')))
  return new Set([...words, ...pairs, `=${[...words].sort().join(' ')}`])
}
