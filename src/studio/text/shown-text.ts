const MARK = '\uFEFF'

/**
 * A file's text as an editor shows it: without its byte order mark, and with `\n` at the end of every line. The file keeps
 * the line ends it has: places are led over from one to the other. Offsets are UTF-16 code units.
 */
export interface ShownText {
  readonly file: string
  readonly shown: string
  /** What is written into the file for `\n`: what its first line ends with. */
  readonly lineEnd: string
  /** The offset in the file of an offset in what is shown. */
  inFile(offset: number): number
}

export function shownText(file: string): ShownText {
  const marked = file.startsWith(MARK)
  const text = marked ? file.slice(1) : file
  const before = marked ? 1 : 0
  if (!text.includes('\r')) return { file, shown: text, lineEnd: '\n', inFile: (offset) => offset + before }
  // Where a line end of two characters is shown as one.
  const pairs: number[] = []
  const shown = text.replace(/\r\n|\r/g, (end, at: number) => {
    if (end.length === 2) pairs.push(at - pairs.length)
    return '\n'
  })
  return {
    file,
    shown,
    lineEnd: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    inFile: (offset) => offset + before + countBelow(pairs, offset),
  }
}

/** A piece of what is shown that is replaced. */
export interface ShownChange {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** The file's text after changes of what is shown. They are in order, do not overlap, and all speak of the text as it was. */
export function withChanges({ file, lineEnd, inFile }: ShownText, changes: readonly ShownChange[]): string {
  let written = ''
  let done = 0
  for (const { from, to, insert } of changes) {
    written += file.slice(done, inFile(from)) + insert.replaceAll('\n', lineEnd)
    done = inFile(to)
  }
  return written + file.slice(done)
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
