export { carried } from './carry.ts'
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
export { newLocale, originalsOf, translated, withoutTranslation, withTexts } from './write.ts'
