/** The command `verify`: proves a published edition against its sources. */
import type {Command} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'

interface VerifyFlags {
  readonly sources?: string
  readonly config?: string
}

export function addVerify(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('verify')
    .description('Read a published edition and its sources again, and prove every place, word and quotation.')
    .argument('[out]', 'folder of the edition (default: out)')
    .option('-s, --sources <folder>', 'folder of the articles that it was made from (default: sources)')
    .option('-c, --config <file>', 'configuration file to use instead of one beside the sources or here')
    .action(async (out: string | undefined, flags: VerifyFlags) => {
      const {verify} = await import('./verify.ts')
      finish(await verify({...flags, out}, context))
    })
}
