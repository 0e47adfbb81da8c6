import { oneLine, quietJson } from '#scenario'
import type { CommandIo, Lines } from './command.ts'

/** The bare streams of a process. What is given to them comes out exactly so. */
export interface Streams {
  readonly cwd: string
  /** The languages of the system (BCP 47 tags), the preferred one first. */
  readonly languages: readonly string[]
  out(text: string): void
  err(text: string): void
  /** Whether standard error is a terminal, where a line can be written over. */
  readonly terminal: boolean
  /** The next line of standard input without its end, or null when there is no more. */
  nextLine(): Promise<string | null>
}

/** Back to the beginning of the line, and what stands there is gone. */
const LINE_AWAY = '\r\u001B[K'

const printed = (lines: Lines): string =>
  (typeof lines === 'string' ? [lines] : lines).map((line) => `${oneLine(line)}\n`).join('')

/**
 * The only code that writes to a terminal. Newlines and the signs that draw a progress line are written here and nowhere else; of
 * what commands give, those signs are taken out, because they may come from a file that means to hide something.
 */
export function commandIo({ cwd, languages, out, err, terminal, nextLine }: Streams): CommandIo {
  let drawn: string | null = null
  return {
    cwd,
    languages,
    out: (lines) => out(printed(lines)),
    err: (lines) => err(printed(lines)),
    json: (text) => out(`${quietJson(text)}\n`),
    progress(line) {
      if (!terminal || line === drawn) return
      err(`${LINE_AWAY}${oneLine(line ?? '')}`)
      drawn = line
    },
    readLine(prompt) {
      out(oneLine(prompt))
      return nextLine()
    },
  }
}
