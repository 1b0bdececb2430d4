/** What the edition says where an entry has no definition to show, only a sentence about something else that names the thing. */
import type {EditionTerm} from '../pipeline/model/edition.ts'
import {folded} from '../pipeline/model/order.ts'

/** Undefined where a source tells what the thing is or does, and of a product or a person, which needs no definition. */
export function mentionRemark({label, aliases, kind, definitions: [first]}: EditionTerm): string | undefined {
  if (first?.role !== 'mention' || kind !== 'concept') return undefined
  const opening = folded(first.text).replace(/^(?:an?|the|so-called) /, '')
  const told = [label, ...aliases].some(name => opening.startsWith(folded(name)))
  return told ? undefined : 'Named, not defined'
}
