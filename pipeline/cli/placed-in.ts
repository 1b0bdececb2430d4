/** Findings about files of a folder, with paths that stand on their own. */
import {isAbsolute, join} from 'node:path'
import type {Diagnostic} from '../model/diagnostic.ts'

/** Relative paths are taken as under `folder`; those that are not stay as they are. */
export function placedIn(folder: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placed = (path: string) => (isAbsolute(path) ? path : join(folder, path))
  return diagnostics.map(diagnostic => ({
    ...diagnostic,
    ...(diagnostic.path !== undefined && {path: placed(diagnostic.path)}),
    ...(diagnostic.related && {related: {...diagnostic.related, path: placed(diagnostic.related.path)}})
  }))
}
