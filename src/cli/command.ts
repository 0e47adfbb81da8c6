import { oneLine } from '#scenario'

/** One line, or several. */
export type Lines = string | readonly string[]

/**
 * What a command may use of the outside world, made by `commandIo`. Files are written by strangers, so there is no way
 * to print text as it is: a line given here comes out as one line, whatever it quotes (see `oneLine`).
 */
export interface CommandIo {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** Prints lines, without their ends, on standard output. */
  out(lines: Lines): void
  /** Prints lines, without their ends, on standard error. */
  err(lines: Lines): void
  /** Prints a JSON text on standard output, laid out as it is; it means the same, and steers no terminal. */
  json(text: string): void
  /** A line on standard error that the next one is written over; null takes it away. Nothing where that is no terminal. */
  progress(line: string | null): void
  /** The next line of standard input without its end, or null when there is no more. The prompt is printed before it. */
  readLine(prompt: string): Promise<string | null>
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
  constructor(message: string) {
    // The build prints it too, which does not go through `CommandIo`.
    super(oneLine(message))
  }
}
