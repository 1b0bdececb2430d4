/** Limits of Markdown: nesting overflows the parser's stack, and delimiters, definitions and cells cost more than their length. */
import type {SourceText} from '../../model/source-text.ts'
import type {Excess} from './check-limits.ts'
import type {Limits} from './limits.ts'

export function checkMarkdown(text: SourceText, bodyStart: number, limits: Limits): Excess | undefined {
  const excess = checkWhole(text, limits)
  if (excess) return excess
  const count: Counts = {
    length: 0,
    delimiters: 0,
    brackets: 0,
    marks: 0,
    definitions: 0,
    cells: 0,
    columns: 0,
    containers: 0,
    quotes: 0
  }
  for (const [line, start] of text.lineStarts.entries()) {
    if (start < bodyStart) continue
    const content = text.text.slice(start, text.lineStarts[line + 1] ?? text.text.length)
    const excess = checkLine(content, count, limits)
    if (excess) return {at: start + excess.at, problem: excess.problem}
  }
  return undefined
}

function checkWhole(text: SourceText, limits: Limits): Excess | undefined {
  if (text.text.length > limits.markdownLength) {
    return {at: limits.markdownLength, problem: `Markdown of more than ${limits.markdownLength} characters`}
  }
  const line = text.lineStarts[limits.markdownLines]
  return line === undefined ? undefined : {at: line, problem: `Markdown of more than ${limits.markdownLines} lines`}
}

/** Running counts; those of the paragraph start again at a blank line. */
interface Counts {
  length: number
  delimiters: number
  brackets: number
  /** Delimiters of the whole file. */
  marks: number
  definitions: number
  cells: number
  columns: number
  /** Quotations and nested lists of the whole file, and the quotations open on the line before. */
  containers: number
  quotes: number
}

const marker = /^(?:[ \t]*(?:>|[-+*](?=[ \t\r\n])|\d{1,9}[.)](?=[ \t\r\n])))*/
const indent = /^[ \t]*/

function checkLine(line: string, count: Counts, limits: Limits): Excess | undefined {
  const prefix = marker.exec(line)?.[0] ?? ''
  const nesting = markers(prefix) + indentDepth(line)
  if (nesting > limits.markdownDepth) {
    return {at: 0, problem: `Quotes and lists nested more than ${limits.markdownDepth} deep`}
  }
  const quotes = prefix.split('>').length - 1
  count.containers += Math.max(0, quotes - count.quotes) + Math.max(0, markers(prefix) - quotes - 1)
  count.quotes = quotes
  if (count.containers > limits.containers) {
    return {at: 0, problem: `More than ${limits.containers} quotations and nested lists`}
  }
  if (line.trim() === '') {
    count.length = 0
    count.delimiters = 0
    count.brackets = 0
    count.columns = 0
    return undefined
  }
  return checkCounts(line, count, limits) ?? checkDelimiters(line, count, limits)
}

function markers(prefix: string): number {
  return prefix.replace(/[^>+*.)-]/g, '').length
}

/** A list within a list needs two columns more each time. */
function indentDepth(line: string): number {
  const white = indent.exec(line)?.[0] ?? ''
  return /^[ \t]*(?:[-+*]|\d{1,9}[.)])(?:[ \t]|\r?\n)/.test(line)
    ? Math.floor(white.replace(/\t/g, '    ').length / 2)
    : 0
}

function checkCounts(line: string, count: Counts, limits: Limits): Excess | undefined {
  count.length += line.length
  if (count.length > limits.paragraphLength) {
    return {at: 0, problem: `A paragraph of more than ${limits.paragraphLength} characters`}
  }
  if (/^[ \t>]*\[[^\]]*\]:/.test(line)) count.definitions += 1
  if (count.definitions > limits.referenceDefinitions) {
    return {at: 0, problem: `More than ${limits.referenceDefinitions} reference definitions`}
  }
  // a row shorter than its header is filled up with cells, so that every row costs as many as the widest
  count.columns = Math.max(count.columns, line.split('|').length - 1)
  count.cells += count.columns
  return count.cells > limits.tableCells ? {at: 0, problem: `More than ${limits.tableCells} table cells`} : undefined
}

function checkDelimiters(line: string, count: Counts, limits: Limits): Excess | undefined {
  for (let at = 0; at < line.length; at += 1) {
    const character = line[at] ?? ''
    if (!'*_~`[]<&!@\\:$'.includes(character)) continue
    count.delimiters += 1
    count.marks += 1
    if (count.marks > limits.markdownMarks) return {at, problem: `More than ${limits.markdownMarks} marks in one file`}
    if (character === '[') count.brackets += 1
    if (character === ']') count.brackets = Math.max(0, count.brackets - 1)
    if (count.brackets > limits.bracketDepth) {
      return {at, problem: `More than ${limits.bracketDepth} square brackets open at once`}
    }
    if (count.delimiters > limits.delimiters) {
      return {at, problem: `More than ${limits.delimiters} marks in one paragraph`}
    }
  }
  return undefined
}
