/** Progress: on a terminal one line for every pass, with the time that it took. */
import type {Context} from './context.ts'

export interface Progress {
  /** A step begins, and the one before it has ended. */
  readonly start: (step: string) => void
  readonly end: () => void
}

/** Silent where nobody watches. */
export function progressOn(context: Context, wanted: boolean): Progress {
  if (!context.terminal || !wanted) return {start: () => {}, end: () => {}}
  let current: {readonly step: string; readonly at: number} | undefined
  const end = () => {
    if (current) context.err(`\r${lineOf(current.step)}${seconds(performance.now() - current.at)}\n`)
    current = undefined
  }
  const start = (step: string) => {
    end()
    current = {step, at: performance.now()}
    context.err(`${lineOf(step)}…`)
  }
  return {start, end}
}

function lineOf(step: string): string {
  return `  ${step.padEnd(10)} `
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(6)} s`
}
