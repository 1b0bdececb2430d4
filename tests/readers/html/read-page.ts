/** Reads a page written in a test. */
import type {Block} from '../../../pipeline/model/block.ts'
import type {Reading} from '../../../pipeline/model/registry.ts'
import type {Source} from '../../../pipeline/model/source.ts'
import {sourceText} from '../../../pipeline/model/source-text.ts'
import {html} from '../../../pipeline/readers/html.ts'

export interface ReadPage extends Reading {
  readonly source: Source
  /** `kind: text` of every block; of a row, its cells with `*` before a header cell. */
  readonly lines: readonly string[]
}

export function readPage(text: string): ReadPage {
  const source: Source = {
    id: 'page',
    path: 'page.html',
    format: 'html',
    text: sourceText('page', text),
    digest: '',
    bodyStart: 0,
    frontMatter: []
  }
  const reading = html.read(source)
  return {...reading, source, lines: reading.blocks.map(lineOf)}
}

function lineOf(block: Block): string {
  const cells = block.cells?.map(cell => (cell.header ? '*' : '') + cell.prose.text).join(' | ')
  return `${block.kind}${block.level ?? ''}: ${cells ?? block.prose.text}`
}
