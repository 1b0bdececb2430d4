/** Splits plain text into sentences by rules of English typography; the same on every engine, since it uses no locale. */

export interface SentenceRange {
  /** Offsets into the text; white space at both ends is left out. */
  readonly start: number
  readonly end: number
}

/**
 * Ranges in order, which together hold every character that is not white space. A text without an end mark is one
 * sentence. Method: every end mark before white space is a candidate; what stands before it (abbreviation, initial,
 * enumerator, open bracket or quotation) and after it (small letter, sentence opener) decides.
 */
export function splitSentences(text: string): readonly SentenceRange[] {
  const items = enumeratorsOf(text)
  const cuts = new Set(items.filter(at => at > 0))
  const state: State = {
    text,
    start: items[0] ?? 0,
    scanned: 0,
    round: 0,
    square: 0,
    double: 0,
    curly: 0
  }
  let passed = 0
  for (const match of text.matchAll(candidate)) {
    const end = match.index + match[0].length
    for (let item = items[passed]; item !== undefined && item <= match.index; item = items[passed]) {
      if (item > state.start) restart(state, item)
      passed += 1
    }
    if (!endsSentence(state, match.index, end, match[0])) continue
    cuts.add(end)
    restart(state, end)
  }
  return rangesBetween(
    text,
    [...cuts].sort((a, b) => a - b)
  )
}

/** Counts of what is open since the sentence began, kept up while the text is scanned once. */
interface State {
  readonly text: string
  start: number
  scanned: number
  round: number
  square: number
  double: number
  curly: number
}

