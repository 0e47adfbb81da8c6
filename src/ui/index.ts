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
  type Texts,
} from './text/index.ts'
export { textSizes } from './ports/index.ts'
export type * from './ports/index.ts'
