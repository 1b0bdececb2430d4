/** Runs one command line and says with which code the process ends. */
import {CommanderError} from 'commander'
import type {Context} from './context.ts'
import {type ExitCode, exitCode} from './exit-code.ts'
import {programOf} from './program-of.ts'

/** `line`: the arguments after the name of the program. Never throws. */
export async function run(line: readonly string[], context: Context): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean
  try {
    const program = programOf(context, result => {
      code = result
    })
    await program.parseAsync([...line], {from: 'user'})
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.clean : exitCode.usage
    context.err(
      `recension: internal error. This is a bug: please report it with the lines below and, if you can, the sources.\n${traceOf(error)}\n`
    )
    return exitCode.internal
  }
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
