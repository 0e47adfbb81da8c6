export { beatReadings, rungCounts } from './numbers.ts'
export { type PageBlock, pageBlocks, type PagePiece, wordsAndFile } from './problem-page.ts'
export { countProblems, type ProblemCounts, type ProblemRow, problemRows } from './problem-rows.ts'
export { type FailedRow, type ProofPlace, proofRows } from './proof-rows.ts'
export {
  type BeginTelling,
  createProver,
  PAUSE_BEFORE_PROOFS,
  type Prover,
  type ProverNow,
  type Proving,
} from './prover.ts'
export { provingOf } from './proving.ts'
export { tell, type Told, type ToTell } from './telling.ts'
