/** What the configuration says about lines of articles. */
import type {Result} from '../model/diagnostic.ts'
import {byPattern} from './by-pattern.ts'
import type {Settings} from './settings.ts'

/** Path under the sources to entries such as `12: heading`. */
export async function lineOverrides(settings: Settings): Promise<Result<(path: string) => readonly string[]>> {
  const {output, diagnostics} = await byPattern(settings, 'lines', settings.config.lines)
  return {output: path => (output.get(path) ?? []).flat(), diagnostics}
}
