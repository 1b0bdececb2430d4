/** The glossary of an edition as other programs need it: every interchange format is written from this record. */
import {safeUrl} from '../../../templates/safe-url.ts'
import {remembered} from '../../language/remembered.ts'
import {digest} from '../../model/digest.ts'
import type {Edition, EditionSource, EditionTerm} from '../../model/edition.ts'
import {compareText} from '../../model/order.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {slug} from '../../model/slug.ts'
import type {Span} from '../../model/span.ts'
import type {TermId} from '../../model/term.ts'
import {type SiteNames, siteNames} from '../html/site-names.ts'
import {formsOf} from './forms-of.ts'
import type {Glossary, GlossaryTerm} from './glossary-schema.ts'
import {markingOf} from './marking-of.ts'
import {wordCases} from './word-cases.ts'

export function glossaryOf(edition: Edition, {baseUrl}: Pick<WriterOptions, 'baseUrl'>): Glossary {
  return {...glossaryIn(edition), ...(baseUrl !== undefined && {baseUrl})}
}

/** Five writers ask for it. */
const glossaryIn = remembered((edition: Edition): Omit<Glossary, 'baseUrl'> => {
  const names = siteNames(edition)
  const owners = ownersOf(edition)
  const opensSentence = sentenceOpener(edition)
  const cases = wordCases(edition.sources.flatMap(runningText))
  return {
    formatVersion: '1.1.0',
    title: edition.title,
    language: edition.language,
    edition: digest(JSON.stringify(edition)),
    terms: withoutSharedForms(edition.terms.map(term => entryOf(edition, term, names, opensSentence))).map(term => ({
      ...term,
      marked: markingOf(term, cases)
    })),
    names: Object.fromEntries(
      owners.flatMap(([name, [only, ...others]]) => (only !== undefined && others.length === 0 ? [[name, only]] : []))
    ),
    shared: Object.fromEntries(owners.filter(([, ids]) => ids.length > 1)),
    sources: edition.sources.map(({id, path, title, url}) => {
      const address = safeUrl(url)
      return {id, title: title ?? path, ...(address !== undefined && {url: address}), path: names.sourcePath(id)}
    })
  }
})

/** Of the text alone: a sentence may open with the signs of a list or of emphasis. */
function sentenceOpener({sources}: Edition): (mention: Span) => boolean {
  const starts = new Set(
    sources.flatMap(({sentences}) =>
      sentences.map(({span}) => `${span.source} ${span.start.offset + Math.max(0, span.exact.search(/[\p{L}\p{N}]/u))}`)
    )
  )
  return ({source, start}) => starts.has(`${source} ${start.offset}`)
}

/** Headings may have capitals of their own. */
function runningText({sentences, blocks}: EditionSource): string[] {
  return sentences.filter(({block}) => blocks[block]?.kind === 'paragraph').map(({text}) => text)
}

type Entry = Omit<GlossaryTerm, 'marked'>

/** A label wins over the aliases of other terms, as its page does. */
function ownersOf({terms}: Edition): readonly (readonly [string, TermId[]])[] {
  const labels = new Map(terms.map(({id}) => [id, [id]]))
  for (const {id, label} of terms) {
    const name = slug(label) || id
    if (!labels.has(name)) labels.set(name, [id])
  }
  const aliases = new Map<string, TermId[]>()
  for (const {id, aliases: names} of terms) {
    for (const name of names.map(slug).filter(name => name !== '' && !labels.has(name))) {
      const own = aliases.get(name) ?? []
      aliases.set(name, own.includes(id) ? own : [...own, id])
    }
  }
  return [...labels, ...aliases].sort(([a], [b]) => compareText(a, b))
}

function entryOf(
  edition: Edition,
  term: EditionTerm,
  names: SiteNames,
  opensSentence: (mention: Span) => boolean
): Entry {
  const [definition] = term.definitions
  return {
    id: term.id,
    label: term.label,
    aliases: [...term.aliases],
    forms: [...formsOf(term, opensSentence)],
    ...(term.kind && {kind: term.kind}),
    ...(definition && {
      definition: {
        text: definition.text,
        role: definition.role,
        sources: [...new Set(definition.evidence.map(({source}) => source))]
      }
    }),
    broader: [...term.broader],
    narrower: [...term.narrower],
    related: [...term.related],
    disagreements: edition.conflicts.filter(({terms}) => terms.includes(term.id)).length,
    path: names.termPath(term.id)
  }
}

/** A form that several terms have names none of them, unless it is the label of one. */
function withoutSharedForms(terms: readonly Entry[]): Entry[] {
  const users = new Map<string, Entry[]>()
  for (const term of terms) {
    for (const form of term.forms) users.set(form, [...(users.get(form) ?? []), term])
  }
  const ownerOf = (form: string): Entry | undefined => {
    const [only, ...others] = users.get(form) ?? []
    if (others.length === 0) return only
    return users.get(form)?.find(({label}) => label.toLowerCase() === form.toLowerCase())
  }
  return terms.map(term => ({...term, forms: term.forms.filter(form => ownerOf(form) === term)}))
}
