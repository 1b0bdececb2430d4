/** Diagnostics about the configuration file (RC00xx); each stops the build, but for a pattern that matches nothing. */
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'

export function configNotUnderstood(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0001',
    severity: 'error',
    message: `${problem}. Mend it and build again; docs/configuration.md lists every key with an example.`,
    path,
    start
  }
}

export function unknownConfigKey(path: string, start: Point, key: string, nearest: string | undefined): Diagnostic {
  const advice = nearest === undefined ? 'docs/configuration.md lists every key' : `Did you mean “${nearest}”?`
  return {
    code: 'RC0002',
    severity: 'error',
    message: `There is no key “${key}”. ${advice.replace(/[^?.]$/, '$&.')}`,
    path,
    start
  }
}

export function twoConfigFiles(path: string, other: string): Diagnostic {
  return {
    code: 'RC0003',
    severity: 'error',
    message: `“${other}” stands beside it, and only one file may hold the configuration. Join the two.`,
    path
  }
}

export function companionNotFound(path: string, what: string): Diagnostic {
  return {
    code: 'RC0004',
    severity: 'error',
    message: `There is no such file, though ${what} names it. Paths in a configuration start at the folder of that file.`,
    path
  }
}

export function lookFileNotRead(path: string, key: string, problem: string): Diagnostic {
  return {
    code: 'RC0006',
    severity: 'error',
    message: `This file, which the key “${key}” names, was not read: ${problem}. docs/theming.md has an example.`,
    path
  }
}

export function patternMatchesNothing(path: string, start: Point, pattern: string): Diagnostic {
  return {
    code: 'RC0005',
    severity: 'warning',
    message: `The pattern “${pattern}” matches no article, so it has no effect. Patterns start at the sources folder: blog/*.md.`,
    path,
    start
  }
}
