/** The command `diff`: what changed from one edition to another. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'

export interface DiffFlags {
  readonly format: 'text' | 'markdown' | 'json'
}

export function addDiff(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('diff')
    .description('Show what changed from one edition to another, and which sources made the difference.')
    .argument('<old>', 'folder of the older edition, or its edition.json')
    .argument('<new>', 'folder of the newer edition, or its edition.json')
    .addOption(
      new Option('-f, --format <format>', 'how to show it').choices(['text', 'markdown', 'json']).default('text')
    )
    .action(async (old: string, now: string, flags: DiffFlags) => {
      const {diff} = await import('./diff.ts')
      finish(await diff(old, now, flags, context))
    })
}
