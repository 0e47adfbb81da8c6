import type { MediaKind, MediaUse } from '../media/kinds.ts'

/** Problems of the author's own files. `file` is a path in the scenario's folder, `use` what it is used as. */
export type MediaProblemData =
  /** A drawing that holds a script or fetches something from elsewhere. */
  | { readonly code: 'media-active'; readonly file: string }
  /** `kind`: what the file is instead; null where it is nothing that a scenario may bring. */
  | {
      readonly code: 'media-kind'
      readonly file: string
      readonly use: MediaUse
      readonly kind: MediaKind | null
    }
  /** The scenario came as a file alone, without its folder. */
  | { readonly code: 'media-left-out'; readonly file: string; readonly use: MediaUse }
  | { readonly code: 'media-missing'; readonly file: string; readonly suggestion: string | null }
  /** kB of 1024 bytes, rounded up. */
  | {
      readonly code: 'media-too-large'
      readonly file: string
      readonly use: MediaUse
      readonly kilobytes: number
      readonly most: number
    }
  /** In pixels, and in millions of them. */
  | {
      readonly code: 'media-too-many-dots'
      readonly file: string
      readonly width: number
      readonly height: number
      readonly most: number
    }
  | { readonly code: 'media-unused'; readonly file: string }
  /** ms: what is written, and what the file says. */
  | { readonly code: 'voice-length'; readonly file: string; readonly written: number; readonly is: number }
  | { readonly code: 'voice-without-say' }
  /** A translation names no file that a voice can be in, or says nothing of its length. */
  | { readonly code: 'voice-unfit'; readonly file: string; readonly lacks: 'file' | 'length' }
