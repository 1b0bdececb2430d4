/** The command `inspect`: how one file was read. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'

export function addInspect(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('inspect')
    .description('Show how a file was read: every line with its kind, and why lines were dropped.')
    .argument('<file>', 'article to read')
    .addOption(new Option('-f, --format <format>', 'form of the answer').choices(['text', 'json']).default('text'))
    .action(async (file: string, {format}: {readonly format: 'text' | 'json'}) => {
      const {inspect} = await import('./inspect.ts')
      finish(await inspect(file, format, context))
    })
}
