/** The map: a scenario's beats as a graph, where they stand in it, and what of it is shown. */
export {
  type Camera,
  centred,
  firstCamera,
  fitted,
  LEAST_ZOOM,
  mapPoint,
  MOST_ZOOM,
  panned,
  showing,
  type Size,
  zoomed,
} from './camera.ts'
export { insertBeat, removeBeatLeading } from './edits.ts'
export { type Effect, effects } from './effect.ts'
export { failingBeats } from './failing.ts'
export { findBeats } from './find-beats.ts'
export { BEAT, type BeatPlace, mapLayout, type MapLayout } from './layout.ts'
export type { Line } from './lines.ts'
export type { Point } from './paths.ts'
export { closesCircle, reachedFrom } from './reach.ts'
export { type MapBeat, type MapWay, scenarioMap, type ScenarioMap } from './scenario-map.ts'
export { bereftOf, type Bereft, targetsOf } from './targets.ts'
export { type Direction, walked } from './walk.ts'
export { isWhole } from './whole.ts'
