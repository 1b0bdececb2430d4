/** Names of whom a statement tells an act of, in most cases its subject. */
import type {Statement} from '../../model/statement.ts'
import type {Act} from './acts-in.ts'
import {namedTerms} from './named-terms.ts'
import {subjectKeys} from './subject-keys.ts'

export function toldOf(statement: Statement, {about}: Act): readonly string[] {
  return about ? [...about, ...about.flatMap(key => namedTerms(statement).get(key) ?? [])] : subjectKeys(statement)
}
