import type { Within } from './within.ts'

/** How a text stops being JSON. `found` is what stands there instead; null is the end of the file. */
export type JsonSlip =
  | { readonly slip: 'curly-quotes'; readonly found: string }
  /** Written in capitals, or in another word: `Yes`. */
  | { readonly slip: 'capitals'; readonly found: string; readonly word: 'true' | 'false' | 'null' }
  | {
      readonly slip: 'single-quotes' | 'missing-colon' | 'missing-comma' | 'extra-comma' | 'open-text' | 'open-comment'
    }
  | { readonly slip: 'bad-unicode' | 'bad-escape' | 'invisible-character' | 'invisible-space' }
  /** A straight quotation mark inside a text, and a text that goes on in the next line. */
  | { readonly slip: 'inner-quotes' | 'line-break' }
  /** `unopened-text`: its first quotation mark is missing. */
  | {
      readonly slip: 'no-json-value' | 'number-symbol' | 'stray-word' | 'unopened-text' | 'unquoted'
      readonly word: string
    }
  /** `number` is what is meant, with a point. */
  | { readonly slip: 'decimal-comma'; readonly written: string; readonly number: string }
  | { readonly slip: 'wrong-sign'; readonly found: string; readonly wanted: ',' | ':' }
  | { readonly slip: 'wrong-bracket'; readonly found: '}' | ']'; readonly wanted: '}' | ']' }
  | { readonly slip: 'missing-open'; readonly bracket: '{' | '[' }
  /**
   * Closing brackets are missing, and a comma after them. `key` then stands inside `holder`, where it does not belong; both are null
   * where that cannot be told, and `found` is what comes next.
   */
  | {
      readonly slip: 'unclosed'
      readonly missing: string
      readonly comma: boolean
      readonly found: string | null
      readonly holder: Within | null
      readonly key: Within | null
    }
  /** A closing bracket too many. It closes `closed`, so that `key` stands outside; both are null where that cannot be told. */
  | {
      readonly slip: 'extra-close'
      readonly found: '}' | ']'
      readonly closed: Within | null
      readonly key: Within | null
    }
  | {
      readonly slip: 'bad-number' | 'missing-key' | 'missing-value' | 'after-the-end' | 'stray'
      readonly found: string | null
    }

/** Problems of the file as such. */
export type FileProblemData =
  | ({ readonly code: 'bad-json' } & JsonSlip)
  | { readonly code: 'byte-order-mark' | 'comment-in-json' | 'empty-file' | 'trailing-comma' }
  | { readonly code: 'duplicate-key'; readonly key: string }
  /** `utf-16`: the file is saved in that encoding; else it is not UTF-8 from some place on. */
  | { readonly code: 'not-utf8'; readonly encoding: 'utf-16' | 'unknown' }
  /** Nothing can be called by one of these names. */
  | { readonly code: 'reserved-name'; readonly names: readonly string[] }
  /** Brackets in brackets, at most so many. */
  | { readonly code: 'too-deep'; readonly most: number }
  /** kB of 1024 bytes; those of the file are rounded up. */
  | { readonly code: 'too-large'; readonly kilobytes: number; readonly most: number }
  /** How many are left out. */
  | { readonly code: 'too-many-problems'; readonly more: number }
  | { readonly code: 'unknown-format'; readonly format: number; readonly known: readonly number[] }
