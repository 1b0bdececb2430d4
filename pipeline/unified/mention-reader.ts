/** Cuts the text of a document into what names a term and what does not. */
import {type Found, formFinder} from '../language/find-forms.ts'
import {standsAlone} from '../language/stands-alone.ts'
import {slug} from '../model/slug.ts'
import type {GlossaryTerm} from '../writers/glossary-json/glossary-schema.ts'
import type {GlossaryOptions} from './glossary-options.ts'
import {nearestNames} from './nearest-names.ts'

export interface Piece {
  readonly words: string
  readonly term?: GlossaryTerm
}

export interface MentionReader {
  readonly startSection: () => void
  /** `problem` is told of each name in double brackets that names no term. Undefined where the text has nothing to show. */
  readonly read: (text: string, problem: (message: string) => void) => readonly Piece[] | undefined
}

/** `[[name]]` and `[[name|words]]`, where the name is a label, an alias, an inflected form or an id. */
const brackets = /\[\[([^[\]|\n]{1,200})(?:\|([^[\]|\n]{1,200}))?\]\]/g

export function mentionReader({
  glossary,
  first = 'section',
  except = [],
  terms: shown = 'marked'
}: GlossaryOptions): MentionReader {
  const terms = new Map(glossary.terms.map(term => [term.id, term]))
  const forms = glossary.terms.flatMap(term => term.forms.map(form => [form, term] as const))
  const hidden = new Set(except)
  const isShown = (text: string, found: Found<GlossaryTerm>, known: readonly Found<GlossaryTerm>[]): boolean => {
    const {id, marked} = found.owner
    if (hidden.has(id)) return false
    if (shown === 'all' || marked === 'anywhere') return true
    if (marked === 'never' || (marked === 'capital' && !/\p{Lu}/u.test(text.charAt(found.start)))) return false
    return standsAlone(text, found, known)
  }
  // All forms are looked for, so that no term is found within the longer name of one that is not shown.
  const find = formFinder(forms)
  const seen = new Set<string>()

  function termNamed(name: string): GlossaryTerm | undefined {
    const id =
      glossary.names[slug(name)] ?? find(name).find(({start, end}) => start === 0 && end === name.length)?.owner.id
    return id === undefined ? undefined : terms.get(id)
  }

  function plain(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    let at = 0
    const known = find(text)
    for (const found of known) {
      const {start, end, owner} = found
      if ((first !== 'all' && seen.has(owner.id)) || !isShown(text, found, known)) continue
      seen.add(owner.id)
      pieces.push({words: text.slice(at, start)}, {words: text.slice(start, end), term: owner})
      at = end
    }
    return [...pieces, {words: text.slice(at)}]
  }

  function read(text: string, problem: (message: string) => void): readonly Piece[] | undefined {
    const pieces: Piece[] = []
    let at = 0
    for (const {0: whole, 1: name = '', 2: shown, index} of text.matchAll(brackets)) {
      const term = termNamed(name.trim())
      const words = (shown ?? name).trim()
      pieces.push(...plain(text.slice(at, index)), term ? {words, term} : {words})
      if (term) seen.add(term.id)
      else problem(unknown(name.trim()))
      at = index + whole.length
    }
    pieces.push(...plain(text.slice(at)))
    return at > 0 || pieces.length > 1 ? pieces.filter(piece => piece.words !== '') : undefined
  }

  function unknown(name: string): string {
    const several = glossary.shared[slug(name)]
    if (several)
      return `“${name}” is a name of several terms. Write the one that is meant: ${several.map(id => `[[${id}|${name}]]`).join(', ')}.`
    return `“${name}” is no term of the glossary “${glossary.title}”. Nearest: ${nearestNames(name, glossary).join(', ')}.`
  }

  return {read, startSection: () => (first === 'section' ? seen.clear() : undefined)}
}
