/** The one door to citeproc: a style, a locale and items in, formatted references and marks out. */
import {createRequire} from 'node:module'
import type Citeproc from 'citeproc'
import {citationJs} from '../../bibliography/citation-js.ts'

export interface ProcessorInput {
  /** CSL-JSON by id. The processor obeys tags such as `<i>` in its fields. */
  readonly items: ReadonlyMap<string, object>
  /** Content of a `.csl` file. */
  readonly style: string
  /** BCP 47 with a region, such as `en-US`, which also stands in for a locale that is not there. */
  readonly locale: string
  readonly format: 'text' | 'html'
}

export interface CitationProcessor {
  /** Formatted references in the order of `ids`, numbered from 1 or all with `number`. None for a style without a bibliography. */
  readonly references: (ids: readonly string[], number?: number) => readonly string[]
  /** Whether a letter after the year tells one of the references just made from another: 2025a, 2025b. */
  readonly hasLetters: () => boolean
  /** The mark in the text for works cited together; in a style of notes, the note. */
  readonly mark: (ids: readonly string[]) => string
  /** The engine itself, for what only it can do. */
  readonly engine: InstanceType<typeof Citeproc.Engine>
}

/** Throws where `style` is no style. */
export function citationProcessor({items, style, locale, format}: ProcessorInput): CitationProcessor {
  const system = {
    retrieveLocale: (name: string) => citationJs.locale(name) ?? citationJs.locale('en-US') ?? '',
    retrieveItem: (id: string) => items.get(id)
  }
  const CSL = processors()
  const engine = new CSL.Engine(system, style, locale, true)
  engine.setOutputFormat(format)
  return {
    references: (ids, number) => references(engine, ids, number),
    hasLetters: () =>
      Object.values(engine.registry.registry).some(entry => (entry?.disambig.year_suffix ?? false) !== false),
    mark: ids => engine.makeCitationCluster(ids.map(id => ({id}))),
    engine
  }
}

/**
 * Loaded when it is needed, which a build that remembers its references never comes to. Required, since an import has
 * Node read the megabyte of it three times to learn what it exports.
 */
function processors(): typeof Citeproc {
  return createRequire(import.meta.url)('citeproc')
}

function references(
  engine: CitationProcessor['engine'],
  ids: readonly string[],
  number: number | undefined
): readonly string[] {
  engine.updateItems(ids, true)
  for (const id of number === undefined ? [] : ids) {
    const entry = engine.registry.registry[id]
    if (entry && number !== undefined) entry.seq = number
  }
  const bibliography = engine.makeBibliography()
  if (!bibliography) return []
  const byId = new Map(bibliography[0].entry_ids.map(([id], index) => [id, bibliography[1][index] ?? '']))
  return ids.map(id => byId.get(id) ?? '')
}
