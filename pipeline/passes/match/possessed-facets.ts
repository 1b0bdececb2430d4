/** What a clause tells of the owner of its subject: “its maker is Holm”, “the task of a lock is to hold water”. */
import {singular} from '../../language/singular.ts'
import type {Token} from '../../model/statement.ts'
import {attributeClasses} from './attribute-classes.ts'
import type {Told} from './clause-facets.ts'
import type {Clause} from './prose-clauses.ts'

/** The tokens of the owner, where the subject of a clause is something of it. */
export function ownerIn({antecedent, zone}: Clause): readonly Token[] | undefined {
  if (antecedent?.owner) return antecedent.tokens
  const mark = zone.findIndex(({text}) => /^['’]s?$/.test(text))
  return mark > 0 && zone[zone.length - 1]?.tag === 'NOUN' ? zone.slice(0, mark) : undefined
}

/** The noun before “is” says what is told, and what stands after it is the value; nothing else is told of the owner. */
export function possessedFacets({text, predicate, zone}: Clause): readonly Told[] {
  const noun = zone.findLast(({tag}) => tag === 'NOUN')
  const copula = /^(?:is|are|was|were) (?!not\b|no\b|never\b)(?:to )?/u.exec(text.slice(predicate))
  if (!noun || !copula) return []
  const classes = attributeClasses(singular(noun.text.toLowerCase()))
  const facets = classes.includes('function') ? (['function'] as const) : classes
  const from = predicate + copula[0].length
  const to = from + text.slice(from).replace(/[\s.,;:!]+$/u, '').length
  return to - from < 3 ? [] : facets.map(facet => ({facet, from, to}))
}
