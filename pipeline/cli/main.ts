#!/usr/bin/env node
/** The program `recension`: hands the command line and the terminal to `run`. */
import {run} from './run.ts'
import {suitShortRuns} from './suit-short-runs.ts'

const {env, stderr, stdout, versions} = process
suitShortRuns(versions.node)
// A reader such as `head` may close its end early, which is no error of ours.
for (const stream of [stdout, stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}
process.exitCode = await run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  out: text => stdout.write(text),
  err: text => stderr.write(text),
  terminal: stderr.isTTY === true,
  colours: stderr.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb'
})
