/** What a first look at a JSON text finds, before any parser sees it. Takes time in proportion to its length. */
export interface Scan {
  /** Where brackets first stand deeper than allowed, or null. */
  readonly tooDeep: number | null
  /** Offsets of commas with nothing after them but a closing bracket. */
  readonly trailingCommas: readonly number[]
}

/** How deep objects and lists may stand in one another. A scenario needs 9. */
export const DEEPEST = 32

/**
 * Looks at brackets and commas outside strings and comments. A closing bracket counts only when it fits the last
 * opening one, so the depth found is never below the one a forgiving parser can reach.
 */
export function scan(text: string): Scan {
  const open: string[] = []
  const trailingCommas: number[] = []
  let comma = -1
  let i = 0
  while (i < text.length) {
    const c = text.charAt(i)
    if (c === '"') {
      comma = -1
      i = afterString(text, i)
      continue
    }
    if (c === '/' && (text[i + 1] === '/' || text[i + 1] === '*')) {
      i = afterComment(text, i)
      continue
    }
    if (c === '{' || c === '[') {
      open.push(c)
      if (open.length > DEEPEST) return { tooDeep: i, trailingCommas }
    } else if (c === '}' || c === ']') {
      if (comma >= 0) trailingCommas.push(comma)
      if (open.at(-1) === (c === '}' ? '{' : '[')) open.pop()
    }
    if (c === ',') comma = i
    else if (c !== ' ' && c !== '\t' && c !== '\n' && c !== '\r') comma = -1
    i += 1
  }
  return { tooDeep: null, trailingCommas }
}

/** Offset after the string that begins at `start`; a line's end closes one that was left open. */
function afterString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (c === '\\') i += 1
    else if (c === '"') return i + 1
    else if (c === '\n' || c === '\r') return i
  }
  return text.length
}

function afterComment(text: string, start: number): number {
  if (text[start + 1] === '*') {
    const end = text.indexOf('*/', start + 2)
    return end < 0 ? text.length : end + 2
  }
  for (let i = start + 2; i < text.length; i += 1) {
    if (text[i] === '\n' || text[i] === '\r') return i
  }
  return text.length
}
