/** What a command may use of the outside world. Tests give their own. */
export interface CommandIo {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Writes to standard output, exactly as given. */
  out(text: string): void
  /** Writes to standard error, exactly as given. */
  err(text: string): void
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly terminal?: boolean
  /** The next line of standard input without its end, or null when there is no more. */
  readLine(): Promise<string | null>
}

/** One command of `step-in`. */
export interface Command {
  readonly name: string
  /** Everything `--help` says. */
  readonly help: string
  /**
   * Does it, with the arguments after its name, and gives the exit code: 0 fine, 1 something is wrong with what was
   * looked at. Throws `UsageError` for arguments it does not understand.
   */
  run(args: readonly string[], io: CommandIo): number | Promise<number>
}

/** Arguments that make no sense, or a file that cannot be read: one line on standard error, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
