/** Shows one disagreement with every passage of both sides. */

import {conflictOf} from './conflict-of.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {explanationOfConflict} from './explain-conflict.ts'
import {reportFindings} from './findings.ts'
import type {ReviewFlags} from './review-command.ts'
import {reviewed} from './reviewed.ts'

export async function reviewShow(id: string, flags: ReviewFlags, context: Context): Promise<ExitCode> {
  const {output, diagnostics} = await reviewed(flags, context)
  const found = output ? conflictOf(output.conflicts, id) : {output: undefined, diagnostics}
  if (!output || !found.output) {
    reportFindings(found.diagnostics, {failOn: 'error'}, context)
    return exitCode.usage
  }
  context.out(explanationOfConflict(found.output, output.project.compilation.records))
  return exitCode.clean
}
