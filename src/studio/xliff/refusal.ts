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
