/** Which format a file is in, by its name alone. */
import type {SourceFormat} from '../../model/source.ts'

const formats: readonly (readonly [string, SourceFormat])[] = [
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.mdx', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html']
]

/** `undefined` for a name that no reader takes. */
export function formatOf(path: string): SourceFormat | undefined {
  const name = path.toLowerCase()
  return formats.find(([extension]) => name.endsWith(extension) && name.length > extension.length)?.[1]
}
