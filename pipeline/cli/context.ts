/** What a command knows of the world: where it was started and where it may write. */

export interface Context {
  /** What relative paths are relative to. */
  readonly workingFolder: string
  /** Results, for people or programs. */
  readonly out: (text: string) => void
  /** Progress, findings and summaries, for people. */
  readonly err: (text: string) => void
  /** Whether `err` is a terminal that people watch, and whether it may show colours. */
  readonly terminal: boolean
  readonly colours: boolean
}
