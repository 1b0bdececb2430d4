/** Runs invented articles through the passes up to `resolve`, as the build does. */
import {kinds} from '../../pipeline/claims/index.ts'
import {type Decisions, noDecisions, type TermDecision} from '../../pipeline/model/decision.ts'
import type {Result} from '../../pipeline/model/diagnostic.ts'
import type {Resolution, Term} from '../../pipeline/model/term.ts'
import {extract} from '../../pipeline/passes/extract/extract.ts'
import {ingestAll} from '../../pipeline/passes/ingest/ingest-all.ts'
import {resolve} from '../../pipeline/passes/resolve/resolve.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'

/** Texts of Markdown articles by name. */
export type Articles = Readonly<Record<string, string>>

export function resolved(
  articles: Articles,
  rulings: readonly Omit<TermDecision, 'at'>[] = [],
  maximumEntries = 100
): Result<Resolution> {
  const files = Object.entries(articles).map(([name, text]) => ({
    path: `${name}.md`,
    bytes: new TextEncoder().encode(text)
  }))
  const read = ingestAll(files).output.map(source => structure(source, {readers}).output)
  const extractions = read.map(article => extract(article, {kinds}).output)
  const at = {line: 1, column: 1, offset: 0}
  const decisions: Decisions = {...noDecisions, path: 'decisions.yaml', terms: rulings.map(ruling => ({...ruling, at}))}
  return resolve({articles: read, extractions}, {decisions, maximumEntries})
}

/** The term that bears the name, as label or alias, exactly as written. */
export function termNamed(resolution: Resolution, name: string): Term | undefined {
  return resolution.terms.find(term => term.label === name || term.aliases.includes(name))
}

export function firstDefinition(resolution: Resolution, name: string): string | undefined {
  return termNamed(resolution, name)?.definitions[0]?.passage.text
}
