/** What is said as an example, analogy, quoted prompt or question, and is therefore no fact. */
import type {SentenceInContext} from '../../model/registry.ts'
import type {Statement} from '../../model/statement.ts'

export function figureOf(
  context: SentenceInContext,
  stretch: {readonly start: number; readonly end: number}
): Statement['figurative'] {
  const start = context.tokens[stretch.start]?.start ?? 0
  const text = context.sentence.text.slice(start, context.tokens[stretch.end - 1]?.end)
  // a clause is cut from behind the mark that opens the quotation
  const opening = /[“"]$/.exec(context.sentence.text.slice(0, start))?.[0] ?? ''
  if (/\?["”’')\]]*$/.test(text.trim()) || context.block.kind === 'question' || asks(text)) return 'question'
  if (isAnalogy(text) || isAnalogy(attributeOf(context))) return 'analogy'
  if (isQuoted(opening + text)) return 'quoted'
  if (/^(?:for example|for instance|imagine|suppose|say,|picture|scenario \d|mistake \d|think of\b)/i.test(text))
    return 'example'
  return undefined
}

/** “Is it a boat? → See page two”, “the question “Is it a boat?” is wrong”: what holds a question states no answer to it. */
function asks(text: string): boolean {
  return /\?["”’]*\s+(?:->|→|=>)|["“][^"”]*\?["”]/.test(text)
}

function isAnalogy(text: string): boolean {
  return (
    /^(?:think of|imagine|picture|consider) .*\b(?:as|like)\b/i.test(text) ||
    /\b(?:analogy|metaphor|situation\b.*["”]|is to .* what .* (?:is|are) to|(?:is|are|was) like (?:a|an|the|saying|asking|driving|using)\b|like the (?:width|water)|just as a\b|as if (?:it|you|they))/i.test(
      text
    ) ||
    /^[^.:]{2,40} = /.test(text)
  )
}

/** The row “Analogy” of a table. */
function attributeOf(context: SentenceInContext): string {
  return context.cell?.attribute.text ?? ''
}

/** Wholly or mostly inside quotation marks: somebody's words, or a prompt. */
function isQuoted(text: string): boolean {
  if (!/^[“"]/.test(text)) return false
  const quoted = [...text.matchAll(/[“"]([^”"]*)[”"]/g)].reduce((sum, match) => sum + (match[1]?.length ?? 0), 0)
  return quoted > 0.6 * text.length
}
