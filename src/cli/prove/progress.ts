import type { CommandIo } from '../command.ts'

const WIDTH = 24

/** A line on a terminal that shows how far work has come; nothing at all where standard error is no terminal. */
export interface Progress {
  /** `done` of the work, 0 to 1, and what is being done. */
  show(done: number, what: string): void
  /** Takes the line away. */
  clear(): void
}

/** Progress on a command's standard error. */
export function progressOn(io: Pick<CommandIo, 'err' | 'terminal'>): Progress {
  let drawn = ''
  return {
    show(done, what) {
      const full = Math.round(done * WIDTH)
      const line = `[${'#'.repeat(full)}${' '.repeat(WIDTH - full)}] ${what}`
      if (io.terminal !== true || line === drawn) return
      io.err(`\r\u001B[K${line}`)
      drawn = line
    },
    clear() {
      if (drawn !== '') io.err('\r\u001B[K')
      drawn = ''
    },
  }
}
