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
  scanner.scan()
  // The token at the end has a length where a comment was begun in the last two characters, so its place tells the end.
  for (let offset = scanner.getTokenOffset(); offset < text.length; offset = scanner.getTokenOffset()) {
    scanner.scan()
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
