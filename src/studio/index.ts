export { bringFile, bringFolder, type Bringing, type BringRefusal, type FileToBring } from './bring/bring.ts'
export { type Cursor, cursorAt, momentAt, type TextPlace, wholeScenario } from './cursor.ts'
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
export {
  createDocument,
  type DocumentParts,
  exactly,
  type FollowingDocument,
  type Made,
  type StudioDocument,
  type Wanted,
} from './draft/document.ts'
export {
  type DraftFiles,
  localeName,
  localeTag,
  type MediaRef,
  PLAN,
  REVIEW,
  SCENARIO,
  type TextName,
  textNames,
} from './draft/files.ts'
export { type History, MOST_STEPS, noHistory, type Step, type StepKind } from './draft/history.ts'
export { type DraftState, type Entry } from './draft/journal.ts'
export { createDraftWriter, type DraftWriter, type Sent } from './kept/draft-writer.ts'
export { collectMedia, mediaHash, mediaOfState } from './kept/media.ts'
export { type KeptDraft, lastChangedFirst, readDraft, readRows } from './kept/read-draft.ts'
export { below, type DraftRow, isMediaRow, type MediaRow, type VersionRow, versionKey } from './kept/rows.ts'
export { draftSizes } from './kept/sizes.ts'
export { memoryTables, studioTables, type TableChange, type Tables } from './kept/tables.ts'
export * from './map/index.ts'
export { lineDiff, type LineRun } from './versions/line-diff.ts'
export { createReader, type Reader, type Reading } from './reading/read.ts'
export { type ShownChange, type ShownText, shownText, withChanges } from './text/shown-text.ts'
export { problemOffset, tokenAt } from './text/token-at.ts'
export { fixOf, fixWordsOf } from './fixes/fix-of.ts'
export type { FixWords } from './fixes/fix.ts'
export * from './script/index.ts'
export * from './see/index.ts'
export * from './told/index.ts'
export * from './completion/index.ts'
export * from './zip/index.ts'
export * from './media/index.ts'
export * from './review/index.ts'
export * from './plan/index.ts'
export * from './translation/index.ts'
export * from './xliff/index.ts'
