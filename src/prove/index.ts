export { MOST_RUNS } from './extent.ts'
export { hasToneWords, labelFeatures } from './label-features.ts'
export type { LabelFeatures } from './label-features.ts'
export type { Played } from './played.ts'
export type { Progress } from './progress.ts'
export { coveringRuns, granted, runsWithOneAct } from './one-act-runs.ts'
export { proofIds } from './proof.ts'
export type { Fault, MilestoneFault, Proof, ProofId, Shown } from './proof.ts'
export { proofsAsked, prove } from './prove.ts'
export type { Findings, NoScores, ProveOptions, Scores, Unfinished } from './prove.ts'
export { lazyNames } from './strategies.ts'
export type { LazyName, RandomRuns } from './strategies.ts'
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
export { skilled, trainees, unskilled } from './simulate/types.ts'
export type { TraineeName } from './simulate/types.ts'
