/** The lead of a list item or paragraph: the words before a colon or dash, when they are set apart as a label. */
import type {SentenceView} from './sentence-view.ts'

export interface Lead {
  /** Token numbers of the label, without article and quotation marks; `end` exclusive, before any bracket. */
  readonly start: number
  readonly end: number
  /** Token number at which the gloss starts. */
  readonly gloss: number
  readonly sign: ':' | '—' | '='
}

/** Seven words at most; a comma, verb form or question in it makes it no label. */
export function leadOf(view: SentenceView): Lead | undefined {
  const {tokens, block, sentence} = view
  if (block.kind === 'heading' || block.kind === 'question' || sentence.column !== undefined) return undefined
  if (!/^\s*$/.test(view.prose.text.slice(0, sentence.start))) return undefined
  const at = tokens.findIndex((token, index) => index > 0 && isSign(view, index, token.text))
  const sign = tokens[at]?.text
  if (at < 1 || at > 10 || at === tokens.length - 1 || sign === undefined) return undefined
  let start = 0
  while (start < at && (tokens[start]?.tag === 'DET' || /^[“"‘'*]$/.test(tokens[start]?.text ?? ''))) start++
  const bracket = tokens.findIndex((token, index) => index > start && index < at && token.text === '(')
  let end = bracket > 0 ? bracket : at
  while (end > start && /^[”"’'*]$/.test(tokens[end - 1]?.text ?? '')) end--
  const label = tokens.slice(start, end)
  if (
    label.length === 0 ||
    label.length > 7 ||
    label.some(token => token.tag === 'PRON' || /^[,;?!]$/.test(token.text))
  )
    return undefined
  return {start, end, gloss: at + 1, sign: sign === ':' ? ':' : sign === '=' ? '=' : '—'}
}

function isSign(view: SentenceView, index: number, text: string): boolean {
  if (text === ':' || text === '=') return true
  if (text.length > 2 || !/^(?:—|–|-|--)$/.test(text)) return false
  const token = view.tokens[index]
  const around = view.sentence.text.slice((token?.start ?? 1) - 1, (token?.end ?? 0) + 1)
  return view.block.kind === 'list-item' && /^\s.*\s$/.test(around)
}
