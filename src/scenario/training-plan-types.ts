/** Words in the languages there are; `en` is always there and stands in for missing ones. */
export type Words = Readonly<Record<string, string>> & { readonly en: string }

/** A course made of scenarios, as it lies in `public/plans/<id>.json`. */
export interface TrainingPlan {
  readonly $schema?: string
  readonly format: 1
  /** Kebab-case; the file's name. */
  readonly id: string
  readonly title: Words
  readonly summary: Words
  readonly mode: 'practice' | 'assessment'
  /** Scenario ids. Played in an order drawn by seed, unless `inOrder`. */
  readonly scenarios: readonly string[]
  /** How many of them are controls: the checker counts; nothing else may tell. */
  readonly controls: number
  readonly inOrder?: boolean
  /** Played instead of what somebody skips after its content warning; of the same kind where there is one. */
  readonly reserve?: readonly string[]
  readonly pass: {
    /** Least mean of overall over the counted runs, 0 to 100. */
    readonly overall: number
    /** Least number of mastered runs. */
    readonly mastered: number
    /** Screen-outs allowed (0 in all plans that come with the program). */
    readonly screenOuts: number
  }
  /** Credit hours, as the agency counts them. */
  readonly hours: number
  /** Months until it is due again; null: never. */
  readonly validMonths: number | null
}
