export interface Lines {
  /** 1-based line and column (in UTF-16 code units) of an offset; offsets past the end are at the end. */
  at(offset: number): { line: number; column: number }
}

/** Where the lines of a text begin. `\n`, `\r\n` and a lone `\r` end a line, as editors count. */
export function linesOf(text: string): Lines {
  const starts = [0]
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i)
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return {
    at(offset) {
      const inside = Math.max(0, Math.min(offset, text.length))
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if ((starts[middle] ?? 0) <= inside) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: inside - (starts[low] ?? 0) + 1 }
    },
  }
}
