/** The options of the compiler, from the settings of a command. */
import {dirname} from 'node:path'
import type {CompileOptions} from '../compile.ts'
import type {Result} from '../model/diagnostic.ts'
import {readLook} from '../world/read-look.ts'
import {type LookRequest, readLookChanges} from '../world/read-look-changes.ts'
import {byPattern} from './by-pattern.ts'
import {lineOverrides} from './line-overrides.ts'
import {printOptions} from './print-options.ts'
import type {Settings} from './settings.ts'
import {witnessGroups} from './witness-groups.ts'

/** The defaults here are those that `docs/configuration.md` states. */
export async function optionsOf(settings: Settings): Promise<Result<CompileOptions>> {
  const {config, file} = settings
  const weighed = await byPattern(settings, 'weights', config.weights)
  const weights = new Map([...weighed.output].map(([path, values]) => [idOf(path), values.at(-1) ?? 1]))
  const witnesses = await witnessGroups(settings)
  const overrides = await lineOverrides(settings)
  const changes = await readLookChanges(lookRequest(config, file))
  const print = await printOptions(settings)
  return {
    output: {
      title: config.title ?? 'Reference',
      ...(config.baseUrl !== undefined && {baseUrl: config.baseUrl}),
      ...print.output,
      locale: config.locale ?? 'en-US',
      sourcePages: config.sourcePages ?? 'full',
      maximumEntries: config.maximumEntries ?? 180,
      overridesOf: overrides.output,
      weightOf: source => weights.get(source) ?? 1,
      witnesses: witnesses.output.map(paths => paths.map(idOf)),
      look: readLook(changes.output)
    },
    diagnostics: [
      ...weighed.diagnostics,
      ...witnesses.diagnostics,
      ...overrides.diagnostics,
      ...changes.diagnostics,
      ...print.diagnostics
    ]
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
