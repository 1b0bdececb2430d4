/** Runs of capitalised words inside a sentence: what names look like in running text. */
import type {Token} from '../model/statement.ts'
import {citationRanges} from './citation-ranges.ts'
import {isEmphasised} from './is-emphasised.ts'
import {isEmptyModifier} from './is-empty-modifier.ts'
import type {NounPhrase} from './noun-phrases.ts'
import {quotedTitles} from './quoted-titles.ts'
import {singular} from './singular.ts'
import {wordCount} from './word-count.ts'

/** A single capitalised word at the start of a sentence is a name only if it looks like one by itself. */
export function nameRuns(tokens: readonly Token[]): readonly NounPhrase[] {
  const titles = quotedTitles(tokens)
  const closed = [...citationRanges(tokens), ...titles]
  const runs: NounPhrase[] = [...titles]
  let index = 0
  while (index < tokens.length) {
    const range = closed.find(each => each.start <= index && index < each.end)
    const end = range ? index : runFrom(tokens, index)
    if (range) index = range.end
    else if (end === index) index++
    else {
      let start = opens(tokens, index) ? proven(tokens, index, end) : index
      while (start < end && functionWords.test(tokens[start]?.text ?? '')) start++
      if (start < end) runs.push({start, end})
      index = Math.max(end, index + 1)
    }
  }
  runs.sort((a, b) => a.start - b.start)
  return runs.filter(run => !isCalendar(tokens.slice(run.start, run.end)) && !isNoName(tokens, run))
}

/** Whether all of these words are written as a name is. */
export function isNameRun(tokens: readonly Token[]): boolean {
  return (
    tokens.length > 0 && tokens.every((token, index) => isCapital(token) || (index > 0 && /^\p{N}/u.test(token.text)))
  )
}

/** A lone letter, or an adjective such as “Nordic”. */
function isNoName(tokens: readonly Token[], {start, end}: NounPhrase): boolean {
  const only = end - start === 1 ? tokens[start] : undefined
  // “Mooring”, “Extending”: a gerund at the head of a title
  if (only && /^\p{Lu}\p{Ll}+ing$/u.test(only.text) && wordCount(only.text.toLowerCase()) > 100) return true
  return only !== undefined && (/^\p{L}$/u.test(only.text) || (only.tag === 'ADJ' && !/.\p{Lu}|\p{N}/u.test(only.text)))
}

function runFrom(tokens: readonly Token[], start: number): number {
  let end = start
  while (end < tokens.length) {
    const token = tokens[end]
    if (!token) break
    if (isCapital(token) && !neverNames.has(token.text)) end++
    else if (end > start && /^\p{N}[\p{N}.]*$/u.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text)) end++
    else if (end > start && isLink(tokens, end)) end++
    else break
  }
  return end
}

/** “Plug and Charge” is one name where a verb in the singular or nothing else shows; “of the” joins names as a rule. */
function isLink(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return /^(?:of|for|&)$/.test(tokens[at]?.text ?? '') && next !== undefined && isCapital(next)
}

function isCapital({text}: Token): boolean {
  return text !== text.toLowerCase() && capital.test(text) && !isEmphasised(text)
}

/** “Sluice”, “iSluice”. */
const capital = /^\p{Ll}*\p{Lu}/u

function opens(tokens: readonly Token[], index: number): boolean {
  return index === 0 || /^[.!?:“"(—–•]$/.test(tokens[index - 1]?.text ?? '')
}

/** The capital of a first word proves nothing: it counts with inner capitals or digits, or unknown to everyday English, or before a name. */
function proven(tokens: readonly Token[], start: number, end: number): number {
  const first = tokens[start]
  if (!first) return end
  const shaped = /.\p{Lu}|\p{N}/u.test(first.text)
  const second = tokens[start + 1]
  if (!shaped && isCommonShape(first.text, end - start)) return end - start > 1 ? start + 1 : end
  const leads = end - start === 1 && second !== undefined && /^(?:NOUN|DET|PRON)$/.test(second.tag)
  if (shaped || (first.tag === 'PROPN' && !leads && wordCount(first.text.toLowerCase()) < 30)) return start
  // “New Boats are”, “Great Skerry is”
  const many = second !== undefined && singular(second.text) !== second.text
  if (functionWords.test(first.text) || (many && isEmptyModifier(first.text))) return start + 1
  if (end - start > 1 && second && (isCapital(second) || /^\p{N}/u.test(second.text))) {
    return first.tag === 'PROPN' || first.tag === 'NOUN' || first.tag === 'ADJ' ? start : start + 1
  }
  return start + 1
}

/** A plural, or a noun made with an English suffix, is a common noun; “today” and “early” belong to no name either. */
function isCommonShape(word: string, size: number): boolean {
  if (size > 1) return timely.test(word)
  return nominalised.test(word) || (singular(word) !== word && /[^s]s$/.test(word)) || timely.test(word)
}

const nominalised = /.{3}(?:ness|ity|[ts]ion|ment|ship|ism|ance|ence|ing|ician)s?$/
const timely =
  /^(?:today|tomorrow|yesterday|now|once|often|sometimes|usually|still|even|only|just|also|later|earlier|early|recent|recently|modern|current|currently|newer|older)$/i

/** Words that open a sentence or heading and belong to no name. */
const functionWords =
  /^(?:is|are|was|were|do|does|did|can|could|will|would|should|has|have|how|what|when|where|why|who|which|whether|if|of|for|to|in|on|at|by|with|from|and|or|but|so|not|no|yes|all|most|some|many|any|every|each|these|those|other|another|both|think|see|note|try|use|using|most|more|unlike|like|while|because|since|after|before|as|than|then|there|here|my|our|your|his|her|its|their|one|two|three)$/i

const neverNames: ReadonlySet<string> = new Set([
  'I',
  'OK',
  'A',
  'The',
  'An',
  'It',
  'This',
  'That',
  'These',
  'Those',
  'We',
  'You',
  'They',
  'He',
  'She'
])

function isCalendar(tokens: readonly Token[]): boolean {
  return tokens.every(token => calendar.has(token.text.toLowerCase()) || /^\p{N}/u.test(token.text))
}

const calendar: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter figure table chapter section part step mistake scenario example note'.split(
    ' '
  )
)
