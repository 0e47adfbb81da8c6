import type { Refusal } from '#engine'

/** What is wrong with a file of records, as data; the layer of words makes sentences of it. */

/** Why a file cannot be taken at all. */
export type FileTrouble =
  | { readonly code: 'too-large'; readonly megabytes: number }
  /** It has more of something than a file may have. */
  | {
      readonly code: 'too-much'
      readonly what: 'depth' | 'values' | 'people' | 'runs' | 'attempts'
      readonly most: number
    }
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

/** A run whose score is by earlier rules. */
export interface EarlierRun extends RunName {
  /** Its log fits its scenario; false: that version of the scenario is not here, and nothing of it could be checked. */
  readonly fits: boolean
}

/** A score of a file that is not what its log gives. */
export interface Difference {
  /** A key of the scorecard, or `trial`, `pillar`, `acts`; of a certificate a key, `scenes`, or a scene whose score it is. */
  readonly of: string
  /** As JSON, cut short where it is long. */
  readonly file: string
  readonly log: string
}

/** What is wrong with a run. `other`: the place in the file, from 1, of another run. */
export type RunFault =
  | { readonly code: 'no-person' }
  | { readonly code: 'log-refused'; readonly refusal: Refusal }
  | { readonly code: 'unfinished' }
  /** It stands under another scenario (`file`) than the one that its log is of. */
  | { readonly code: 'wrong-scenario'; readonly file: string; readonly log: string }
  | { readonly code: 'score-differs'; readonly what: readonly Difference[] }
  /** One with its id stands in the file already. */
  | { readonly code: 'twice'; readonly other: number }
  | { readonly code: 'no-end' }
  | { readonly code: 'ends-early' }
  /** It ended sooner after its beginning than its inputs took. */
  | { readonly code: 'too-short' }
  /** An entry of its log (from 1) was made, by the clock on the wall, before the one that stands before it. */
  | { readonly code: 'wall-backwards'; readonly entry: number }
  /** It has the inputs of another run of the file to the millisecond. */
  | { readonly code: 'same-inputs'; readonly other: number }
  /** There was not the time to play it, for another run was played then. */
  | { readonly code: 'overlaps'; readonly other: number }
  /** It stands under an attempt of somebody else, one that was begun after it, or one with another seed. */
  | { readonly code: 'others-attempt' }
  | { readonly code: 'before-attempt' }
  | { readonly code: 'other-seed' }
  /** Its score is by earlier rules, but it stands under an attempt of these. */
  | { readonly code: 'earlier-rules' }

/** Why a run is refused. */
export type RunTrouble = RunName & RunFault

/** What is wrong with an attempt. */
export type AttemptFault =
  | { readonly code: 'no-person' }
  /** One with its id stands in the file already. */
  | { readonly code: 'twice'; readonly other: number }
  | { readonly code: 'ends-early' }
  /** Its certificate was given before it began or after it ended, or it has not ended. */
  | { readonly code: 'certificate-time' }
  /** Its scenes are not those, or not in the order, that its plan and its seed give. */
  | { readonly code: 'other-scenes' }
  /** It avoids scenes as played before that no earlier attempt of the person has. */
  | { readonly code: 'not-played-before' }

/** Why an attempt is refused. */
export type AttemptTrouble = {
  /** Its place in the file, from 1. */
  readonly number: number
  /** The plan's id. */
  readonly plan: string
  /** The person's name; may be empty. */
  readonly person: string
  /** ISO 8601 in UTC. */
  readonly begun: string
} & AttemptFault

/** Why a person is refused: one with the same id stands in the file already. */
export interface PersonTrouble {
  readonly code: 'twice'
  /** Places in the file, from 1. */
  readonly number: number
  readonly other: number
  readonly name: string
}

/** What is wrong with a certificate. */
export type CertificateFault =
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
  /** It was given under earlier rules of scoring, so nobody works it out again. */
  | { readonly code: 'earlier-rules' }
  /** Its runs do not pass the plan by the rules it was played under, or it grants other hours. */
  | { readonly code: 'not-passed' }
  /** A run that stands under its attempt is refused, so nobody can tell which tries there were. `run`: its place, from 1. */
  | { readonly code: 'run-refused'; readonly run: number }

/** A certificate with what is wrong with it. */
export type CertificateTrouble = {
  /** The attempt's place in the file, from 1. */
  readonly number: number
  readonly plan: string
  readonly name: string
  /** The day on it (ISO date, `issuedOn`). */
  readonly day: string
} & CertificateFault
