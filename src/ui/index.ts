export { App } from './app.tsx'
export { watchCovers } from './play/covers.ts'
export type { Covered } from './play/covers.ts'
export {
  createText,
  languageFor,
  languageOf,
  languages,
  loadTexts,
  speak,
  testLanguages,
  TextProvider,
  type Language,
  type Text,
} from './text/index.ts'
export { textSizes } from './frame/shell-types.ts'
export type * from './frame/shell-types.ts'
