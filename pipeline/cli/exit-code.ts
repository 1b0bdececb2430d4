/** The exit codes of every command. */

export const exitCode = {
  clean: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** The command line, the configuration or a folder is not as the command needs it; nothing was published. */
  usage: 2,
  /** A bug of ours. */
  internal: 3
} as const

export type ExitCode = (typeof exitCode)[keyof typeof exitCode]
