export { type PageBlock, pageBlocks, type PagePiece } from './problem-page.ts'
export { countProblems, type ProblemCounts, type ProblemRow, problemRows } from './problem-rows.ts'
