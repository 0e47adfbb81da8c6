/** What is wrong with a file of records, as data: screens and the command line have words of their own for it. */

/** Why a file cannot be taken at all. */
export type FileTrouble =
  | { readonly code: 'too-large'; readonly megabytes: number }
  /** Saved in another encoding than UTF-8: in UTF-16, or in one that shows at a line and column (from 1). */
  | {
      readonly code: 'not-utf8'
      readonly encoding: 'utf-16' | 'unknown'
      readonly line: number
      readonly column: number
    }
  /** Line and column from 1. */
  | { readonly code: 'not-json'; readonly line: number; readonly column: number }
  | { readonly code: 'not-records' }
  /** Written by a later version of the program. */
  | { readonly code: 'newer'; readonly format: number }
  /** JSON, but not as records are written. `places`: paths such as `runs.12.begun`, at most ten. */
  | { readonly code: 'damaged'; readonly places: readonly string[] }

/** Which run of a file it is about. */
export interface RunName {
  /** Its place in the file, from 1. */
  readonly number: number
  readonly title: string
  /** When it was begun, ISO 8601 in UTC. */
  readonly begun: string
  /** The clock of the person then (`RunRecord.east`). */
  readonly east?: number
  /** The person's name; may be empty. */
  readonly person: string
}

/** A score of a file that is not what its log gives. */
export interface Difference {
  /** A key of the scorecard, or `trial`, `pillar`, `acts`; of a certificate a key, `scenes`, or a scene whose score it is. */
  readonly of: string
  /** As JSON, cut short where it is long. */
  readonly file: string
  readonly log: string
}

/** Why a run is refused. */
export type RunTrouble = RunName &
  (
    | { readonly code: 'no-person' }
    | { readonly code: 'log-refused'; readonly message: string }
    | { readonly code: 'unfinished' }
    /** It stands under another scenario (`file`) than the one that its log is of. */
    | { readonly code: 'wrong-scenario'; readonly file: string; readonly log: string }
    | { readonly code: 'score-differs'; readonly what: readonly Difference[] }
  )

/** What is wrong with a certificate. */
export type CertificateTrouble = {
  /** The attempt's place in the file, from 1. */
  readonly number: number
  readonly plan: string
  readonly name: string
  /** The day on it (ISO date, `issuedOn`). */
  readonly day: string
} & (
  | { readonly code: 'receipt-differs' }
  /** No run of the attempt has the score it tells. */
  | { readonly code: 'score-without-run'; readonly title: string; readonly overall: number }
  /** It rests on a scene with a run that could not be replayed here, so nobody can tell whether it was passed. */
  | { readonly code: 'cannot-tell'; readonly title: string }
  | { readonly code: 'name-differs'; readonly person: string }
  /** It says something else than its runs give by the rules of its plan. */
  | { readonly code: 'certificate-differs'; readonly what: readonly Difference[] }
  /** Its plan is not here in the version it was played under, so nobody can tell whether its runs pass it. */
  | { readonly code: 'plan-unknown' }
  /** Its runs do not pass the plan by the rules it was played under, or it grants other hours. */
  | { readonly code: 'not-passed' }
)
