import { fileLimits } from './limits.ts'

const CODES = {
  quote: 0x22,
  comma: 0x2c,
  openList: 0x5b,
  escape: 0x5c,
  closeList: 0x5d,
  open: 0x7b,
  close: 0x7d,
} as const

/**
 * Which limit a JSON text goes over, before it is parsed: how deep it goes, or how many values it has. Null when none.
 * One pass, and nothing is kept, whatever the text is.
 */
export function overrun(text: string): 'depth' | 'values' | null {
  let depth = 0
  let values = 1
  for (let i = 0; i < text.length; i += 1) {
    switch (text.charCodeAt(i)) {
      case CODES.quote:
        i = endOfString(text, i)
        break
      case CODES.comma:
        values += 1
        break
      case CODES.open:
      case CODES.openList:
        depth += 1
        values += 1
        if (depth > fileLimits.depth) return 'depth'
        break
      case CODES.close:
      case CODES.closeList:
        depth -= 1
        break
    }
    if (values > fileLimits.values) return 'values'
  }
  return null
}

/** Where the string that begins at `start` ends. */
function endOfString(text: string, start: number): number {
  let i = start + 1
  for (; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === CODES.escape) i += 1
    else if (code === CODES.quote) break
  }
  return i
}
