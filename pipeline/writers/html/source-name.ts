/** What the site calls a source. */
import type {EditionSource} from '../../model/edition.ts'

/** Its title, or its path where it states none. */
export function sourceName({title, path}: Pick<EditionSource, 'title' | 'path'>): string {
  return title ?? path
}
