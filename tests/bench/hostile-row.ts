/** One hostile input through the build, in a process of its own that the bench can lose. */
import {compile} from '../../pipeline/compile.ts'
import type {Diagnostic} from '../../pipeline/model/diagnostic.ts'
import {ingestAll} from '../../pipeline/passes/ingest/ingest-all.ts'
import {structure} from '../../pipeline/passes/structure/structure.ts'
import {readers} from '../../pipeline/readers/index.ts'
import {readingProblems} from '../support/reading-problems.ts'

export interface HostileInput {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface HostileOutcome {
  readonly verdict: 'read' | 'refused' | 'problem'
  /** Of a problem. */
  readonly detail?: string
  /** Of processor time, so that other work on the machine does not count. */
  readonly milliseconds: number
  readonly megabytes: number
}

const options = {
  title: 'Hostile',
  citationStyle: 'apa',
  locale: 'en-US',
  sourcePages: 'full',
  maximumEntries: 180,
  weightOf: () => 1
} as const

/** `whole`: through every pass; otherwise through those that see one source and its bytes. Never throws. */
export function hostileRow(input: HostileInput, whole: boolean): HostileOutcome {
  const start = process.cpuUsage()
  const found = attempt(() => outcomeOf(input, whole))
  const {user, system} = process.cpuUsage(start)
  return {...found, milliseconds: (user + system) / 1000, megabytes: process.memoryUsage().rss / 1024 / 1024}
}

type Found = Pick<HostileOutcome, 'verdict' | 'detail'>

function attempt(work: () => Found): Found {
  try {
    return work()
  } catch (error) {
    return {verdict: 'problem', detail: `threw ${error instanceof Error ? error.message.slice(0, 120) : String(error)}`}
  }
}

function outcomeOf(input: HostileInput, whole: boolean): Found {
  const {output: sources, diagnostics} = ingestAll([input])
  const source = sources[0]
  if (!source) return refusal(diagnostics)
  const structured = structure(source, {readers})
  const failed = structured.diagnostics.find(each => each.code === 'RC0204')
  if (failed) return {verdict: 'problem', detail: failed.message.slice(0, 160)}
  const problems = source.format === 'markdown' ? readingProblems(source, structured.output.blocks) : []
  if (problems.length > 0) return {verdict: 'problem', detail: problems.slice(0, 3).join('; ')}
  if (whole) compile({sources: [input], bibliography: []}, options)
  return {verdict: 'read'}
}

function refusal(diagnostics: readonly Diagnostic[]): Found {
  const placed = diagnostics.some(each => each.path !== undefined && each.start !== undefined)
  return placed
    ? {verdict: 'refused'}
    : {verdict: 'problem', detail: `refused without a place: ${diagnostics[0]?.code}`}
}
