/** What a statement says that its subject does. */
import {remembered} from '../../language/remembered.ts'
import type {Statement} from '../../model/statement.ts'
import {type Act, actsIn, cellActs, compoundActs} from './acts-in.ts'
import {isExceptive} from './conditions.ts'
import {exampleActs} from './example-acts.ts'
import {readingOf} from './reading.ts'

/** Only where it says so without a condition, an exception or a doubt. */
export const actsOf = remembered((statement: Statement): readonly Act[] => {
  const {conditional, attributed, modality, generality, polarity, said, figurative, trust, context, relation} =
    statement
  if (said !== undefined || figurative !== undefined || trust !== undefined || polarity === 'negated') return []
  if (conditional || attributed || generality === 0 || (modality !== undefined && modality !== 'can')) return []
  const {tokens, clauses, lower} = readingOf(statement)
  const [clause, ...others] = clauses
  if (clause === undefined || others.length > 0 || isExceptive(lower)) return []
  if (context.header !== undefined) {
    const named = exampleActs(statement, tokens)
    return named.length > 0 ? named : [...cellActs(tokens, relation), ...actsIn(tokens, clause)]
  }
  return [...actsIn(tokens, clause), ...compoundActs(tokens, clause)]
})
