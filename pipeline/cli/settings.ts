/** The settings of a command: its options first, then the configuration file, then the defaults. */
import {existsSync} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import type {Config} from '../config/config-schema.ts'
import {type ConfigFile, readConfig} from '../config/read-config.ts'
import {companionNotFound} from '../diagnostics/config.ts'
import type {Result} from '../model/diagnostic.ts'
import {findConfig} from '../world/find-config.ts'
import {readText} from '../world/read-text.ts'

export interface SettingsRequest {
  readonly workingFolder: string
  readonly sources?: string | undefined
  readonly out?: string | undefined
  /** A configuration file to use instead of one that is found. */
  readonly config?: string | undefined
  readonly failOn?: FailOn | undefined
  /** Write the PDF as well. */
  readonly pdf?: true | undefined
}

export type FailOn = NonNullable<Config['failOn']>

export interface Settings {
  /** Absolute. */
  readonly sources: string
  readonly out: string
  readonly decisions?: string
  readonly failOn: FailOn
  readonly pdf: boolean
  readonly config: Config
  /** The file that `config` was read from. */
  readonly file?: ConfigFile
}

/** `undefined` exactly where an error diagnostic says why. */
export async function readSettings(request: SettingsRequest): Promise<Result<Settings | undefined>> {
  const found = await configFile(request)
  if (found.diagnostics.length > 0) return {output: undefined, diagnostics: found.diagnostics}
  const file = found.output
  const {config, path} = file ?? {config: {}, path: undefined}
  const {workingFolder} = request
  const decisions =
    config.decisions !== undefined && path !== undefined ? resolve(dirname(path), config.decisions) : undefined
  if (decisions !== undefined && file && !existsSync(decisions)) {
    return {output: undefined, diagnostics: [companionNotFound(decisions, `“decisions” in ${basename(file.path)}`)]}
  }
  const chosen = (option: string | undefined, key: string | undefined, otherwise: string) =>
    option === undefined && key !== undefined && path !== undefined
      ? resolve(dirname(path), key)
      : resolve(workingFolder, option ?? otherwise)
  return {
    output: {
      sources: chosen(request.sources, config.sources, 'sources'),
      out: chosen(request.out, config.out, 'out'),
      failOn: request.failOn ?? config.failOn ?? 'error',
      pdf: request.pdf ?? config.pdf ?? false,
      config,
      ...(decisions !== undefined && {decisions}),
      ...(file && {file})
    },
    diagnostics: []
  }
}

/** The one that is named; else, where the sources are named, the one beside them before the one in the working folder. */
async function configFile({workingFolder, sources, config}: SettingsRequest): Promise<Result<ConfigFile | undefined>> {
  if (config !== undefined) {
    const path = resolve(workingFolder, config)
    return parsed(await readText(path, path))
  }
  const beside = resolve(workingFolder, sources ?? 'sources')
  for (const folder of sources === undefined ? [workingFolder, beside] : [beside, workingFolder]) {
    const found = await findConfig(folder)
    if (found.output || found.diagnostics.length > 0) return parsed(found)
  }
  return {output: undefined, diagnostics: []}
}

function parsed({
  output,
  diagnostics
}: Result<{readonly path: string; readonly text: string} | undefined>): Result<ConfigFile | undefined> {
  return output ? readConfig(output.path, output.text) : {output: undefined, diagnostics}
}
