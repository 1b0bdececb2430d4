/** The command `inspect`: how one file was read. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'
import type {ReviewFlags} from './review-command.ts'

export interface InspectFlags extends ReviewFlags {
  readonly format: 'text' | 'json'
}

export function addInspect(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('inspect')
    .description('Show how a file was read: every line with its kind, and why lines were dropped.')
    .argument('<file>', 'article to read')
    .addOption(new Option('-f, --format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .option(
      '-s, --sources <folder>',
      'folder of the articles, where paths of the configuration start (default: sources)'
    )
    .option('-c, --config <file>', 'configuration file to use instead of one beside the sources or here')
    .action(async (file: string, flags: InspectFlags) => {
      const {inspect} = await import('./inspect.ts')
      finish(await inspect(file, flags, context))
    })
}
