/** The paths of the pages that are named after content: terms, their other names, sources. */
import type {Site} from '../../../templates/site.ts'
import type {Edition} from '../../model/edition.ts'
import {slug} from '../../model/slug.ts'
import type {SourceId} from '../../model/source-text.ts'
import type {TermId} from '../../model/term.ts'
import {nameOutputs, type OutputNames} from './name-outputs.ts'

export interface SiteNames {
  readonly termPath: (id: TermId) => string
  readonly sourcePath: (id: SourceId) => string
  readonly aliases: Site['aliases']
  /** Names that two sources, or two terms, wanted. */
  readonly collisions: OutputNames['collisions']
}

export function siteNames(edition: Edition): SiteNames {
  const terms = nameOutputs(edition.terms.map(({id}) => ({key: id, wanted: id})))
  const sources = nameOutputs(edition.sources.map(({id}) => ({key: id, wanted: id})))
  return {
    termPath: id => `glossary/${terms.names.get(id) ?? 'index'}.html`,
    sourcePath: id => `sources/${sources.names.get(id) ?? 'index'}.html`,
    aliases: aliasesOf(edition, new Set(terms.names.values())),
    collisions: [...terms.collisions, ...sources.collisions]
  }
}

/**
 * A name that several terms share gets one page that leads to each of them, in the order of the terms;
 * the name of a term is never the page of another name.
 */
function aliasesOf(edition: Edition, taken: ReadonlySet<string>): Site['aliases'] {
  const shared = new Map<string, {label: string; terms: TermId[]}>()
  for (const term of edition.terms) {
    for (const alias of term.aliases) {
      const name = slug(alias)
      if (taken.has(name) || nameOutputs([{key: alias, wanted: alias}]).names.get(alias) !== name) continue
      const entry = shared.get(name) ?? {label: alias, terms: []}
      shared.set(name, entry)
      if (!entry.terms.includes(term.id)) entry.terms.push(term.id)
    }
  }
  return [...shared].map(([name, entry]) => ({path: `glossary/${name}.html`, ...entry}))
}
