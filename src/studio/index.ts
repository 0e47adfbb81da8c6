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
export { firstWayTo, sameWay, type Way, waysInOrder, waysTo } from './see/ways.ts'
export { lengthOf, type Spot, spotOf, stepped } from './see/spot.ts'
