/** The command `build`: a folder of articles becomes a published edition. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'
import type {FailOn} from './settings.ts'

interface BuildFlags {
  readonly out?: string
  readonly config?: string
  readonly failOn?: FailOn
  readonly pdf?: true
  readonly since?: string
  readonly verbose?: true
  readonly quiet?: true
}

export function addBuild(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('build')
    .description('Read the articles of a folder and publish the edition made from them.')
    .argument('[sources]', 'folder of the articles (default: sources)')
    .option('-o, --out <folder>', 'folder that the edition is published to (default: out)')
    .option('-c, --config <file>', 'configuration file to use instead of one beside the sources or here')
    .addOption(
      new Option('--fail-on <severity>', 'least severe finding that makes the exit code 1 (default: error)').choices([
        'error',
        'warning',
        'info',
        'never'
      ])
    )
    .option('--pdf', 'write the PDF as well')
    .option('--since <edition>', 'earlier edition, as a folder or its edition.json: write what changed as feed.xml')
    .option('-v, --verbose', 'show every finding, notes as well')
    .option('-q, --quiet', 'show findings that fail the build, and nothing else')
    .action(async (sources: string | undefined, flags: BuildFlags) => {
      const {build} = await import('./build.ts')
      finish(await build({...flags, sources}, context))
    })
}
