/** A folder of sources as a build sees it, compiled without writing: what `review` and `explain` answer from. */
import {join} from 'node:path'
import {type Compilation, type CompileInput, type CompileOptions, compile} from '../compile.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {formatOf} from '../passes/ingest/source-format.ts'
import {readSources} from '../world/read-sources.ts'
import {optionsOf} from './options-of.ts'
import {placedIn} from './placed-in.ts'
import {questionVectors} from './question-vectors.ts'
import {readSettings, type SettingsRequest} from './settings.ts'

export interface Project {
  readonly compilation: Compilation
  /** Absolute path of the folder of the sources. */
  readonly sources: string
  /** Absolute path of the file of the decisions, whether it is there or not; its text if it is. */
  readonly decisions: {readonly path: string; readonly text?: string}
  /** The same sources with other decisions. */
  readonly compiledWith: (decisions: string) => Compilation
}

/** `undefined` exactly where an error diagnostic says why. */
export async function readProject(request: SettingsRequest): Promise<Result<Project | undefined>> {
  const settings = await readSettings(request)
  if (!settings.output) return {output: undefined, diagnostics: settings.diagnostics}
  const {sources, decisions} = settings.output
  const folder = await readSources({
    folder: sources,
    isArticle: path => formatOf(path) !== undefined,
    ...(decisions !== undefined && {decisions})
  })
  if (folder.output.sources.length === 0) {
    return {output: undefined, diagnostics: placedIn(sources, folder.diagnostics.filter(isError))}
  }
  const options = await optionsOf(settings.output)
  const vectors = await questionVectors(settings.output, folder.output, options.output, request.workingFolder)
  if (vectors.diagnostics.length > 0) return {output: undefined, diagnostics: vectors.diagnostics}
  return {
    output: projectOf(sources, decisions, folder.output, {...options.output, ...vectors.output}),
    diagnostics: []
  }
}

function projectOf(
  sources: string,
  decisions: string | undefined,
  input: CompileInput,
  options: CompileOptions
): Project {
  const found = input.decisions
  const path = decisions ?? join(sources, found?.path ?? 'decisions.yaml')
  const compiled = (changed: CompileInput) => compile(changed, {...options, writers: []})
  return {
    compilation: compiled(input),
    sources,
    decisions: {path, ...(found && {text: found.text})},
    compiledWith: text => compiled({...input, decisions: {path: found?.path ?? 'decisions.yaml', text}})
  }
}

function isError({severity}: Diagnostic): boolean {
  return severity === 'error'
}
