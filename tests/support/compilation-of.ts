/** What the build makes of texts by their file names, without any file. */
import {type Compilation, type CompileOptions, compile} from '../../pipeline/compile.ts'
import {editionOptions} from './edition-options.ts'

export function compilationOf(
  texts: Readonly<Record<string, string>>,
  decisions?: string,
  options: Partial<CompileOptions> = {}
): Compilation {
  const sources = Object.entries(texts).map(([path, text]) => ({path, bytes: new TextEncoder().encode(text)}))
  const input = {
    sources,
    bibliography: [],
    ...(decisions ? {decisions: {path: 'decisions.yaml', text: decisions}} : {})
  }
  return compile(input, {...editionOptions, writers: [], ...options})
}
