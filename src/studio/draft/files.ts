/** The file of the scenario itself, in its folder. */
export const SCENARIO = 'scenario.json'
/** The file of the comments and the review, beside it. It is no part of the scenario and never in its hash. */
export const REVIEW = 'review.json'

/** The only text of a training plan that is being written. Its file is called by the plan's id. */
export const PLAN = 'plan.json'

/** The path of a text in a scenario's folder, or the text of a training plan. */
export type TextName = typeof SCENARIO | typeof REVIEW | typeof PLAN | `locales/${string}.json`

/** The path of a translation. `tag`: BCP 47. */
export const localeName = (tag: string): TextName => `locales/${tag}.json`

/** The language of a translation by its path; null where the text is none. */
export const localeTag = (name: TextName): string | null =>
  name.startsWith('locales/') ? name.slice('locales/'.length, -'.json'.length) : null

/** A file of an author's own, by its content. */
export interface MediaRef {
  /** `sha256-…` of its bytes: under it the bytes are kept. */
  readonly hash: string
  /** In bytes. */
  readonly size: number
}

/** Everything in the folder of a scenario that is being written. */
export interface DraftFiles {
  /** A text that is not there is left out. */
  readonly texts: Readonly<Partial<Record<TextName, string>>>
  /** By path in the folder, `media/note.webp`. */
  readonly media: Readonly<Record<string, MediaRef>>
}

/** Its texts, the scenario first and the others by name. */
export const textNames = (files: DraftFiles): readonly TextName[] =>
  (Object.keys(files.texts) as TextName[]).sort((a, b) =>
    a === b ? 0 : a === SCENARIO ? -1 : b === SCENARIO ? 1 : a < b ? -1 : 1,
  )
