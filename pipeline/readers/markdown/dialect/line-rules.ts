/** Lines that a dialect gives a meaning of its own: marks of admonitions, tabs, attributes, imports, abbreviations. */
import type {Edit} from '../edited-text.ts'
import type {SourceLine} from './source-line.ts'

/** What of a line is left out. */
export interface LineReading {
  readonly edits: readonly Edit[]
  /** Lines that follow are indented by four columns more, without being code. */
  readonly indents?: true
  /** Only documents with components have such lines. */
  readonly component?: true
}

interface Rule {
  readonly pattern: RegExp
  readonly reason: string
  readonly rest?: Partial<LineReading>
}

/** The group `shown`, where there is one, holds words that readers see as a line of their own. */
const rules: readonly Rule[] = [
  {
    // `:::note Title`, `::: {.note}`, `:::note[Title]`, `:::{note} Title`, `:::`
    pattern:
      /^:{3,}[ \t]*(?:\{[^{}]*\}|[A-Za-z][\w-]*)?(?:\[(?<bracketed>[^[\]]+)\]|[ \t]+(?<shown>[^\s{][^{}]*))?[ \t]*(?:\{[^{}]*\})?$/,
    reason: 'the mark of an admonition'
  },
  {
    // `[!NOTE]`, `[!tip]- Title`, within a quotation
    pattern: /^\[![A-Za-z][\w-]*\][-+]?(?:[ \t]+(?<shown>\S.*))?$/,
    reason: 'the mark of an admonition'
  },
  {
    // `!!! note "Title"`, `???+ tip`
    pattern: /^(?:!!!|\?\?\?\+?)[ \t]+[A-Za-z][\w -]*(?:"(?<shown>[^"]*)")?$/,
    reason: 'the mark of an admonition',
    rest: {indents: true}
  },
  {pattern: /^===[+!]?[ \t]+"(?<shown>[^"]+)"$/, reason: 'the mark of a tab', rest: {indents: true}},
  {pattern: /^[?!]>[ \t]+(?<shown>\S.*)$/, reason: 'the mark of an admonition'},
  {pattern: /^\{::?[^{}]*\}$|^\{[#.][\w-][^{}]*\}$/, reason: 'attributes of the layout'},
  {pattern: /^(?:\[\[?_?toc_?\]?\]|\$\{toc\}|\{:toc\})$/i, reason: 'a place for a table of contents'},
  {
    pattern: /^import[ \t]+(?:[\w$*{},\t ]+[ \t]from[ \t]+)?(?:"[^"]+"|'[^']+');?$/,
    reason: 'an import',
    rest: {component: true}
  },
  {pattern: /^\*\[(?<shown>[^\]]+\]:.*)$/, reason: 'the mark of an abbreviation'}
]

/** `quoted`: the line stands in a quotation. What is longer than a line of marks is text. */
export function readLine(line: SourceLine, quoted: boolean): LineReading | undefined {
  if (line.content.length > 400) return undefined
  for (const rule of rules) {
    const match = rule.pattern.exec(line.content)
    if (!match || (line.content.startsWith('[!') && !quoted)) continue
    const shown = match.groups?.bracketed ?? match.groups?.shown
    return {edits: editsOf(line, rule.reason, shown, quoted), ...rule.rest}
  }
  return trailing(line)
}

function editsOf(line: SourceLine, reason: string, shown: string | undefined, quoted: boolean): readonly Edit[] {
  if (shown === undefined || shown.trim() === '') return [{start: line.from, end: line.end, reason}]
  const at = line.from + line.content.lastIndexOf(shown)
  const end = at + shown.length
  const before = quoted ? '' : `\n\n${' '.repeat(line.indent)}`
  const edits = [
    {start: line.from, end: at, insert: before, reason},
    {start: end, end: line.end, insert: quoted ? '\n>' : '\n', reason}
  ]
  // `*[TTL]: time to live` keeps its colon and loses its bracket
  const bracket = shown.indexOf(']:')
  if (reason !== 'the mark of an abbreviation' || bracket < 0) return edits
  return [...edits, {start: at + bracket, end: at + bracket + 1, reason}]
}

/** `## Title {#name}`, `Text. {: .note}` */
function trailing(line: SourceLine): LineReading | undefined {
  const open = line.content.lastIndexOf('{')
  if (open < 1 || !/^\{(?:[#.][\w:.-]+|:[ \t]*[.#\w])[^{}]*\}[ \t]*#*$/.test(line.content.slice(open))) return undefined
  if (!/[ \t]$/.test(line.content.slice(0, open)) && !line.content.startsWith('{:', open)) return undefined
  return {edits: [{start: line.from + open, end: line.end, reason: 'attributes of the layout'}]}
}
