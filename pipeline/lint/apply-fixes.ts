/** Writes names as the glossary does: what spelling and case alone can mend. */
import type {LintFinding} from './lint-finding.ts'

/** Findings of one document; those without a fix change nothing. */
export function applyFixes(text: string, findings: readonly LintFinding[]): string {
  return [...findings]
    .sort((a, b) => b.start.offset - a.start.offset)
    .reduce(
      (result, {start, end, fix}) =>
        fix === undefined ? result : result.slice(0, start.offset) + fix + result.slice(end.offset),
      text
    )
}
