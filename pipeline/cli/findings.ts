/** Tells people what a command found: place, severity, code, message; the worst is counted last. */
import {styleText} from 'node:util'
import type {Diagnostic, Severity} from '../model/diagnostic.ts'
import {compareText} from '../model/order.ts'
import type {Context} from './context.ts'
import type {FailOn} from './settings.ts'
import {shownPath} from './shown-path.ts'

export interface FindingsOptions {
  readonly failOn: FailOn
  readonly verbose?: true | undefined
  readonly quiet?: true | undefined
}

const severities: readonly Severity[] = ['info', 'warning', 'error']
/** How many warnings of one kind are shown unless all are asked for. */
const mostOfOneKind = 5

/** Whether a finding is as severe as `failOn` or more. */
export function reportFindings(
  diagnostics: readonly Diagnostic[],
  options: FindingsOptions,
  context: Context
): boolean {
  const ordered = [...diagnostics].sort(byPlace)
  const failing = ordered.filter(diagnostic => isFailing(diagnostic, options.failOn))
  const shown = options.quiet ? failing : chosen(ordered, options)
  for (const diagnostic of shown) context.err(lineOf(diagnostic, context))
  if (!options.quiet && ordered.length > 0) context.err(countsOf(ordered, ordered.length - shown.length))
  return failing.length > 0
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.path ?? '\uFFFF', b.path ?? '\uFFFF') ||
    (a.start?.offset ?? 0) - (b.start?.offset ?? 0) ||
    compareText(a.code, b.code)
  )
}

function isFailing({severity}: Diagnostic, failOn: FailOn): boolean {
  return failOn !== 'never' && severities.indexOf(severity) >= severities.indexOf(failOn)
}

/** All errors, the first warnings of every kind, and no notes: a flood would drown what matters. */
function chosen(diagnostics: readonly Diagnostic[], options: FindingsOptions): readonly Diagnostic[] {
  if (options.verbose) return diagnostics
  const seen = new Map<string, number>()
  const warnings = new Set(
    diagnostics.filter(({severity, code}) => {
      seen.set(code, (seen.get(code) ?? 0) + 1)
      return severity === 'warning' && (seen.get(code) ?? 0) <= mostOfOneKind
    })
  )
  return diagnostics.filter(
    diagnostic => diagnostic.severity === 'error' || warnings.has(diagnostic) || isFailing(diagnostic, options.failOn)
  )
}

const words = {
  error: {one: 'error', many: 'errors', colour: 'red'},
  warning: {one: 'warning', many: 'warnings', colour: 'yellow'},
  info: {one: 'note', many: 'notes', colour: 'cyan'}
} as const

function lineOf({code, severity, message, path, start, related}: Diagnostic, context: Context): string {
  const place = path === undefined ? '' : `${placeOf(shownPath(path, context), start)}: `
  const {one, colour} = words[severity]
  const label = context.colours ? styleText(colour, one, {validateStream: false}) : one
  const other = related ? `    ${placeOf(shownPath(related.path, context), related.start)}: “${related.text}”\n` : ''
  return `${place}${label} ${code}: ${message}\n${other}`
}

function placeOf(path: string, start: Diagnostic['start']): string {
  return start ? `${path}:${start.line}:${start.column}` : path
}

function countsOf(diagnostics: readonly Diagnostic[], hidden: number): string {
  const counts = [...severities].reverse().flatMap(severity => {
    const number = diagnostics.filter(diagnostic => diagnostic.severity === severity).length
    return number === 0 ? [] : [`${number} ${number === 1 ? words[severity].one : words[severity].many}`]
  })
  const rest = hidden === 0 ? '' : `; ${hidden} not shown (--verbose shows all)`
  return `${counts.join(', ')}${rest}.\n`
}
