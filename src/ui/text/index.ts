export { languageFor, languageOf } from '#words'
export { createText, speak, type Text } from './create-text.ts'
export { TextProvider, useLanguage, useText, useWords } from './use-text.tsx'
export { languageName, languages, loadTexts, testLanguages, type Language } from './languages.ts'
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
