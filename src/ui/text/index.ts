export { languageFor, languageOf } from '#words'
export { createText, type Text } from './create-text.ts'
export { canSpeak, hasSections, loadLanguage, loadSections, speak } from './load-texts.ts'
export type { Section } from './sections.ts'
export { TextProvider, useI18n, useLanguage, useText, useWords } from './use-text.tsx'
export { fetchTexts, languageName, languages, sections, testLanguages, type Language } from './languages.ts'
export { Phrase } from './phrase.tsx'
export {
  calendarDayText,
  clockText,
  secondsBetween,
  meanText,
  momentText,
  numberText,
  oneDecimalText,
  shortDayText,
} from './format.ts'
