/** The edition as templates see it: sources with letters and paths, and the way from a span to its place on a page. */
import {shownSentences} from '../../../templates/partials/shown-sentences.ts'
import type {Place, Site, SourceView, WorkView} from '../../../templates/site.ts'
import {digest} from '../../model/digest.ts'
import type {CitedWork, Edition, EditionConflict, EditionSource} from '../../model/edition.ts'
import {integrityOf} from '../../model/integrity.ts'
import type {WriterOptions} from '../../model/registry.ts'
import {compareSpans, type Span} from '../../model/span.ts'
import {citeThis} from '../citations/cite-this.ts'
import {formatBibliography} from '../citations/format-bibliography.ts'
import {addressOf} from '../glossary-json/address-of.ts'
import {claimHomes} from './claim-homes.ts'
import {kindHeading} from './kind-heading.ts'
import type {SiteAsset} from './site-assets.ts'
import type {SiteNames} from './site-names.ts'
import {sourceName} from './source-name.ts'

export function siteOf(edition: Edition, options: WriterOptions, names: SiteNames, assets: readonly SiteAsset[]): Site {
  const logo = assets.find(({role}) => role === 'logo')?.path
  const views = sourceViews(edition, options, names)
  const sources = new Map(views.map(view => [view.source.id, view]))
  const terms = new Map(edition.terms.map(term => [term.id, term]))
  const claims = new Map(edition.claims.map(claim => [claim.id, claim]))
  const byClaim = indexed(edition.conflicts, conflict => conflict.sides.map(side => side.claim))
  const byTerm = indexed(edition.conflicts, conflict => conflict.terms)
  const homes = claimHomes(edition, names)
  const placeOf = placeFinder(sources, options.sourcePages)
  return {
    edition,
    title: edition.title,
    digest: digest(JSON.stringify(edition)),
    sourcePages: options.sourcePages,
    sources: views,
    works: workViews(edition, options),
    sourceOf: id => sources.get(id),
    termOf: id => terms.get(id),
    claimOf: id => claims.get(id),
    conflictsOfClaim: id => byClaim.get(id) ?? [],
    conflictsOfTerm: id => byTerm.get(id) ?? [],
    termPath: names.termPath,
    placeOf,
    homeOf: id => homes.get(id),
    termsNamedIn: namesFinder(edition),
    cite: citeThis(edition, options),
    kindHeading: kind => kindHeading(kind, options),
    ...(logo !== undefined && {logo}),
    ...(options.look?.embed && {
      embed: {
        script: addressOf('embed/glossary.js', options.baseUrl),
        integrity: integrityOf(options.look.embed.script)
      }
    }),
    ...(options.look?.footer !== undefined && {footer: options.look.footer}),
    ...(options.layOut && {layOut: options.layOut}),
    aliases: names.aliases
  }
}

function sourceViews(edition: Edition, options: WriterOptions, names: SiteNames): readonly SourceView[] {
  const items = edition.sources.map(source => source.csl)
  const references = formatBibliography(items, options)
  return edition.sources.map((source, index) => ({
    source,
    siglum: siglum(index),
    name: sourceName(source),
    path: names.sourcePath(source.id),
    reference: references.get(source.csl.id) ?? source.path
  }))
}

function workViews(edition: Edition, options: WriterOptions): readonly WorkView[] {
  const works = edition.works ?? []
  const references = formatBibliography(works, options)
  return works.map(work => ({id: work.id, name: shortName(work), reference: references.get(work.id) ?? work.id}))
}

function shortName({id, author, title, issued}: CitedWork): string {
  const [first] = author ?? []
  const year = issued?.['date-parts']?.[0]?.[0]
  return [first?.family ?? first?.literal ?? title ?? id, ...(year === undefined ? [] : [String(year)])].join(' ')
}

/** 0 is A, 25 Z, 26 AA. */
function siglum(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : siglum(Math.floor(index / 26) - 1) + letter
}

function indexed(
  conflicts: readonly EditionConflict[],
  keysOf: (conflict: EditionConflict) => readonly string[]
): ReadonlyMap<string, readonly EditionConflict[]> {
  const index = new Map<string, EditionConflict[]>()
  for (const conflict of conflicts) {
    for (const key of new Set(keysOf(conflict))) {
      const own = index.get(key)
      if (own) own.push(conflict)
      else index.set(key, [conflict])
    }
  }
  return index
}

function placeFinder(
  sources: ReadonlyMap<string, SourceView>,
  sourcePages: WriterOptions['sourcePages']
): (span: Span) => Place {
  const shown = new Map([...sources].map(([id, {source}]) => [id, shownSentences(source, sourcePages)]))
  return span => {
    const view = sources.get(span.source)
    if (!view) throw new RangeError(`A span lies in ${span.source}, which is no source of the edition`)
    const sentence = sentenceAt(view.source, span)
    if (sentence === undefined) return {view, href: view.path}
    const anchored = shown.get(span.source)?.has(sentence)
    return {view, sentence, href: anchored ? `${view.path}#s-${sentence}` : view.path}
  }
}

function namesFinder(edition: Edition): Site['termsNamedIn'] {
  const bySource = new Map<string, {term: string; span: Span}[]>()
  for (const term of edition.terms) {
    for (const span of term.mentions) {
      const own = bySource.get(span.source)
      if (own) own.push({term: term.id, span})
      else bySource.set(span.source, [{term: term.id, span}])
    }
  }
  for (const mentions of bySource.values()) mentions.sort((a, b) => compareSpans(a.span, b.span))
  return span => {
    const mentions = bySource.get(span.source) ?? []
    const found: {term: string; words: string}[] = []
    for (let at = firstFrom(mentions, span.start.offset); at < mentions.length; at += 1) {
      const mention = mentions[at]
      if (!mention || mention.span.start.offset >= span.end.offset) break
      if (mention.span.end.offset <= span.end.offset) found.push({term: mention.term, words: mention.span.exact})
    }
    return found
  }
}

function firstFrom(mentions: readonly {readonly span: Span}[], offset: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span.start.offset ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The last sentence that starts by the start of the span, if it reaches into it; sentences are in source order. */
function sentenceAt({sentences}: EditionSource, span: Span): number | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.span.start.offset ?? 0) <= span.start.offset) low = middle + 1
    else high = middle
  }
  const found = sentences[low - 1]
  return found && found.span.end.offset > span.start.offset ? low - 1 : undefined
}
