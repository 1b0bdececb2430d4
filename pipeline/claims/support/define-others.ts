/** Two definitions of two terms, neither of which is named by the other: “Tonnage: …”, “Draught: …”. */
import type {Statement} from '../../model/statement.ts'
import type {StatementPair} from './statement-pair.ts'

export function defineOthers({a, b}: Pick<StatementPair, 'a' | 'b'>): boolean {
  const one = definedBy(a)
  const other = definedBy(b)
  return one !== undefined && other !== undefined && !isAkin(one, other)
}

/** “Neap” and “neap tide”, “motorship” and “motor”: names of one stem may be of one thing. */
function isAkin(one: string, other: string): boolean {
  const parts = other.split('-').map(beginning)
  return one.split('-').some(part => parts.includes(beginning(part)))
}

function beginning(part: string): string {
  return part.slice(0, 6)
}

function definedBy({kind, relation, defines, subject}: Statement): string | undefined {
  return (kind === 'definition' || relation === 'is-a') && subject?.term === defines ? defines : undefined
}
