import { createScanner } from 'jsonc-parser'

/** A sign, text, number or word of a JSON text. `word`: anything JSON does not know, and true, false and null. */
export interface Token {
  readonly kind: '{' | '}' | '[' | ']' | ',' | ':' | 'text' | 'number' | 'constant' | 'word' | 'end'
  /** In UTF-16 code units; `end` is behind its last. */
  readonly offset: number
  readonly end: number
  /** What is wrong inside it. */
  readonly fault: TokenFault | null
}

export type TokenFault =
  | 'open-text'
  | 'open-comment'
  | 'bad-number'
  | 'bad-unicode'
  | 'bad-escape'
  | 'invisible-character'

/** The numbers by which jsonc-parser's scanner tells kinds and faults; its enums are `const` and not there to be imported. */
const kinds: Readonly<Record<number, Token['kind']>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'constant',
  8: 'constant',
  9: 'constant',
  10: 'text',
  11: 'number',
}
const faults: Readonly<Record<number, TokenFault>> = {
  2: 'open-text',
  3: 'bad-number',
  4: 'bad-unicode',
  5: 'bad-escape',
  6: 'invisible-character',
}
const OPEN_COMMENT = 1
const END = 17
/** White space, line breaks, and both kinds of comment. */
const TRIVIA = [12, 13, 14, 15]

/** The tokens of a text, scanned as far as they are asked for. */
export interface Tokens {
  /** The token of that number; undefined behind the last, which is the end. */
  at(index: number): Token | undefined
  /** All of them. */
  all(): readonly Token[]
}

/**
 * A JSON text as tokens. Comments are passed over, but for one that is never closed. `known`: the tokens it begins with, which are not
 * scanned again.
 */
export function tokensOf(text: string, known: readonly Token[] = []): Tokens {
  const scanner = createScanner(text, false)
  scanner.setPosition(known.at(-1)?.end ?? 0)
  const tokens = [...known]
  let over = false
  /** Scans on; false behind the end. */
  const scan = (): boolean => {
    if (over) return false
    const kind = scanner.scan() as number
    const fault = scanner.getTokenError() as number
    if (kind === END) {
      over = true
      tokens.push({ kind: 'end', offset: text.length, end: text.length, fault: null })
    } else if (!TRIVIA.includes(kind) || fault === OPEN_COMMENT) {
      const offset = scanner.getTokenOffset()
      tokens.push({
        kind: TRIVIA.includes(kind) ? 'word' : (kinds[kind] ?? 'word'),
        offset,
        end: Math.min(offset + scanner.getTokenLength(), text.length),
        fault: fault === OPEN_COMMENT ? 'open-comment' : (faults[fault] ?? null),
      })
    }
    return true
  }
  return {
    at(index) {
      while (tokens.length <= index && scan());
      return index < 0 ? undefined : tokens[index]
    },
    all() {
      while (scan());
      return tokens
    },
  }
}
