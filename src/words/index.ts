export { vocabulary as englishVocabulary } from './en/vocabulary.ts'
export type { Words } from './en/index.ts'
export { languageFor, languageOf, wordLanguages } from './languages.ts'
export type { WordLanguage } from './languages.ts'
export type { CommandWords } from './en/command.ts'
export { commands as englishCommands } from './en/command.ts'
export type { VerifyCounts } from './en/command-verify.ts'
export type { ProofWords } from './en/proofs.ts'
export { loadCommandWords, loadProofWords, loadVocabulary, loadWords } from './load.ts'
export {
  asSentence,
  insetText,
  lineText,
  nameOf,
  ownAct,
  silenceText,
  soundText,
  withoutQuotes,
  type Whence,
} from './line.ts'
export { ownPictureSeen, peopleSeen, placeSeen } from './seen.ts'
export type { Seen } from './seen.ts'
export { refusalText } from './refusal.ts'
export { formatProblem, problemText, screenText, type ProblemWords, type Sentences } from './problems/problem-words.ts'
export { loadProblemWords } from './problems/load.ts'
export { conditionText, type ConditionWords } from './condition.ts'
