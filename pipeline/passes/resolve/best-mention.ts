/** The best mention of a term that no source defines: what its entry shows instead of a definition. */
import type {Block} from '../../model/block.ts'
import type {DefinitionCandidate} from '../../model/extraction.ts'
import {proseSpan} from '../../model/prose.ts'
import type {Span} from '../../model/span.ts'
import type {CorpusSentence} from './corpus.ts'
import {tellsInWords} from './tells-in-words.ts'

export interface Place extends CorpusSentence {
  /** Token numbers of the name, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly span: Span
}

/** Undefined where the term stands in headings and bare labels only. */
export function bestMention(label: string, places: readonly Place[]): DefinitionCandidate | undefined {
  let best: DefinitionCandidate | undefined
  for (const place of places) {
    const candidate = mentionAt(label, place)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  return best
}

function mentionAt(label: string, place: Place): DefinitionCandidate | undefined {
  const {block, sentence, tokens} = place
  if (block.kind === 'heading' || block.kind === 'question') return undefined
  const cell = sentence.column !== undefined
  if (cell && block.table?.role !== 'data') return undefined
  // a name that stands alone says nothing of itself: of the label of a row, the row does
  const alone = !tokens.some((token, index) => (index < place.start || index >= place.end) && isWord(token.text))
  const row = alone && sentence.column === 0 && tellsInWords(block) ? cellsBeside(block) : []
  if (alone && row.length < 2) return undefined
  const item = block.kind === 'list-item' && sentence.start === 0 && block.prose.text.length < 380
  if (/:\s*$/.test(item ? block.prose.text : sentence.text)) return undefined
  const cut = item ? proseSpan(block.prose) : sentence.span
  return {
    term: label,
    termSpan: place.span,
    cut: [cut, ...row],
    form: cell || block.kind === 'list-item' ? 'fragment' : 'sentence',
    sentence: sentence.index,
    block: block.index,
    pattern: 'mention',
    role: 'mention',
    score: worth(place, tokens.length),
    figurative: false
  }
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function cellsBeside({cells}: Block): readonly Span[] {
  return (cells ?? []).flatMap(({column, prose}) => (column > 0 && isWord(prose.text) ? [proseSpan(prose)] : []))
}

function worth({sentence, tokens, start, end, block}: Place, size: number): number {
  const before = tokens.slice(Math.max(0, start - 4), start).map(token => token.text.toLowerCase())
  const listed = tokens.slice(Math.max(0, start - 8), start).map(token => token.text.toLowerCase())
  const hearst = listed.some(word => /^(?:like|including|include|such|called|using|via)$/.test(word))
  const among = tokens[start - 1]?.text === ',' || tokens[end]?.text === ','
  const example = listed.some(
    (word, at) => (word === 'such' && listed[at + 1] === 'as') || word === 'including' || (word === ':' && among)
  )
  const opening = tokens[0]?.text ?? ''
  const leans = /^(?:it|this|these|they|that|those|but|and|so|he|she|its|their)\b/i.test(sentence.text)
  const after = tokens[end]
  const agent = before[before.length - 1] === 'by' && /(?:ed|t|n)$/.test(before[before.length - 2] ?? '')
  const owner = /^['’]s$/.test(after?.text ?? '') && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')
  const acts = start < 3 && after !== undefined && (after.tag === 'VERB' || after.tag === 'AUX')
  const quoted = /^[“"‘']$/.test(before[before.length - 1] ?? '')
  const asks = /\?["”’)]*$/.test(sentence.text)
  const score =
    0.3 +
    (hearst ? 0.05 : 0) +
    (example && start > 2 ? 0.2 : 0) -
    (/^(?:if|when|unlike|once|unless)$/i.test(opening) ? 0.15 : 0) -
    (/^(?:see|learn|read|use|check|visit|try|follow)$/i.test(opening) ? 0.2 : 0) +
    (start < 4 ? 0.1 : 0) +
    (agent ? 0.35 : 0) +
    (owner ? 0.15 : 0) +
    (acts ? 0.15 : 0) -
    (quoted ? 0.2 : 0) -
    (leans ? 0.15 : 0) -
    (asks ? 0.25 : 0) -
    (sentence.column !== undefined ? 0.2 : 0) -
    (size > 40 ? 0.1 : 0) -
    (size < 5 && block.kind !== 'list-item' ? 0.1 : 0)
  return Math.round(1000 * score) / 1000
}
