/** Reads a line that says nothing but who wrote a text and when: “By Ada Quay | March 4, 2025 | 5 min read”. */
import {finiteVerb} from './finite-verb.ts'
import {tagSentence} from './tag-sentence.ts'
import {type WrittenDate, writtenDates} from './written-dates.ts'

export interface Byline {
  readonly authors: readonly BylineAuthor[]
  readonly dates: readonly BylineDate[]
}

/** Offsets into the line. */
export interface BylineAuthor {
  readonly start: number
  readonly end: number
}

/** `changed`: the day of the last change, not of publication. */
export interface BylineDate extends WrittenDate {
  readonly changed: boolean
}

/** `undefined` where anything else stands in the line, or neither a date nor an author. */
export function readByline(line: string): Byline | undefined {
  if (line.length > 200 || !/\d{4}|\b(?:by|authors?)\b/i.test(line)) return undefined
  const dates = writtenDates(line)
  const read: Reading = {authors: [], names: [], dates: []}
  for (let at = 0; at < line.length; ) {
    const end = pieceAt(line, at, dates, read)
    if (end === undefined) return introduced(line, dates)
    at = end
  }
  if (read.dates.length === 0 && (read.authors.length === 0 || read.names.length > 0)) return undefined
  return {authors: [...read.authors, ...read.names], dates: read.dates}
}

interface Reading {
  readonly authors: BylineAuthor[]
  /** Names without “by”: authors only where a date stands beside them. */
  readonly names: BylineAuthor[]
  readonly dates: BylineDate[]
}

const name =
  "\\p{Lu}[\\p{L}'’.-]*(?: (?:(?:de|del|della|der|den|di|la|le|van|von|bin|al|of|the|y) )*\\p{Lu}[\\p{L}'’.-]*){0,4}"
