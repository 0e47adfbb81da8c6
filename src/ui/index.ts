export { App } from './app.tsx'
export {
  canSpeak,
  createText,
  languageFor,
  languageOf,
  languages,
  loadLanguage,
  speak,
  testLanguages,
  TextProvider,
  type Language,
  type Text,
} from './text/index.ts'
export { speechRates, textSizes } from './ports/index.ts'
export type * from './ports/index.ts'
