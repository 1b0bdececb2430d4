/** The command line: every command with its arguments, options and help. */
import {Command} from 'commander'
import {addBuild} from './build-command.ts'
import type {Context} from './context.ts'
import {addDiff} from './diff-command.ts'
import type {ExitCode} from './exit-code.ts'
import {addExplain} from './explain-command.ts'
import {addInspect} from './inspect-command.ts'
import {addLint} from './lint-command.ts'
import {packageVersion} from './package-version.ts'
import {addReview} from './review-command.ts'
import {addVerify} from './verify-command.ts'

/** `finish` is told the exit code of the command that was run. */
export function programOf(context: Context, finish: (code: ExitCode) => void): Command {
  const program = new Command('recension')
    .description(
      'Turns overlapping, contradicting articles into one glossary, comparison tables and FAQ, every sentence from a source.'
    )
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .exitOverride()
    .configureOutput({writeOut: context.out, writeErr: context.err})
    .showHelpAfterError('(recension COMMAND --help shows what a command takes)')
  for (const add of commands) add(program, context, finish)
  return program
}

const commands = [addBuild, addVerify, addInspect, addExplain, addReview, addDiff, addLint]
