import type { MediaKind } from '../media.ts'

/** Problems of the author's own pictures. `picture` and `file` are paths in the scenario's folder. */
export type MediaProblemData =
  /** `kind`: what the file is instead; null where it is no picture that a scenario may bring. */
  | { readonly code: 'media-kind'; readonly picture: string; readonly kind: MediaKind | null }
  /** The scenario came as a file alone, without its folder. */
  | { readonly code: 'media-left-out'; readonly picture: string }
  | { readonly code: 'media-missing'; readonly picture: string; readonly suggestion: string | null }
  /** kB of 1024 bytes, rounded up. */
  | {
      readonly code: 'media-too-large'
      readonly picture: string
      readonly kilobytes: number
      readonly most: number
    }
  | { readonly code: 'media-unused'; readonly file: string }
