export { MOST_RUNS } from './extent.ts'
export { faultPlaces } from './fault-places.ts'
export type { FaultPlace } from './fault-places.ts'
export { hasToneWords, labelFeatures, namesIn } from './label-features.ts'
export type { LabelFeatures } from './label-features.ts'
export type { Played } from './played.ts'
export type { Progress } from './progress.ts'
export { beatPlays, beatVisits } from './beat-plays.ts'
export type { BeatPlay, BeatVisit } from './beat-plays.ts'
export { coveringRuns, granted, runsWithOneAct } from './one-act-runs.ts'
export { proofIds } from './proof.ts'
export type {
  ActInBeat,
  Fault,
  Hurry,
  LazyWin,
  LongestLabels,
  MilestoneFault,
  Proof,
  ProofId,
  Shown,
  Shut,
  TellingLine,
  Unfinished,
} from './proof.ts'
export { proofsAsked, prove } from './prove.ts'
export type { Findings, NoScores, ProveOptions, Scores } from './prove.ts'
export { simulate } from './simulate/simulate.ts'
export type {
  Giveaway,
  Passing,
  Reliability,
  Result,
  SceneFindings,
  Simulation,
  TypeFindings,
} from './simulate/findings.ts'
export type { SimulateOptions } from './simulate/simulate.ts'
export { skilled, trainees, unskilled } from './simulate/trainees.ts'
export type { TraineeName } from './simulate/trainees.ts'
export { lazyNames } from './lazy-rules.ts'
export type { LazyName } from './lazy-rules.ts'
export type { Instant, LazyFollowUp, LazyRun, RandomRuns } from './strategies.ts'
export { beatFeatures } from './library/judged-beats.ts'
export type { BeatFeature, JudgedBeat } from './library/judged-beats.ts'
export { isGood, surfaceFeatures } from './library/judged-labels.ts'
export type { SurfaceFeature } from './library/judged-labels.ts'
export type { BeatLeak, ControlFindings, RuleLeak } from './library/controls.ts'
export type { LibraryProof, LibraryProofId } from './library/library-proof.ts'
export { proveLibrary } from './library/prove-library.ts'
export type { LibraryFindings, LibraryScenario } from './library/prove-library.ts'
export type { FeatureLeak, LabelLeak, StyleFindings, StyleScope } from './library/style.ts'