const candidate = /(?<![.!?…])(?:\.(?: \.){2,}|[.!?…。！？]+)["'”’»)\]*_]*(?=\s|$)|(?<=[。！？])|\n[ \t\r]*\n/g

function restart(state: State, at: number): void {
  state.start = at
  state.scanned = at
  state.round = 0
  state.square = 0
  state.double = 0
  state.curly = 0
}

function scan(state: State, end: number): void {
  for (let at = state.scanned; at < end; at += 1) {
    const character = state.text[at]
    if (character === '(') state.round += 1
    else if (character === ')') state.round = Math.max(0, state.round - 1)
    else if (character === '[') state.square += 1
    else if (character === ']') state.square = Math.max(0, state.square - 1)
    else if (character === '"') state.double = 1 - state.double
    else if (character === '“') state.curly = 1
    else if (character === '”') state.curly = 0
  }
  state.scanned = Math.max(state.scanned, end)
}

/** How far ahead the end of a bracket or quotation is looked for: a longer one is split like other text. */
const reach = 300

function endsSentence(state: State, at: number, end: number, mark: string): boolean {
  const {text} = state
  if (mark === '' || mark.startsWith('\n') || /[。！？]/.test(mark)) return true
  scan(state, end)
  const ahead = text.slice(end, end + 40)
  if (ahead.trim() === '') return true
  if (inside(state, end)) return false
  const next = /^\s*["'“‘«([*_]*(\S*)/.exec(ahead)?.[1] ?? ''
  if (/^(?:[-=]>|→|[=+&,;:/|])/.test(next)) return false
  if (/^[-–—]+$/.test(next) && /^\s*[-–—]+\s+\p{Ll}/u.test(ahead)) return false
  if (/^\p{Ll}/u.test(next) && !/^\p{Ll}+\p{Lu}/u.test(next)) return false
  const dots = mark.replace(/[^.…]/g, '')
  if (/[!?]/.test(mark)) return true
  if (dots === '...' || dots === '…') return !mark.includes(' ') && opener.test(next)
  if (dots.length > 1) return true
  return endsAtDot(state, at, next)
}

function inside(state: State, end: number): boolean {
  if (!state.round && !state.square && !state.double && !state.curly) return false
  if (end - state.start > reach) return false
  const ahead = state.text.slice(end, end + reach)
  return (
    (state.round > 0 && ahead.includes(')')) ||
    (state.square > 0 && ahead.includes(']')) ||
    (state.double > 0 && ahead.includes('"')) ||
    (state.curly > 0 && ahead.includes('”'))
  )
}

/** Words that open a sentence far more often than they continue a name. */
const opener =
  /^(?:The|This|That|These|Those|There|Here|It|Its|He|She|They|We|You|I|His|Her|Their|Our|My|Your|In|On|At|By|For|From|With|Without|To|As|If|When|While|Where|Although|Because|Since|After|Before|But|And|Or|So|Yet|Nor|Then|Thus|However|Also|What|Which|Who|Whose|Why|How|A|An|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|May|Might|Must|No|Not|Yes|Some|Many|Most|Every|Each|All|One|Two|Both|Such|Even|Once|Only|Use|See|Mr|Mrs|Ms|Dr)(?:['’]\p{L}+)?[,.:;]?$/u
/** Always followed by what they belong to. */
const leading =
  /^(?:mr|mrs|ms|mx|dr|drs|prof|st|mt|ft|gen|rep|sen|gov|capt|lt|col|sgt|cpl|maj|rev|hon|pres|messrs|mme|mlle|mons|vs|v|cf|e\.g|i\.e|eg|ie|viz|ca|approx|resp|incl|esp|al|art|sec|sect|ch|chap|eq|fig|figs|ref|refs|tab|ed|eds|trans|n°|nr|nos|op|cit|ibid|supt|atty|adm|cmdr|brig)$/i
/** May end a sentence: then the next word opens one. */
const trailing =
  /^(?:etc|inc|ltd|co|corp|llc|plc|bros|jr|sr|esq|ph\.d|m\.d|b\.a|m\.a|b\.sc|m\.sc|a\.m|p\.m|dept|est|univ|assn|ave|blvd|rd|hwy|min|max|hr|hrs|sq|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:\p{L}\.)+\p{L})$/iu
/** An abbreviation before a number only: “no. 5”, but “He said no. Then …”. */
const numbering = /^(?:no|p|pp|par|para|vol|pt|bd|rm|ext|tel|n°)$/i

function endsAtDot(state: State, at: number, next: string): boolean {
  const {text} = state
  const before = text.slice(Math.max(state.start, at - 60), at)
  const word = /[^\s"'“‘([]*$/.exec(before)?.[0] ?? ''
  const earlier = before.slice(0, before.length - word.length).trimEnd()
  const head = state.start >= at - 60 && /^[•⁃·▪◦*-]?$/.test(earlier)
  if (head && /^[•⁃·▪◦]?(?:\d{1,3}|\p{L}|[ivxlc]{1,6})$/u.test(word)) return false
  if (numbering.test(word)) return !/^[\d(#]/.test(next)
  if (leading.test(word)) return false
  if (/^\p{Lu}$/u.test(word)) return endsAfterInitial(word, earlier, next)
  if (!trailing.test(word)) return true
  const words = text.slice(state.start, at).trim().split(/\s+/, 5).length
  return words > 3 && opener.test(next)
}

/** “Ada E. Quay” goes on, “you and I.” and “plan B. The” end. */
function endsAfterInitial(word: string, earlier: string, next: string): boolean {
  const previous = /\S+$/.exec(earlier)?.[0] ?? ''
  if (opener.test(next)) return true
  if (/^\p{Lu}\.$/u.test(next) || /^(?:by|with|and|from|of|to|for|called|named|author|professor)$/i.test(previous))
    return false
  if (word === 'I' && !/^\p{Lu}/u.test(previous)) return true
  return previous !== '' && !/^["“(]?\p{Lu}/u.test(previous)
}

const firstItem = /^\s*((?:[•⁃·▪◦]\s*)?)(\d{1,3}|\p{L})(\.\)|[.)])\s+\S/u

/** Where the items of an enumeration within the line start (“1. … 2. …”); empty where it is none. */
function enumeratorsOf(text: string): readonly number[] {
  const first = firstItem.exec(text)
  if (!first) return []
  const [, bullet = '', label = '', close = ''] = first
  const starts = [first[0].length - first[0].trimStart().length]
  let from = first[0].length - 1
  for (let next = following(label); next; next = following(next)) {
    const wanted = `${bullet.trim()}${bullet.trim() && bullet.endsWith(' ') ? ' ' : ''}${next}${close} `
    const at = text.indexOf(` ${wanted}`, from)
    if (at < 0) break
    starts.push(at + 1)
    from = at + wanted.length
  }
  return starts.length > 1 ? starts : []
}

function following(label: string): string | undefined {
  if (/^\d+$/.test(label)) return String(Number(label) + 1)
  return /^[a-yA-Y]$/.test(label) ? String.fromCharCode(label.charCodeAt(0) + 1) : undefined
}

function rangesBetween(text: string, cuts: readonly number[]): readonly SentenceRange[] {
  const edges = [0, ...cuts, text.length]
  return edges.slice(1).flatMap((edge, at) => {
    const from = edges[at] ?? 0
    const slice = text.slice(from, edge)
    const body = slice.trim()
    if (body === '') return []
    const start = from + slice.indexOf(body)
    return [{start, end: start + body.length}]
  })
}
