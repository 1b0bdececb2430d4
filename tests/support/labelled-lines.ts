/** An article for tests with the kind that every line should be read as, written before the line: “heading 2 | Whistles”. */

import type {Article} from '../../pipeline/model/block.ts'
import type {Result} from '../../pipeline/model/diagnostic.ts'
import {ingest} from '../../pipeline/passes/ingest/ingest.ts'
import {type StructureOptions, structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'

export interface LabelledLines {
  readonly text: string
  /** One a line; empty for a blank line. */
  readonly labels: readonly string[]
}

/** Blank lines stay blank; every other line must hold a label, ` | ` and the text. */
export function labelledLines(labelled: string): LabelledLines {
  const lines = labelled.replace(/^\n|\n[ ]*$/g, '').split('\n')
  const parts = lines.map(line => {
    const at = line.indexOf(' | ')
    if (line.trim() !== '' && at < 0) throw new Error(`No label before “${line}”`)
    return line.trim() === '' ? {label: '', text: ''} : {label: line.slice(0, at).trim(), text: line.slice(at + 3)}
  })
  return {text: parts.map(part => part.text).join('\n'), labels: parts.map(part => part.label)}
}

/** The article as the build reads it. */
export function readText(text: string, path = 'kettles.txt', options: StructureOptions = {readers}): Result<Article> {
  const source = ingest({path, bytes: new TextEncoder().encode(text)}).output
  if (!source) throw new Error(`${path} was refused`)
  return structure(source, options)
}

/** The kind of every line, with the level of headings and `lost` for a question without answer; empty for lines of no block. */
export function lineLabels(article: Article): readonly string[] {
  const lines = article.source.text.lineStarts.map(() => '')
  for (const block of article.blocks) {
    const level = block.kind === 'heading' ? ` ${block.level}` : ''
    const lost = block.kind === 'question' && !block.answered ? ' lost' : ''
    for (let line = block.start.line; line <= block.end.line; line += 1)
      lines[line - 1] = `${block.kind}${level}${lost}`
  }
  return lines
}
