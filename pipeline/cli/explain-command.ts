/** The command `explain`: why the edition holds what it holds. */
import type {Command} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'
import type {ReviewFlags} from './review-command.ts'

export function addExplain(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('explain')
    .description('Show why a term, claim, disagreement, question or table is in the edition as it is.')
    .argument('<what>', 'name of a term, id of anything, or words of a claim')
    .option('-s, --sources <folder>', 'folder of the articles (default: sources)')
    .option('-c, --config <file>', 'configuration file to use instead of one beside the sources or here')
    .action(async (what: string, flags: ReviewFlags) => {
      const {explain} = await import('./explain.ts')
      finish(await explain(what, flags, context))
    })
}
