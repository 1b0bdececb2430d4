/** Which subjects of a table a noun phrase is about: those whose name nothing but a wide or shared noun follows. */
import {singular} from '../../language/singular.ts'
import {stemRarity} from '../../language/stem-rarity.ts'
import type {Token} from '../../model/statement.ts'
import {isWideNoun} from './is-wide-noun.ts'
import type {SubjectAt} from './subject-names.ts'

/** The subjects of a table, and the nouns that may follow their names. */
export interface Subjects {
  readonly subjectAt: SubjectAt
  readonly nouns: ReadonlySet<string>
}

/** Ids of all names that stand so: of “an oak board” the oak, of “the oak and the ash” both. */
export function headNames(tokens: readonly Token[], {subjectAt, nouns}: Subjects): ReadonlySet<string> {
  const ids = new Set<string>()
  for (let at = 0; at < tokens.length; ) {
    const name = subjectAt(tokens, at)
    const after = name ? tokens.slice(at + name.length) : []
    const whole = name?.part ? isNamedBy(tokens[at], after[0], nouns) : true
    if (name?.id !== undefined && whole && after.every((token, index) => closes(token, index, nouns))) ids.add(name.id)
    at += name?.length ?? 1
  }
  return ids
}

/** “flat sets” where sets are round too; a rare word is its subject's before a wide noun as well: “conical models”. */
function isNamedBy(part: Token | undefined, next: Token | undefined, nouns: ReadonlySet<string>): boolean {
  const rare = part !== undefined && next !== undefined && stemRarity(part.stem) >= rareEnough && isWideNoun(next.text)
  return rare || isShared(next, nouns)
}

const rareEnough = 0.75

function isShared(token: Token | undefined, nouns: ReadonlySet<string>): boolean {
  return token !== undefined && nouns.has(singular(token.text.toLowerCase()))
}

function closes(token: Token, index: number, nouns: ReadonlySet<string>): boolean {
  const {tag, text} = token
  return (
    tag === 'ADV' ||
    tag === 'PUNCT' ||
    tag === 'AUX' ||
    (index === 0 && (isWideNoun(text) || isShared(token, nouns))) ||
    /^(?:itself|themselves)$/i.test(text)
  )
}

/** The phrase is the name and nothing more before it. */
export function wholeName(tokens: readonly Token[], {subjectAt, nouns}: Subjects): ReadonlySet<string> {
  const name = subjectAt(tokens, 0)
  const rest = name ? tokens.slice(name.length) : []
  return name?.id !== undefined && !name.part && rest.every((token, index) => closes(token, index, nouns))
    ? new Set([name.id])
    : new Set()
}
