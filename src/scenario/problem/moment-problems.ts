/** Problems of moments, of actions and of follow-up items. */
export type MomentProblemData =
  | {
      readonly code:
        | 'accept-unwanted'
        | 'cue-unseen'
        | 'empty-moment'
        | 'inhibitor-without-thought'
        | 'rung-missing'
        | 'thought-without-inhibitor'
    }
  /** When the moment comes and when the one above it does, ms after the beat's start. */
  | { readonly code: 'moment-order'; readonly at: number; readonly before: number }
  /** ms. `reading`: how long the moment above takes to be read, where this one has no `at` of its own; else null. */
  | { readonly code: 'moment-too-late'; readonly at: number; readonly lasts: number; readonly reading: number | null }
  /** The person speaks or does something and is out of the picture. */
  | { readonly code: 'never-placed'; readonly person: string }
  /** `kind` of the action. */
  | { readonly code: 'rung-unwanted' | 'tactic-unwanted'; readonly kind: string }
  | { readonly code: 'hands-on-rung'; readonly rung: string }
  | { readonly code: 'screen-out-praised'; readonly what: 'action'; readonly quality: number }
  | { readonly code: 'screen-out-praised'; readonly what: 'follow-up-item'; readonly worth: string }
  /** The key that is about somebody. */
  | { readonly code: 'who-missing'; readonly key: string }
