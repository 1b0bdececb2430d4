/** Terms that a statement names, by the stems of their names: “Wren Pumps” and “the Wren” may be one. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {stemsKey} from './stems-key.ts'

/** Of each, what stands for the term among the keys of a subject. */
export const namedTerms = remembered(
  ({names = []}: Statement): ReadonlyMap<string, string> =>
    new Map(names.map(({text, term}) => [stemsKey(text), `#${term}`]))
)
