/** What a pass reports: a finding with a place, and the result that carries it. */
import type {Point} from './source-text.ts'

export type Severity = 'info' | 'warning' | 'error'

export interface Diagnostic {
  /** Stable, such as `RC0203`; the hundreds name the pass. See `pipeline/diagnostics/`. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, then what to do, in whole sentences. */
  readonly message: string
  /** Path of the file as the user knows it. */
  readonly path?: string
  readonly start?: Point
  readonly end?: Point
  /** The other passage, of a finding about two. */
  readonly related?: {readonly path: string; readonly start: Point; readonly text: string}
}

/** What every pass returns: content never throws, it is reported. */
export interface Result<Output> {
  readonly output: Output
  readonly diagnostics: readonly Diagnostic[]
}
