import { createScanner } from 'jsonc-parser'

/** What a first look at a JSON text finds, before the parser sees it. Takes time in proportion to its length. */
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
 * opening one, so the depth found is never below the one the parser, which forgives slips, can reach.
 */
export function scan(text: string): Scan {
  const scanner = createScanner(text, true)
  const open: string[] = []
  const trailingCommas: number[] = []
  let comma = -1
  // The end of the text is the only token without a length.
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset()
    const sign = text.charAt(offset)
    if (sign === '{' || sign === '[') {
      open.push(sign)
      if (open.length > DEEPEST) return { tooDeep: offset, trailingCommas }
    } else if (sign === '}' || sign === ']') {
      if (comma >= 0) trailingCommas.push(comma)
      if (open.at(-1) === (sign === '}' ? '{' : '[')) open.pop()
    }
    comma = sign === ',' ? offset : -1
  }
  return { tooDeep: null, trailingCommas }
}
