import type { Words } from './en/index.ts'
import { vocabulary as englishVocabulary } from './en/vocabulary.ts'
import { commands as englishCommands, type CommandWords } from './en/command.ts'
import type { ProofWords } from './en/proofs.ts'
import type { WordLanguage } from './languages.ts'

type Loaders<T> = Readonly<Record<WordLanguage, () => Promise<T>>>

const vocabulary: Loaders<Words['vocabulary']> = {
  en: () => Promise.resolve(englishVocabulary),
  es: async () => (await import('./es/vocabulary.ts')).vocabulary,
}
const words: Loaders<Words> = {
  en: async () => (await import('./en/index.ts')).words,
  es: async () => (await import('./es/index.ts')).words,
}
const proofs: Loaders<ProofWords> = {
  en: async () => (await import('./en/proofs.ts')).proofs,
  es: async () => (await import('./es/proofs.ts')).proofs,
}
const commands: Loaders<CommandWords> = {
  en: () => Promise.resolve(englishCommands),
  es: async () => (await import('./es/command.ts')).commands,
}

/** The vocabulary alone, which the first page needs. English is there at once. Rejects when it cannot be fetched. */
export const loadVocabulary = (language: WordLanguage): Promise<Words['vocabulary']> => vocabulary[language]()

/** The words that screens share with the command line; a chunk of its own in every language. Rejects when it cannot be fetched. */
export const loadWords = (language: WordLanguage): Promise<Words> => words[language]()

/** What is said of the proofs of a scenario; a chunk of its own in every language. Rejects when it cannot be fetched. */
export const loadProofWords = (language: WordLanguage): Promise<ProofWords> => proofs[language]()

/** What the command line says. */
export const loadCommandWords = (language: WordLanguage): Promise<CommandWords> => commands[language]()
