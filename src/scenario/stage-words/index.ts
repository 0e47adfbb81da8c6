/**
 * The stage language: the published words by which an author directs what is seen. They are data; what each looks like is
 * drawn in `art/` and shown by `stage/`.
 */
export * from './faces.ts'
export * from './insets.ts'
export * from './place-words.ts'
export * from './places.ts'
export * from './poses.ts'
export * from './things.ts'

/** Counts up when a word is added; a word is never taken away. */
export const STAGE_WORDS = 1
