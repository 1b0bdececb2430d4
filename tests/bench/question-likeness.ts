/** The likeness of pairs of questions by the sentence model, as the build reads it. */
import process from 'node:process'
import {vectorLikeness} from '../../pipeline/language/vector-likeness.ts'
import {sentenceVectors} from '../../pipeline/world/sentence-vectors.ts'

export type PairLikeness = (one: string, other: string) => number | undefined

/** `undefined`, said on the console, where the model is not installed. It is looked for beside the working folder, which also keeps what it read. */
export async function questionLikeness(
  pairs: readonly {readonly q1: string; readonly q2: string}[]
): Promise<PairLikeness | undefined> {
  const {output, diagnostics} = await sentenceVectors(
    pairs.flatMap(({q1, q2}) => [q1, q2]),
    process.cwd()
  )
  for (const {message} of diagnostics) console.log(message)
  const none = new Int8Array()
  return output && ((one, other) => vectorLikeness(output.get(one) ?? none, output.get(other) ?? none))
}
