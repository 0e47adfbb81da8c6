import type { PlanWords } from './training-plan-schema.ts'

/** The language in which a plan's words are shown to a reader of `language`: English where the plan lacks it. */
export const planLanguage = (words: PlanWords, language: string): string =>
  [language, language.split('-')[0] ?? language].find((tag) => Object.hasOwn(words, tag)) ?? 'en'

/** A plan's words in that language. */
export const planWords = (words: PlanWords, language: string): string => words[planLanguage(words, language)] ?? ''
