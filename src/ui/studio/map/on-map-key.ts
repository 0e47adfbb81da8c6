import { type Direction, type MapLayout, type ScenarioMap, walked } from '#studio'
import type { CameraControl } from './camera-control.ts'
import type { MapActions } from './map-actions.ts'

interface MapKeyParts {
  readonly map: ScenarioMap
  readonly layout: MapLayout
  readonly control: CameraControl
  readonly actions: MapActions
  readonly frame: HTMLElement | null
}

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}
const moves: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, 1],
  down: [0, -1],
  left: [1, 0],
  right: [-1, 0],
}
/** CSS px a key moves the map by. */
const STRIDE = 80
const ZOOM = 1.25

/** Does what a key means in the map. What it does not know goes on its way. */
export function onMapKey(event: KeyboardEvent, parts: MapKeyParts): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (viewKey(event, parts) || beatKey(event, parts)) event.preventDefault()
}

function viewKey({ key, shiftKey }: KeyboardEvent, { control, layout }: MapKeyParts): boolean {
  const direction = directions[key]
  if (key === '+' || key === '=') control.zoom(ZOOM)
  else if (key === '-' || key === '_') control.zoom(1 / ZOOM)
  else if (key === '0') control.fit(layout)
  else if (direction !== undefined && shiftKey) control.pan(moves[direction][0] * STRIDE, moves[direction][1] * STRIDE)
  else return false
  return true
}

function beatKey({ key, target }: KeyboardEvent, { map, layout, actions, frame }: MapKeyParts): boolean {
  if (!(target instanceof Element)) return false
  const beat = target.closest('[data-beat]')?.getAttribute('data-beat')
  if (beat === null || beat === undefined) return false
  const focus = (id: string): void =>
    frame?.querySelector<HTMLElement>(`[data-map-beat="${id}"]`)?.focus({ preventScroll: true })
  const port = target.getAttribute('data-map-port')
  const way = map.ways.find((one) => (port === null ? one.from === beat && one.action === null : one.key === port))
  const direction = directions[key]
  if (direction !== undefined) {
    const to = walked(beat, direction, map, layout)
    if (to !== null) focus(to)
    return true
  }
  if (key === 'Enter' && port === null) {
    actions.open(beat)
    return true
  }
  if (!actions.editable) return false
  if ((key === 'c' || key === 'C') && way !== undefined) actions.askTarget(way)
  else if ((key === 'n' || key === 'N') && way !== undefined) actions.insert(way)
  else if (key === 'Delete' && port === null) actions.askRemoval(beat)
  else return false
  return true
}
