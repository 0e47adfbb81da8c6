export { carried, editedTexts } from './carry.ts'
export { commonLanguages, type LanguageRefusal, newLanguage } from './languages.ts'
export {
  type LeftTranslation,
  leftTranslations,
  progressOf,
  type TranslationPart,
  translationParts,
  type TranslationProgress,
  type TranslationRow,
  type TranslationState,
} from './rows.ts'
export { acceptTranslation, dropTranslation, newLocale, setTranslation, setTranslations } from './write.ts'
export { isLookedAt, isToDo, nextToDo, rowAt, type TranslationFilter, translationFilters } from './find.ts'
export { lastTranslated } from './last.ts'
export type { TextKind } from './kinds.ts'
