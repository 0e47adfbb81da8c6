import { words as english, type Words } from './en/index.ts'
import { commands as englishCommands, type CommandWords } from './en/command.ts'
import type { ProofWords } from './en/proofs.ts'
import type { WordLanguage } from './languages.ts'

type Loaders<T> = Readonly<Record<WordLanguage, () => Promise<T>>>

const words: Loaders<Words> = {
  en: () => Promise.resolve(english),
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

/** The words that screens need. English is there at once; another language is a chunk of its own. Rejects when it cannot be fetched. */
export const loadWords = (language: WordLanguage): Promise<Words> => words[language]()

/** What is said of the proofs of a scenario; a chunk of its own in every language. Rejects when it cannot be fetched. */
export const loadProofWords = (language: WordLanguage): Promise<ProofWords> => proofs[language]()

/** What the command line says. */
export const loadCommandWords = (language: WordLanguage): Promise<CommandWords> => commands[language]()
