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
  secondsBetween,
  meanText,
  momentText,
  numberText,
  oneDecimalText,
  shortDayText,
} from './format.ts'
