export { createText, type Text, type Texts } from './create-text.ts'
export { canSpeak, hasSections, loadLanguage, loadSections, speak } from './load-texts.ts'
export type { Section } from './sections.ts'
export { TextProvider, useI18n, useLanguage, useText } from './use-text.tsx'
export {
  fetchTexts,
  languageFor,
  languageName,
  languageOf,
  languages,
  sections,
  testLanguages,
  type Language,
} from './languages.ts'
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
