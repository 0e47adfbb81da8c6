export { type Cursor, cursorAt, momentAt, wholeScenario } from './cursor.ts'
export {
  applied,
  type Change,
  changeBetween,
  fits,
  inverseOf,
  isTextChange,
  type MediaChange,
  type TextChange,
} from './draft/change.ts'
export { createDocument, type DocumentParts, type Made, type StudioDocument, type Wanted } from './draft/document.ts'
export {
  type DraftFiles,
  localeName,
  localeTag,
  type MediaRef,
  REVIEW,
  SCENARIO,
  type TextName,
  textNames,
} from './draft/files.ts'
export { type History, MOST_STEPS, noHistory, type Step, type StepKind } from './draft/history.ts'
export { createReader, type Reader, type Reading } from './reading/read.ts'
export { type ShownChange, type ShownText, shownText, withChanges } from './text/shown-text.ts'
export { problemOffset, tokenAt } from './text/token-at.ts'
export { fixOf, fixWordsOf } from './fixes/fix-of.ts'
export type { FixWords } from './fixes/fix.ts'
