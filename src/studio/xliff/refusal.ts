/** Why a file is not taken as one from a translator. */
export type XliffRefusal =
  /** Sizes in bytes. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-text' }
  /** It declares a document type or entities. */
  | { readonly code: 'doctype' }
  /** Null where the line is not known. */
  | { readonly code: 'not-xml'; readonly line: number | null }
  | { readonly code: 'not-xliff' }
  /** `version` as it is written; empty where there is none. */
  | { readonly code: 'version'; readonly version: string }
  /** It is a translation of, or into, another language. Tags as they are written; empty where there is none. */
  | { readonly code: 'source-language'; readonly written: string; readonly expected: string }
  | { readonly code: 'target-language'; readonly written: string; readonly expected: string }
  /** A text stands in it twice. */
  | { readonly code: 'twice'; readonly name: string }

/** The sentences for refusals. */
export interface XliffRefusalWords {
  readonly 'too-large': (kilobytes: number, most: number) => string
  readonly 'not-text': string
  readonly doctype: string
  readonly 'not-xml': (line: number | null) => string
  readonly 'not-xliff': string
  readonly version: (version: string) => string
  readonly 'source-language': (written: string, expected: string) => string
  readonly 'target-language': (written: string, expected: string) => string
  readonly 'no-language': string
  readonly twice: (name: string) => string
}

/** A refusal in a sentence. `nameOf`: what a language is called, by its tag. */
export function xliffRefusalText(
  refusal: XliffRefusal,
  words: XliffRefusalWords,
  nameOf: (tag: string) => string,
): string {
  switch (refusal.code) {
    case 'too-large':
      return words['too-large'](Math.ceil(refusal.bytes / 1024), refusal.most / 1024)
    case 'not-xml':
      return words['not-xml'](refusal.line)
    case 'version':
      return words.version(refusal.version)
    case 'source-language':
    case 'target-language': {
      const { code, written, expected } = refusal
      return written === '' ? words['no-language'] : words[code](nameOf(written), nameOf(expected))
    }
    case 'twice':
      return words.twice(refusal.name)
    case 'not-text':
    case 'doctype':
    case 'not-xliff':
      return words[refusal.code]
  }
}

/** Thrown within the reader alone. */
export class RefusedXliff extends Error {
  readonly refusal: XliffRefusal
  constructor(refusal: XliffRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuseXliff(refusal: XliffRefusal): never {
  throw new RefusedXliff(refusal)
}
