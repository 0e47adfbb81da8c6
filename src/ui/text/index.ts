export { createText, speak, type Text, type Texts } from './create-text.ts'
export { TextProvider, useLanguage, useText } from './use-text.tsx'
export {
  languageFor,
  languageName,
  languageOf,
  languages,
  loadTexts,
  testLanguages,
  type Language,
} from './languages.ts'
export { Phrase } from './phrase.tsx'
export {
  calendarDayText,
  clockText,
  meanText,
  momentText,
  numberText,
  oneDecimalText,
  secondsBetween,
  shortDayText,
} from './format.ts'
