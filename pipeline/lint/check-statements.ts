/** What documents state of terms, against what the edition states: read and compared by the very passes that made the edition. */
import {compile} from '../compile.ts'
import type {EditionConflict, EditionTerm} from '../model/edition.ts'
import {meet} from '../model/meet.ts'
import {setAside} from '../model/set-aside.ts'
import {slug} from '../model/slug.ts'
import type {SourceId} from '../model/source-text.ts'
import type {Glossary} from '../writers/glossary-json/glossary-schema.ts'
import type {LintFinding} from './lint-finding.ts'

export interface LintDocument {
  /** Path under the folder that is checked, with its ending: it tells the format. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** What is compared with: the wordings that the edition publishes. */
export interface EditionStatements {
  readonly claims: readonly {
    readonly text: string
    readonly kind: string
    readonly rank: string
    readonly evidence: readonly Place[]
  }[]
  readonly conflicts: Parameters<typeof setAside<Place>>[0]
  readonly terms: readonly {readonly definitions: readonly {readonly text: string; readonly role: string}[]}[]
}

type Place = Parameters<typeof meet>[0]

/** The edition stands beside the documents as one more source, one paragraph a statement; two documents are not compared with each other. */
export function checkStatements(
  documents: readonly LintDocument[],
  edition: EditionStatements,
  glossary: Glossary
): readonly LintFinding[] {
  const witness = {path: `${witnessId}.md`, bytes: new TextEncoder().encode(witnessText(edition))}
  const {edition: joined} = compile({sources: [...documents, witness], bibliography: []}, options)
  const paths = new Map(joined.sources.map(({id, path}) => [id, path]))
  const pathOf = (id: SourceId) => paths.get(id) ?? id
  return [
    ...joined.conflicts.flatMap(conflict => contradictions(conflict, pathOf)),
    ...joined.terms.flatMap(term => definedAnew(term, glossary, pathOf))
  ]
}

/** No path of a document is like it. */
const witnessId = 'recension-lint/the edition'

const options = {
  title: 'Lint',
  citationStyle: 'apa',
  locale: 'en-US',
  sourcePages: 'none',
  maximumEntries: Number.POSITIVE_INFINITY,
  weightOf: () => 1,
  writers: []
} as const

/** Without what an editor has set aside, alone or within a longer sentence. */
function witnessText({claims, terms, conflicts}: EditionStatements): string {
  const aside = setAside(conflicts)
  const definitions = terms.flatMap(term => term.definitions.filter(({role}) => role === 'definition'))
  const stated = claims.filter(
    ({rank, evidence}) => rank !== 'deprecated' && !evidence.some(place => aside.some(each => meet(place, each)))
  )
  const texts = [...definitions, ...stated].map(({text}) =>
    text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
  )
  return `# Statements\n\n${[...new Set(texts)].join('\n\n')}\n`
}

function contradictions(
  {sides, reason, terms}: EditionConflict,
  pathOf: (id: SourceId) => string
): readonly LintFinding[] {
  const known = sides.find(({evidence}) => evidence.some(({source}) => source === witnessId))
  if (!known) return []
  const [term] = terms
  return sides
    .filter(side => side !== known)
    .flatMap(({evidence}) => evidence)
    .filter(({source}) => source !== witnessId)
    .map(({source, start, end}) => ({
      rule: 'contradiction',
      path: pathOf(source),
      start,
      end,
      ...(term !== undefined && {term}),
      message: `The glossary says otherwise: “${known.passage.text}” ${reason} Mend this, or the sources of the glossary.`
    }))
}

/** A definition in words of its own, where the glossary has one. */
function definedAnew(term: EditionTerm, glossary: Glossary, pathOf: (id: SourceId) => string): readonly LintFinding[] {
  const id = [term.label, ...term.aliases].flatMap(name => glossary.names[slug(name)] ?? [])[0]
  const known = glossary.terms.find(candidate => candidate.id === id)
  if (known?.definition?.role !== 'definition') return []
  const {definition, label} = known
  return term.definitions
    .filter(({role, evidence}) => role === 'definition' && evidence.every(({source}) => source !== witnessId))
    .flatMap(({evidence: [{source, start, end}]}) => ({
      rule: 'defined-anew',
      path: pathOf(source),
      start,
      end,
      term: known.id,
      message: `“${label}” is defined in the glossary: “${definition.text}” Link to it, or quote it.`
    }))
}
