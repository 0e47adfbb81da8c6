export { formatProblem, problemText, type ProblemWords, type Sentences } from './problems/problem-words.ts'
export { problems as englishProblems } from './problems/en/index.ts'
export { loadProblemWords } from './problems/load.ts'
