/** The name by which an output refers to a passage: what the attribute `data-passage` holds. */
import type {Passage} from './passage.ts'

interface Place {
  readonly source: string
  readonly start: {readonly offset: number}
  readonly end: {readonly offset: number}
}

type Cut = Pick<Passage, 'form' | 'antecedent'> & {readonly cut: readonly Place[]; readonly context?: readonly Place[]}

/**
 * `source@start-end` of every cut span joined by a space, then `;sentence` or `;fragment`, then
 * `;antecedent=source@start-end` if the text opens with one: `guide/kettles@120-184;sentence`.
 * Equal exactly for passages of equal text and place. White space, `%`, `;` and `@` of a source id are percent-encoded.
 */
export function passageReference(passage: Cut): string {
  const cut = passage.cut.map(place).join(' ')
  const first = passage.antecedent ? passage.context?.[0] : undefined
  return `${cut};${passage.form}${first ? `;antecedent=${place(first)}` : ''}`
}

function place(span: Place): string {
  return `${span.source.replace(/[\s%;@]/gu, encoded)}@${span.start.offset}-${span.end.offset}`
}

function encoded(character: string): string {
  return `%${(character.codePointAt(0) ?? 0).toString(16).padStart(2, '0')}`
}
