export { App } from './app.tsx'
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
export type * from './plans/plans-types.ts'
export type * from './play/session-types.ts'
export type * from './room/room-types.ts'
export { textSizes } from './shell/shell-types.ts'
export type * from './shell/shell-types.ts'
