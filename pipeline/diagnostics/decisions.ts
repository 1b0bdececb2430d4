/** Diagnostics about the editor's decisions (RC06xx). */
import type {Diagnostic} from '../model/diagnostic.ts'
import type {Point} from '../model/source-text.ts'

export function decisionsNotUnderstood(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0601',
    severity: 'error',
    message: `${problem}. No decision of this file was applied; mend the entry (docs/decisions.md shows every form) and build again.`,
    path,
    start
  }
}

/** A ruling whose ground has changed: reported, and not applied. */
export function staleDecision(path: string, start: Point, problem: string): Diagnostic {
  return {
    code: 'RC0602',
    severity: 'warning',
    message: `This decision is stale and was not applied: ${problem}. Quote the text as it now stands, or delete the entry.`,
    path,
    start
  }
}

/** Two passages that cannot both hold, and no ruling on them. `id`: as `review` takes it. */
export function sourcesDisagree(
  place: {readonly path: string; readonly start: Point; readonly end: Point},
  other: {readonly path: string; readonly start: Point; readonly text: string},
  reason: string,
  id: string
): Diagnostic {
  return {
    code: 'RC0604',
    severity: 'warning',
    message: `Sources disagree: ${reason} Rule on it with recension review show ${id}.`,
    ...place,
    related: other
  }
}

/** Of `review`: nothing was written. */
export function reviewNotPossible(problem: string): Diagnostic {
  return {
    code: 'RC0603',
    severity: 'error',
    message: `${problem}. Nothing was written; “recension review list --all” shows every disagreement.`
  }
}
