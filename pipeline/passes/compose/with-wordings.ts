/** Tells of the definitions of an entry which of them word another one anew, so that a reader need not read it twelve times. */
import type {EditionClaim, EditionDefinition} from '../../model/edition.ts'
import type {Span} from '../../model/span.ts'

/** A passage that holds this much of a definition says it. */
const enough = 0.6

/**
 * One definition says the same as another where a claim holds both, or where it is evidence of the other. What tells a property in passing
 * (“…, made by Halvorsen”) joins none, and a figure of speech words nothing but itself.
 */
export function withWordings(
  definitions: readonly EditionDefinition[],
  claims: readonly EditionClaim[]
): readonly EditionDefinition[] {
  if (definitions.length < 2) return definitions
  const homes = definitions.map(definition => homesOf(definition, claims))
  const firsts: number[] = []
  return definitions.map((definition, index) => {
    const first = firsts.find(at => sayOne(at, index, definitions, homes))
    if (first !== undefined) return {...definition, wordingOf: first}
    firsts.push(index)
    return definition
  })
}

function homesOf({cut: [place]}: EditionDefinition, claims: readonly EditionClaim[]): ReadonlySet<string> {
  return new Set(
    claims
      .filter(({property, evidence}) => property === undefined && evidence.some(span => holds(span, place)))
      .map(({id}) => id)
  )
}

function holds(span: Span, definition: Span): boolean {
  if (span.source !== definition.source) return false
  const from = Math.max(span.start.offset, definition.start.offset)
  const to = Math.min(span.end.offset, definition.end.offset)
  return to - from >= enough * (definition.end.offset - definition.start.offset)
}

function sayOne(
  one: number,
  other: number,
  definitions: readonly EditionDefinition[],
  homes: readonly ReadonlySet<string>[]
): boolean {
  const [first, second] = [definitions[one], definitions[other]]
  if (!first || !second || first.figurative || second.figurative) return false
  return (
    [...(homes[one] ?? [])].some(id => homes[other]?.has(id)) || first.evidence.some(span => holds(span, second.cut[0]))
  )
}
