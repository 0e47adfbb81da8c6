/** Letters, digits and signs that no shell takes for something else. */
const plain = {
  posix: /^[\p{L}\p{N}_@%+=:,./-]+$/u,
  // The backslash parts folders here, and % may begin the name of a variable.
  win32: /^[\p{L}\p{N}_@+=:,./\\-]+$/u,
}

/** A command somebody can paste, each word in quotes where its shell needs them. Every command we print goes through here. */
export function shellWords(words: readonly string[], platform: NodeJS.Platform = process.platform): string {
  return words.map((word) => (platform === 'win32' ? onWindows(word) : inPosix(word))).join(' ')
}

const inPosix = (word: string): string =>
  plain.posix.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

/** No name on Windows has a double quote in it. */
const onWindows = (word: string): string => (plain.win32.test(word) ? word : `"${word.replaceAll('"', '""')}"`)
