import { oneLine } from '#scenario'
import { englishCommands, type CommandWords, type ProblemWords, type ProofWords, type Words } from '#words'

/** One line, or several. */
export type Lines = string | readonly string[]

/**
 * What a command may use of the outside world, made by `commandIo`. Files are written by strangers, so there is no way
 * to print text as it is: a line given here comes out as one line, whatever it quotes (see `oneLine`).
 */
export interface CommandIo {
  /** Folder that relative paths start from. */
  readonly cwd: string
  /** The languages of the system (BCP 47 tags), the preferred one first. */
  readonly languages: readonly string[]
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

/** Everything that a command can say in a language. */
export interface SpokenWords extends Words {
  readonly problems: ProblemWords
  readonly proofs: ProofWords
  readonly commands: CommandWords
}

/** The outside world of a command whose language is known. */
export interface SpokenIo extends CommandIo {
  /** The language of `words` (BCP 47). */
  readonly language: string
  readonly words: SpokenWords
  /** The words of sentences in JSON: English, unless a language was asked for on the command line, for programs read them. */
  readonly jsonWords: SpokenWords
}

/** One command of `step-in`. */
export interface Command {
  readonly name: CommandName
  /**
   * Does it, with the arguments after its name, and gives the exit code: 0 fine, 1 something is wrong with what was
   * looked at. Throws `UsageError` for arguments it does not understand.
   */
  run(args: readonly string[], io: SpokenIo): number | Promise<number>
}

/** The name of a command, by which it is called. */
export type CommandName = keyof CommandWords['general']['summaries']

/**
 * Arguments that make no sense, or a file that cannot be read: one line on standard error, exit code 2. It carries its
 * sentence for every language, because what throws it deep inside does not know the reader's. Its message is English.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly sentence: (words: CommandWords) => string
  /** @param sentence what makes the sentence in a language; a string is the same in all of them, for scripts of the project */
  constructor(sentence: string | ((words: CommandWords) => string)) {
    const say = typeof sentence === 'string' ? () => sentence : sentence
    // The build prints it too, which does not go through `CommandIo`.
    super(oneLine(say(englishCommands)))
    this.sentence = say
  }
}
