/** Problems of training plans. */
export type PlanProblemData =
  /** What the plan says, what is so, and of how many scenes. */
  | { readonly code: 'plan-controls'; readonly says: number; readonly controls: number; readonly scenes: number }
  | { readonly code: 'plan-few-controls'; readonly controls: number; readonly scenes: number }
  /** `name` is the file's, without `.json`. */
  | { readonly code: 'plan-file-name'; readonly name: string; readonly id: string }
  | { readonly code: 'plan-lesson'; readonly scenario: string }
  /** Which part of the rule asks for how many scenes, and how many of that kind there are. */
  | {
      readonly code: 'plan-pass'
      readonly part: 'mastered' | 'controls'
      readonly asked: number
      readonly scenes: number
    }
  /** `before` is the list it stands in already. */
  | { readonly code: 'plan-repeats'; readonly scenario: string; readonly before: string }
  /** What the reserve has none of. */
  | { readonly code: 'plan-reserve'; readonly lacks: 'any' | 'control' | 'intervene' }
  /** Minutes the scenes take, minutes credited, and the hours to be credited. */
  | { readonly code: 'plan-time'; readonly minutes: number; readonly credited: number; readonly fair: number }
  | { readonly code: 'unknown-scenario'; readonly written: string; readonly suggestion: string | null }
