/** Whether the subjects of two statements are one thing: one term, or the same words. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {stemsKey} from './stems-key.ts'

/** The key of the one subject; undefined where they are two, or where one is unknown. */
export function oneSubject(a: Statement, b: Statement): string | undefined {
  if (a.subject?.term !== undefined && a.subject.term === b.subject?.term) return a.subject.term
  const one = subjectKey(a)
  return one !== '' && one === subjectKey(b) ? one : undefined
}

const subjectKey = remembered(({subject}: Statement): string => stemsKey(subject?.text ?? ''))
