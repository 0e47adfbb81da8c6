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
export * from './script/index.ts'
export { firstWayTo, sameWay, type Way, wayFor, waysTo } from './see/ways.ts'
export { fileOfFolder, type FolderFiles, folderNameOf } from './zip/folder-files.ts'
export { readZip, type ZipRead } from './zip/read-zip.ts'
export { writeZip } from './zip/write-zip.ts'
export { zipLimits } from './zip/zip-limits.ts'
export type { ZipRefusal } from './zip/zip-refusal.ts'
