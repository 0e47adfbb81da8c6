import type { Media } from './media/media-file.ts'

/** What stands around a scenario's file. */
export interface ParseOptions {
  /** Name of the folder the file is in, which must be the scenario's id (F1). Not checked when left out. */
  readonly folder?: string | undefined
  /** What is in the folder `media/` beside the file (F19); `none` for a file that came alone. Not checked when left out. */
  readonly media?: Media | 'none' | undefined
  /** Own files that its translations name (`mediaNamedIn`): they are not called unused. */
  readonly namedElsewhere?: readonly string[] | undefined
}
