/** The field of work that both of two statements say one thing is used in. */
import type {Statement} from '../../model/statement.ts'
import {type FieldOfUse, fieldsOfUse} from './fields-of-use.ts'
import {stemsKey} from './stems-key.ts'

export function usedAlike(a: Statement, b: Statement): readonly [FieldOfUse, FieldOfUse] | undefined {
  const others = fieldsOfUse(b)
  for (const one of others.length === 0 ? [] : fieldsOfUse(a)) {
    const other = others.find(({field}) => field === one.field)
    if (other && aboutOne(a, b)) return [one, other]
  }
  return undefined
}

/** One subject; where one of them has none, the headings over it name the subject of the other. */
function aboutOne(a: Statement, b: Statement): boolean {
  if (a.subject && b.subject) return namesOf(a).some(name => namesOf(b).includes(name))
  const [told, untold] = a.subject ? [a, b] : [b, a]
  if (!told.subject) return false
  const over = [untold.context.heading, ...(untold.within ?? [])].map(span => ` ${stemsKey(span?.exact ?? '')} `)
  return namesOf(told).some(name => over.some(heading => names(heading, ` ${name} `)))
}

/** The heading “What is cargo handling?” names “modern cargo handling”, and “Winches of steel” winches. */
function names(heading: string, name: string): boolean {
  return heading.includes(name) || (heading.trim().includes(' ') && name.includes(heading))
}

/** The term of the subject, its names in the statement, and its words. */
function namesOf({subject, names = []}: Statement): readonly string[] {
  if (!subject) return []
  const {term} = subject
  const words = [subject.text, ...names.flatMap(each => (each.term === term ? each.text : []))].map(stemsKey)
  return [...(term === undefined ? [] : [`#${term}`]), ...words.filter(name => name !== '')]
}
