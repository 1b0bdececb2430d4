/** The forms in which a term is looked for in other texts: its names as the sources write them, in singular and plural. */
import {plural} from '../../language/plural.ts'
import {singular} from '../../language/singular.ts'
import type {EditionTerm} from '../../model/edition.ts'
import {compareText, folded} from '../../model/order.ts'
import type {Span} from '../../model/span.ts'

/**
 * A small letter at the start of a word stands for its capital as well: `language model` covers `Language Model`.
 * Names of one thing have no plural, unless a source writes one. A capital stays where no source writes the word without it, so
 * that `Cursor` is not the cursor of a screen; of a concept, the capital that opens a sentence says nothing.
 */
export function formsOf(term: EditionTerm, opensSentence: (mention: Span) => boolean): readonly string[] {
  const aliases = term.aliases.filter(alias => isAkin(alias, term.label))
  const names = [term.label, ...aliases].map(collapse).filter(name => /\p{L}/u.test(name))
  const ofOneThing = term.kind !== undefined && term.kind !== 'concept'
  const formsOfName = ofOneThing ? (name: string) => [name] : inflected
  const wanted = names.flatMap(formsOfName)
  const keys = new Set(names.flatMap(inflected).map(letters))
  const observed = [...new Set(term.mentions.map(({exact}) => collapse(exact)))].filter(
    form => keys.has(letters(form)) && !markup.test(form)
  )
  const small = new Set(observed.flatMap(initialsOf).filter(isSmall))
  if (!ofOneThing && term.mentions.every(opensSentence)) {
    for (const [first] of observed.map(initialsOf)) if (first !== undefined) small.add(first.toLowerCase())
  }
  const all = [...observed, ...[...wanted, ...observed.flatMap(formsOfName)].map(form => withSmall(form, small))]
  const distinct = [...new Set(all)]
  return distinct.filter(form => !distinct.some(other => other !== form && covers(other, form))).sort(compareText)
}

/** Signs of Markdown and HTML that a source has around a name or within it. */
const markup = /[*_`~[\](){}<>|\\"]|^[^\p{L}\p{N}]/u

/**
 * Whether a name looks like another of the same thing: a word in common, or the letters of a shorter form (`GenAI`, `k8s`).
 * A synonym without either is too often a word with meanings of its own to be looked for unasked.
 */
function isAkin(alias: string, label: string): boolean {
  const own = new Set(stemsOf(label))
  if (stemsOf(alias).some(stem => own.has(stem))) return true
  const [short, long] = [letters(alias), letters(label)].sort((a, b) => a.length - b.length)
  return short !== undefined && long !== undefined && shortens(short, long)
}

function stemsOf(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{N}]{2,}/gu) ?? []).map(word => folded(singular(word)))
}

function shortens(short: string, long: string): boolean {
  if (short.charAt(0) !== long.charAt(0)) return false
  let at = 0
  for (const letter of long.replace(/[0-9]/g, '')) if (letter === short.replace(/[0-9]/g, '').charAt(at)) at += 1
  return at >= short.replace(/[0-9]/g, '').length
}

function collapse(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}

function letters(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}+#]/gu, '')
}

/** The last word carries number: `language models`, `GPUs`. */
function inflected(name: string): readonly string[] {
  const start = name.search(/[\p{L}]+$/u)
  if (start < 0) return [name]
  const [head, word] = [name.slice(0, start), name.slice(start)]
  const one = singular(word)
  return [...new Set([name, head + one, head + plural(one)])]
}

const wordStart = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{N}]*/gu

/** Each word with its first letter as it stands: what is known of the case of a word. */
function initialsOf(form: string): readonly string[] {
  return (form.match(wordStart) ?? []).map(word => word.charAt(0) + stem(word))
}

function isSmall(initial: string): boolean {
  return /^\p{Ll}/u.test(initial)
}

function withSmall(form: string, small: ReadonlySet<string>): string {
  return form.replace(wordStart, word => {
    const initial = word.charAt(0).toLowerCase()
    return small.has(initial + stem(word)) ? initial + word.slice(1) : word
  })
}

/** What singular and plural of a word share, for words of which only one was seen. */
function stem(word: string): string {
  return singular(word).slice(1)
}

/** Whether all that `form` matches is matched by `other`, which has small letters where `form` has capitals. */
function covers(other: string, form: string): boolean {
  return (
    other.length === form.length &&
    form.replace(wordStart, (word, at: number) =>
      other.charAt(at) === word.charAt(0).toLowerCase() ? other.charAt(at) + word.slice(1) : word
    ) === other
  )
}
