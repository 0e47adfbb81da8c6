import type { JsonValue, Problem, TextEdit } from '#scenario'

/** What mends a problem, as the words on a button say it. */
export type FixWords =
  /** Writes a value in place of the one that is there. */
  | { readonly does: 'write'; readonly value: JsonValue }
  /** Gives a key another name. */
  | { readonly does: 'rename'; readonly key: string }
  /** Takes a key with its value out; null: an item of a list, or a sign. */
  | { readonly does: 'remove'; readonly key: string | null }
  /** Several things at once, or what is not said in a word. */
  | { readonly does: 'mend' }
  /** Puts a sign in that is missing. */
  | { readonly does: 'add'; readonly sign: string }

/** A mend that can be found without a person's judgement. */
export type Fix =
  | (FixWords & {
      /** By the path of the problem. */
      readonly by: 'path'
      readonly path: Problem['path']
    })
  | (FixWords & {
      /** In the text itself, which need not be JSON. */
      readonly by: 'text'
      /** In order, none within another. */
      readonly edits: readonly TextEdit[]
    })
