/** The options of the compiler, from the settings of a command. */
import {dirname} from 'node:path'
import type {CompileOptions} from '../compile.ts'
import {patternMatchesNothing} from '../diagnostics/config.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import {loadLayout} from '../world/load-layout.ts'
import {matchPaths} from '../world/match-paths.ts'
import {readLook} from '../world/read-look.ts'
import {type LookRequest, readLookChanges} from '../world/read-look-changes.ts'
import {printOptions} from './print-options.ts'
import type {Settings} from './settings.ts'

/** The defaults here are those that `docs/configuration.md` states. */
export async function optionsOf(settings: Settings): Promise<Result<CompileOptions>> {
  const {config, sources, file} = settings
  const weights = new Map<string, number>()
  const diagnostics: Diagnostic[] = []
  for (const [pattern, weight] of Object.entries(config.weights ?? {})) {
    const paths = await matchPaths(sources, pattern)
    for (const path of paths) weights.set(idOf(path), weight)
    if (paths.length === 0 && file) {
      diagnostics.push(patternMatchesNothing(file.path, file.keyAt(['weights', pattern]), pattern))
    }
  }
  const changes = await readLookChanges(lookRequest(config, file))
  const print = await printOptions(settings)
  diagnostics.push(...changes.diagnostics, ...print.diagnostics)
  return {
    output: {
      title: config.title ?? 'Reference',
      ...(config.baseUrl !== undefined && {baseUrl: config.baseUrl}),
      ...print.output,
      locale: config.locale ?? 'en-US',
      sourcePages: config.sourcePages ?? 'full',
      maximumEntries: config.maximumEntries ?? 180,
      weightOf: source => weights.get(source) ?? 1,
      look: readLook(changes.output),
      layOut: await loadLayout()
    },
    diagnostics
  }
}

/** Paths start at the folder of the configuration file. */
function lookRequest(config: Settings['config'], file: Settings['file']): LookRequest {
  const {theme, darkTheme, logo, footer, templates} = config
  return {
    folder: file ? dirname(file.path) : '',
    ...(theme && {theme}),
    ...(darkTheme && {darkTheme}),
    ...(logo !== undefined && {logo}),
    ...(footer !== undefined && {footer}),
    ...(templates && {templates})
  }
}

/** A source is named by its path without the extension. */
function idOf(path: string): string {
  return path.replace(/\.[^./]+$/, '')
}
