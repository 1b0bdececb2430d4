/** The names of a term that its label should stand for. */
import {folded} from '../model/order.ts'
import {slug} from '../model/slug.ts'
import type {Glossary, GlossaryTerm} from '../writers/glossary-json/glossary-schema.ts'

/** Short forms are as good as the label; so are other spellings of it. An alias that is the label of another term is that term. */
export function otherNames({label, aliases}: GlossaryTerm, {shared, terms}: Glossary): readonly string[] {
  const labels = new Set(terms.map(term => folded(term.label)))
  return aliases
    .filter(alias => !isShort(alias, label) && letters(alias) !== letters(label) && !labels.has(folded(alias)))
    .filter(alias => !Object.hasOwn(shared, slug(alias)))
    .flatMap(alias => [alias, smallInitials(alias)])
}

/** `BMU`, `PoE`: written with more capitals, or as initials. */
function isShort(alias: string, label: string): boolean {
  return /\p{Lu}\p{L}*\p{Lu}/u.test(alias) && alias.length < label.length && !alias.includes(' ')
}

function letters(name: string): string {
  return folded(name).replace(/[^\p{L}\p{N}+#]/gu, '')
}

function smallInitials(name: string): string {
  return name.replace(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{Ll})/gu, letter => letter.toLowerCase())
}
