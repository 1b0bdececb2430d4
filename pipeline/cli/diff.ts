/** Compares two published editions. */
import {changeLines} from '../diff/change-lines.ts'
import {diffEditions} from '../diff/diff-editions.ts'
import {comparedEdition} from './compared-edition.ts'
import type {Context} from './context.ts'
import type {DiffFlags} from './diff-command.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'

export async function diff(old: string, now: string, {format}: DiffFlags, context: Context): Promise<ExitCode> {
  const [before, after] = [await comparedEdition(old, context), await comparedEdition(now, context)]
  if (!before.output || !after.output) {
    reportFindings([...before.diagnostics, ...after.diagnostics], {failOn: 'error'}, context)
    return exitCode.usage
  }
  const changes = diffEditions(before.output, after.output)
  const json = () => `${JSON.stringify({formatVersion: '1.0.0', changes}, null, 1)}\n`
  context.out(format === 'json' ? json() : changeLines(changes, format === 'markdown' ? 'markdown' : 'terminal'))
  return exitCode.clean
}
