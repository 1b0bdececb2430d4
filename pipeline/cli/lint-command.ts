/** The command `lint`: other people's documents against the glossary. */
import {type Command, Option} from 'commander'
import type {Context} from './context.ts'
import type {ExitCode} from './exit-code.ts'

export interface LintFlags {
  readonly glossary: string
  readonly format: 'text' | 'sarif' | 'github'
  readonly fix?: true
}

export function addLint(program: Command, context: Context, finish: (code: ExitCode) => void): void {
  program
    .command('lint')
    .description('Check documents against the glossary: names, spellings, cases, definitions, contradictions.')
    .argument('<docs...>', 'files, or folders with .md, .html and .txt files')
    .option('-g, --glossary <folder>', 'folder of the edition', 'out')
    .addOption(
      new Option('-f, --format <format>', 'how to show findings').choices(['text', 'sarif', 'github']).default('text')
    )
    .option('--fix', 'mend spelling and case in the files')
    .action(async (docs: readonly string[], flags: LintFlags) => {
      const {lint} = await import('./lint.ts')
      finish(await lint(docs, flags, context))
    })
}
