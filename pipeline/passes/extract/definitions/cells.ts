/** Cells that define: a row “Definition” under a column headed by the term, or a column “Definition” beside a row label. */
import type {Block, Cell} from '../../../model/block.ts'
import type {DefinitionCandidate} from '../../../model/extraction.ts'
import {proseSpan} from '../../../model/prose.ts'
import type {SentenceView} from '../sentence-view.ts'
import {definitionCandidate} from './candidate.ts'
import {readGloss} from './genus.ts'

export function cellDefinitions(view: SentenceView): readonly DefinitionCandidate[] {
  const {block, sentence, article} = view
  if (sentence.column === undefined || sentence.column === 0 || block.table?.role !== 'data' || sentence.start > 0)
    return []
  const label = cellAt(block, 0)
  const head = article.blocks.find(each => each.table?.index === block.table?.index && each.table?.role === 'header')
  const column = head && cellAt(head, sentence.column)
  if (!label || !column) return []
  const [byRow, byColumn] = [worthOf(label.prose.text), worthOf(column.prose.text)]
  const score = Math.max(byRow, byColumn)
  const subject = byRow >= byColumn ? column : label
  const words = view.tokens.filter(token => /\p{L}/u.test(token.text)).length
  if (score === 0 || words < 2 || subject.prose.text.trim() === '') return []
  const short = words < 4
  return [
    definitionCandidate(view, {
      name: {text: nameIn(subject.prose.text), span: proseSpan(subject.prose)},
      cut: [proseSpan(view.prose)],
      form: 'fragment',
      context: [proseSpan(subject.prose), proseSpan((subject === column ? label : column).prose)],
      genus: readGloss(view.tokens, 0)?.genus,
      pattern: 'cell',
      figurative: score < 0.4,
      role: score > 1 && !short ? 'definition' : 'partial',
      score: score - (short ? 0.35 : 0)
    })
  ]
}

function cellAt(block: Block, column: number): Cell | undefined {
  return block.cells?.find(cell => cell.column === column)
}

/** “Large cut-off valve (LCV)” is named without its bracket. */
function nameIn(text: string): string {
  return text.replace(/\s*\(.*$/, '').trim()
}

function worthOf(header: string): number {
  if (/^(?:definition|meaning|what it is|what it means|what is it\??|in short|in a nutshell)$/i.test(header.trim()))
    return 1.3
  if (/^(?:type|kind|category|class|type of thing|kind of thing)$/i.test(header.trim())) return 0.6
  return /^(?:analogy|metaphor)$/i.test(header.trim()) ? 0.3 : 0
}
