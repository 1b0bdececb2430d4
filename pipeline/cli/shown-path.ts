/** A path as people type it: relative to the working folder where it lies inside. */
import {isAbsolute, relative} from 'node:path'

export function shownPath(path: string, {workingFolder}: {readonly workingFolder: string}): string {
  if (!isAbsolute(path)) return path
  const inside = relative(workingFolder, path)
  if (inside === '') return '.'
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}
