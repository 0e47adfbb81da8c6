/** Problems of beats: where they lead, how long they last, what they need. */
export type BeatProblemData =
  | {
      readonly code:
        | 'act-by-aside'
        | 'ask-without-actions'
        | 'last-branch-when'
        | 'rebuff-unwanted'
        | 'unreachable-branch'
    }
  /** Seconds. */
  | { readonly code: 'ask-too-late'; readonly ask: number; readonly lasts: number }
  | { readonly code: 'beat-without-end'; readonly missing: readonly ('lasts' | 'then')[] }
  /** The beats on the circle, the first again at the end; null stands for those left out of a long one. */
  | { readonly code: 'circle'; readonly beats: readonly (string | null)[] }
  | { readonly code: 'ending-changes'; readonly key: 'cue' | 'set' }
  | { readonly code: 'ending-goes-on'; readonly key: string }
  /** From one beat to the next, and the harm in each. */
  | {
      readonly code: 'harm-falls-back'
      readonly from: string
      readonly was: string
      readonly to: string
      readonly is: string
    }
  | { readonly code: 'needs-missing'; readonly harm: string }
  | { readonly code: 'needs-unwanted'; readonly why: 'control' | 'subject-is-you' | 'ending' | 'no-harm' }
  | { readonly code: 'urgent-unwanted'; readonly why: 'control' | 'ending' }
  /** The beat that has `actBy` already. */
  | { readonly code: 'several-act-by'; readonly first: string }
  | { readonly code: 'unreachable-beat'; readonly beat: string }
  | {
      readonly code: 'wrong-outcome'
      readonly outcome: string
      /** Of the scenario. */
      readonly kind: string
      readonly allowed: readonly string[]
    }
