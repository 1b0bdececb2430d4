/** Names by which two statements can be told to be about one thing: the term of the subject, its words, and of several things those of each. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {namedTerms} from './named-terms.ts'
import {stemsKey} from './stems-key.ts'

export const subjectKeys = remembered((statement: Statement): readonly string[] => {
  const {subject} = statement
  if (!subject) return []
  const items = subject.text.split(/,|\/|\band\b|\blike\b|\bsuch as\b/)
  const keys = [subject.text, ...(items.length > 1 ? items : [])].map(stemsKey).filter(key => key !== '')
  const terms = keys.flatMap(key => namedTerms(statement).get(key) ?? [])
  return [...new Set([...(subject.term === undefined ? [] : [`#${subject.term}`]), ...terms, ...keys])]
})
