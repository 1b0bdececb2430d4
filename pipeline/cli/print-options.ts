/** What the printed book and the references need of the machine: a style file, a date of last resort, the typesetter. */
import {dirname, resolve} from 'node:path'
import {citationStyleNotUsable} from '../diagnostics/print.ts'
import type {Diagnostic, Result} from '../model/diagnostic.ts'
import type {WriterOptions} from '../model/registry.ts'
import {loadTypesetter} from '../world/load-typesetter.ts'
import {readText} from '../world/read-text.ts'
import {sourceDate} from '../world/source-date.ts'
import {styleProblem} from '../writers/citations/style-problem.ts'
import type {Settings} from './settings.ts'

type PrintOptions = Pick<WriterOptions, 'citationStyle' | 'citationStyleFile' | 'date' | 'typeset'>

export async function printOptions(settings: Settings): Promise<Result<PrintOptions>> {
  const style = await citationStyle(settings)
  const typesetter: Result<WriterOptions['typeset']> = settings.pdf
    ? loadTypesetter()
    : {output: undefined, diagnostics: []}
  const date = sourceDate()
  return {
    output: {
      ...style.output,
      ...(date !== undefined && {date}),
      ...(typesetter.output && {typeset: typesetter.output})
    },
    diagnostics: [...style.diagnostics, ...typesetter.diagnostics]
  }
}

/** A file that is no style is an error, and the default stands in for it. The path starts at the configuration file. */
async function citationStyle({
  config,
  file
}: Settings): Promise<Result<Pick<PrintOptions, 'citationStyle' | 'citationStyleFile'>>> {
  const wanted = config.citationStyle ?? 'apa'
  if (!wanted.endsWith('.csl')) return {output: {citationStyle: wanted}, diagnostics: []}
  const path = resolve(file ? dirname(file.path) : '', wanted)
  const {output, diagnostics} = await readText(path, path)
  const problem = output === undefined ? undefined : styleProblem(output.text)
  const found: readonly Diagnostic[] = problem === undefined ? diagnostics : [citationStyleNotUsable(path, problem)]
  if (output === undefined || problem !== undefined) return {output: {citationStyle: 'apa'}, diagnostics: found}
  return {output: {citationStyle: 'apa', citationStyleFile: output.text}, diagnostics: found}
}
