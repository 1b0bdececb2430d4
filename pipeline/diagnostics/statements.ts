/** Diagnostics about the statements of sources (RC05xx). */
import type {Diagnostic} from '../model/diagnostic.ts'

/** Two sources of one text are one witness: what both say is not said twice. */
export function nearlyOneText(path: string, other: string, percent: number): Diagnostic {
  return {
    code: 'RC0511',
    severity: 'warning',
    message: `${percent} % of what this source says stands word for word in ${other}. Their agreement proves nothing; leave one of them out unless both must be cited.`,
    path
  }
}
