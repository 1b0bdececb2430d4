/** Two classes that are called by unrelated words: “the engine of the yard” and “a branch of the yard”. */
import {wordRelation} from '../../language/word-relations.ts'
import {classWords} from './class-words.ts'
import type {StatementPair} from './statement-pair.ts'

export function headsApart({a, b}: StatementPair): boolean {
  const one = classWords(a)
  const other = classWords(b)
  return one !== undefined && other !== undefined && wordRelation(one.stem, other.stem) === undefined
}
