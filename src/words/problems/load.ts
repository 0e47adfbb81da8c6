import type { ProblemWords } from './problem-words.ts'

const loaders = {
  en: async () => (await import('./en/index.ts')).problems,
  es: async () => (await import('./es/index.ts')).problems,
} as const satisfies Readonly<Record<string, () => Promise<ProblemWords>>>

/** How a language speaks of problems. Each is a chunk of its own, for most people never see one. Rejects when it cannot be fetched. */
export const loadProblemWords = (language: keyof typeof loaders): Promise<ProblemWords> => loaders[language]()
