/** Runs a command line of Recension within the test, and gives what people and programs would see. */
import {run} from '../../pipeline/cli/run.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function runRecension(workingFolder: string, ...line: readonly string[]): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await run(line, {
    workingFolder,
    out: text => {
      out += text
    },
    err: text => {
      err += text
    },
    terminal: false,
    colours: false
  })
  return {code, out, err}
}
