export { App } from './app.tsx'
export { watchCovers } from './play/covers.ts'
export type { Covered } from './play/covers.ts'
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
export { textSizes } from './frame/shell-types.ts'
export type * from './frame/shell-types.ts'
