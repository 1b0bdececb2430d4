/** Lists the disagreements of a project, those without a ruling first of all. */
import type {Article} from '../model/block.ts'
import type {Conflict} from '../model/claim.ts'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {reportFindings} from './findings.ts'
import {placeLine} from './place-line.ts'
import type {ReviewFlags} from './review-command.ts'
import {reviewed} from './reviewed.ts'
import {shortId} from './short-id.ts'

export async function reviewList(
  flags: ReviewFlags & {readonly all?: true; readonly format: 'text' | 'json'},
  context: Context
): Promise<ExitCode> {
  const {output, diagnostics} = await reviewed(flags, context)
  if (!output) {
    reportFindings(diagnostics, {failOn: 'error'}, context)
    return exitCode.usage
  }
  const {conflicts, project} = output
  const open = conflicts.filter(conflict => conflict.decision === undefined)
  const listed = flags.all ? conflicts : open
  const {articles} = project.compilation.records
  if (flags.format === 'json') {
    context.out(`${JSON.stringify(listed, null, 2)}\n`)
    return exitCode.clean
  }
  for (const conflict of listed) context.out(`${entryOf(conflict, articles)}\n`)
  context.err(
    `${conflicts.length} ${conflicts.length === 1 ? 'disagreement' : 'disagreements'}, ${open.length} without a ruling. Rule on one with\n` +
      '  recension review accept ID SIDE   that side stands\n' +
      '  recension review both ID          both are kept\n' +
      '  recension review reject ID        it is no disagreement\n'
  )
  return exitCode.clean
}

function entryOf(conflict: Conflict, articles: readonly Article[]): string {
  const sides = conflict.sides.map((side, at) => `  ${at + 1}  ${placeLine(side.wording, articles)}\n`)
  return `${shortId(conflict.id)}  ${conflict.strength} ${conflict.kind}: ${conflict.reason}\n${sides.join('')}${rulingOf(conflict)}`
}

/** Nothing where there is none. */
function rulingOf({decision}: Conflict): string {
  if (!decision) return ''
  const words = {
    prefer: `side ${(decision.side ?? 0) + 1} stands`,
    both: 'both are kept',
    none: 'no disagreement'
  }
  return `  ruling: ${words[decision.ruling]}${decision.note === undefined ? '' : ` (${decision.note})`}\n`
}