const separator = /[\s|·•—–/,;:.()[\]*-]+/y
const lead =
  /(?:(?:first |originally |last )?(?:published|posted|updated|modified|reviewed|edited|revised|written|created|released|dated?|update)\b(?: on\b| at\b)?|on\b|at\b|as of\b|(?:version|draft|edition|state|status)(?: of\b| \d[\d.]*(?=[,;:(]| from\b)))[: ]*/iy
const clock = /\d{1,2}:\d{2}(?: ?[ap]\.?m\b\.?)?(?: [A-Z]{2,4}\b)?/iy
const by =
  /(?:(?:(?:an? )?(?:essay|report|review|column|guide|feature|interview)|words|text|story|article|post|posted|written|reported|edited|reviewed|compiled|prepared|asked|answered|collected|collated|drafted|maintained|presented|transcribed|adapted|fact[- ]checked)? ?by|authors?)\b:? *(?=\p{Lu}|\p{L}[\p{L}\d.-]*[_\d])/iuy
const handle = /\p{L}[\p{L}\d.-]*[_\d][\p{L}\d_.-]*/uy
/** “technical editor”, “(moderator)”: in small letters, so that no name is taken for it. */
const office =
  /(?:[\p{Ll}-]+ ){0,2}(?:writers?|editors?|reporters?|authors?|contributors?|correspondents?|moderators?|administrators?|admins?|members?|columnists?)\b/uy
const names = new RegExp(`${name}(?:(?:, (?:and )?| and | & )${name})*`, 'yu')
const aside =
  /(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|(?:(?:estimated )?reading time:? ?(?:about )?)?\d+[- ]min(?:ute)?s?\b\.?(?: to)?(?: read)?|\d+ (?:comments?|views|shares|likes)\b|(?:in|category:?) \p{Lu}[\p{L}&]+(?: (?!on\b|at\b|by\b)[\p{L}&]+){0,3}|(?:staff|senior|contributing|guest|freelance|deputy|managing)? ?(?:writer|editor|reporter|author|contributor|correspondent)s?\b|(?:ph\.?d|m\.?d|m\.?sc|b\.?sc|rn|cpa)\b\.?/iuy

/** Where the piece of a byline that begins at `at` ends. */
function pieceAt(line: string, at: number, dates: readonly WrittenDate[], read: Reading): number | undefined {
  const date = dates.find(each => each.start === at)
  if (date) {
    const before = line.slice(Math.max(0, at - 20), at)
    read.dates.push({
      ...date,
      changed: /(?:updated?|modified|reviewed|edited|revised)\b[^\p{L}]*(?:on\b)?[^\p{L}]*$/iu.test(before)
    })
    return date.end
  }
  const skipped = matchAt(separator, line, at) ?? matchAt(clock, line, at)
  if (skipped !== undefined) return skipped
  const opening = matchAt(by, line, at)
  if (opening !== undefined) return authorsAt(beforeDate(line, opening, dates), opening, read.authors)
  return (
    matchAt(lead, line, at) ??
    matchAt(aside, beforeDate(line, at, dates), at) ??
    matchAt(office, line, at) ??
    namesAt(line, at, dates, read)
  )
}

/** “Ada Quay, 4 March 2025”: a name of two words or more beside a date. */
function namesAt(line: string, at: number, dates: readonly WrittenDate[], read: Reading): number | undefined {
  const end = dates.length > 0 ? matchAt(names, beforeDate(line, at, dates), at) : undefined
  if (end === undefined || !/^\S+ \S+/.test(line.slice(at, end))) return undefined
  return authorsAt(beforeDate(line, at, dates), at, read.names)
}

/** “By Ada Quay, March 4, 2025”: the month is no second author. */
function beforeDate(line: string, at: number, dates: readonly WrittenDate[]): string {
  return line.slice(0, dates.find(date => date.start > at)?.start ?? line.length)
}

function authorsAt(line: string, at: number, found: BylineAuthor[]): number | undefined {
  const end = matchAt(names, line, at)
  if (end === undefined) return collectiveAt(line, at, found)
  const written = line.slice(at, end)
  const each = [...written.matchAll(new RegExp(name, 'gu'))]
  // “Ada Quay, Harbour Master, Port of Holm”: what she is stands behind her name, unless “and” closes a list of people
  const people = each.length > 2 && !/ (?:and|&) /.test(written) ? each.slice(0, 1) : each
  for (const {0: person, index} of people)
    if (!role.test(person)) found.push({start: at + index, end: at + index + person.length})
  return end
}

/** “By the editors”. */
function collectiveAt(line: string, at: number, found: BylineAuthor[]): number | undefined {
  const end = matchAt(collective, line, at) ?? matchAt(handle, line, at)
  if (end !== undefined) found.push({start: at, end})
  return end
}

const collective = /(?:the |our )?(?:editors?|editorial (?:team|staff|board)|(?:news |web )?(?:staff|team))\b/iy

const role = /\b(?:writers?|editors?|reporters?|correspondents?|contributors?)$/i

/** “Harbour report, published June 2, 2025”: a few words that only introduce a date at the end. */
function introduced(line: string, dates: readonly WrittenDate[]): Byline | undefined {
  const date = dates.at(-1)
  if (!date || line.slice(date.end).replace(/[.)\s]+/, '') !== '') return undefined
  const before = line.slice(0, date.start)
  if (before.trim().split(/\s+/).length > 8 || (/[.!?] /.test(before) && !isSiteBefore(before))) return undefined
  const verb = /\b(published|posted|released|dated|updated|modified|reviewed|revised)(?: on|:)? *$/i.exec(before)?.[1]
  if (!verb || /\b(?:was|were|is|are|be|been|has|have|had|it)\b/i.test(before)) return undefined
  return {authors: [], dates: [{...date, changed: /^(?:updated|modified|reviewed|revised)$/i.test(verb)}]}
}

/** “The Lock & Weir, letters for keepers. Updated 2 July 2025”: a name and what it is, without a verb. */
function isSiteBefore(before: string): boolean {
  const [site = '', verb = '', ...more] = before.split(/[.!?] /)
  const tokens = tagSentence(site)
  return more.length === 0 && !verb.trim().includes(' ') && finiteVerb(tokens, 0, tokens.length) === undefined
}

function matchAt(pattern: RegExp, line: string, at: number): number | undefined {
  pattern.lastIndex = at
  const length = pattern.exec(line)?.[0].length ?? 0
  return length > 0 ? at + length : undefined
}
