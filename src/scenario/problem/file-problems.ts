/** How a text stops being JSON. `found` is what stands there instead; null is the end of the file. */
export type JsonSlip =
  | { readonly slip: 'curly-quotes'; readonly found: string }
  | { readonly slip: 'capitals'; readonly word: 'true' | 'false' | 'null' }
  | {
      readonly slip: 'single-quotes' | 'missing-colon' | 'missing-comma' | 'open-text' | 'open-comment'
    }
  | { readonly slip: 'bad-unicode' | 'bad-escape' | 'invisible-character' }
  | { readonly slip: 'no-json-value' | 'number-symbol' | 'stray-word'; readonly word: string }
  | {
      readonly slip:
        | 'bad-number'
        | 'missing-key'
        | 'missing-value'
        | 'open-object'
        | 'open-list'
        | 'after-the-end'
        | 'stray'
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
