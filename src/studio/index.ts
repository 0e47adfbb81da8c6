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
export { closesCircle, reachedFrom } from './map/reach.ts'
export { type Effect, effects } from './map/effect.ts'
export { BEAT, type BeatPlace, mapLayout, type MapLayout } from './map/layout.ts'
export { type MapBeat, type MapWay, scenarioMap, type ScenarioMap } from './map/scenario-map.ts'
export {
  type Camera,
  centred,
  fitted,
  LEAST_ZOOM,
  mapPoint,
  MOST_ZOOM,
  panned,
  showing,
  type Size,
  zoomed,
} from './map/camera.ts'
export { findBeats } from './map/find-beats.ts'
export type { Line } from './map/lines.ts'
export type { Point } from './map/paths.ts'
export { type Direction, walked } from './map/walk.ts'
export { isWhole } from './map/whole.ts'
