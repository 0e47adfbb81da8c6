/** Why a zip is not taken. `file` is the path as the zip names it, fit to be shown: cut short, without control characters. */
export type ZipRefusal =
  /** The zip itself. Both in bytes. */
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-a-zip' }
  /** Cut off, at odds with itself, or not what its checksum says. `file` null: the zip as a whole. */
  | { readonly code: 'damaged'; readonly file: string | null }
  /** What only a newer or rarer program can read: a compression of another kind, a zip in several parts. */
  | { readonly code: 'unsupported'; readonly file: string | null }
  | { readonly code: 'too-many'; readonly count: number; readonly most: number }
  /** All that is in it together, unpacked. In bytes. */
  | { readonly code: 'unpacks-too-large'; readonly most: number }
  /** One file, unpacked. In bytes. */
  | { readonly code: 'file-too-large'; readonly file: string; readonly most: number }
  /** A path that leads out of the folder, or that some system can have no file at. */
  | { readonly code: 'unsafe-path'; readonly file: string }
  /** On some systems large and small letters are the same. */
  | { readonly code: 'twice'; readonly file: string }
  | { readonly code: 'link'; readonly file: string }
  | { readonly code: 'encrypted'; readonly file: string }
  /** Nothing a scenario's folder may have. */
  | { readonly code: 'unknown-file'; readonly file: string }
  | { readonly code: 'no-scenario' }
  | { readonly code: 'several-scenarios'; readonly files: readonly string[] }
  /** A text that is not UTF-8. */
  | { readonly code: 'not-text'; readonly file: string }
  /** A file in `media/` that is neither picture nor sound, or another kind than it is called. */
  | { readonly code: 'not-that-kind'; readonly file: string }
  /** A drawing that holds a script, or fetches something from elsewhere. */
  | { readonly code: 'active'; readonly file: string }
  /** A picture of so many pixels that it may not be unpacked. In millions. */
  | { readonly code: 'too-many-dots'; readonly file: string; readonly most: number }

/** Refuses by throwing, inside `readZip` alone, which catches it. */
export class Refused extends Error {
  readonly refusal: ZipRefusal
  constructor(refusal: ZipRefusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function refuseZip(refusal: ZipRefusal): never {
  throw new Refused(refusal)
}

/** The most characters of a path that are shown. */
const SHOWN = 80

/** A path from a zip, fit to be shown in a sentence. */
export function shownPath(path: string): string {
  const plain = path.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd')
  return plain.length <= SHOWN ? plain : `${plain.slice(0, SHOWN)}…`
}
