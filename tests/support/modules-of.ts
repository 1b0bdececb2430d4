/** The modules of the project with what they import, for tests of the architecture. */
import {readFileSync} from 'node:fs'
import {dirname, join, posix, resolve} from 'node:path'
import fastGlob from 'fast-glob'

export interface Module {
  /** From the root of the project, `/` between folders. */
  readonly path: string
  /** Without comments. */
  readonly code: string
  readonly text: string
  /** Paths of modules of ours, from the root of the project. */
  readonly imports: readonly string[]
  /** Those of them that are there when the program runs, and not for types alone. */
  readonly loads: readonly string[]
  /** Names of packages and of parts of Node. */
  readonly packages: readonly string[]
}

export const projectRoot = resolve(import.meta.dirname, '../..')

export function modulesOf(patterns: readonly string[]): readonly Module[] {
  const paths = fastGlob.sync([...patterns], {cwd: projectRoot}).sort()
  return paths.map(path => moduleOf(path, readFileSync(join(projectRoot, path), 'utf8')))
}

export function moduleOf(path: string, text: string): Module {
  const code = withoutComments(text)
  const specifiers = specifiersOf(code)
  const loaded = specifiersOf(code.replace(/\b(?:import|export) type\b[^'"`]*(['"`])[^'"`\n]+\1/g, ''))
  const isOurs = (specifier: string) => specifier.startsWith('.')
  const located = (specifier: string) => posix.normalize(posix.join(dirname(path), specifier))
  return {
    path,
    code,
    text,
    imports: specifiers.filter(isOurs).map(located),
    loads: loaded.filter(isOurs).map(located),
    packages: specifiers.filter(specifier => !isOurs(specifier))
  }
}

function specifiersOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*(['"`])([^'"`\n]+)\1/g)].map(match => match[2] ?? '')
}

/** A `//` inside a string is an address, and has no white space before it. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/[^\n]*/g, '$1')
}
