import { readFileSync } from 'node:fs'
import { type Mark, type Place, placeWordsOf, type Time } from '#scenario'
import { castViewOf } from '../../build/blank-view.ts'
import { lightByTime, lightInks } from '../../src/stage/light-colours.ts'
import { type Marks, openMarks, world } from '../../src/stage/marks.ts'
import type { Circumstances } from '../../src/stage/place/circumstances.ts'
import { inscribed } from '../../src/stage/place/lettering.ts'
import { placeMarks } from '../../src/stage/place/place-marks.ts'
import type { Layer as PlaceLayer, PlaceSet } from '../../src/stage/place/place-set.ts'
import { sceneOf } from '../../src/stage/place/place-set.ts'
import { setOf } from '../../src/stage/place/set-of.ts'
import type { Drawing, Glow, Layer, View } from './drawing.ts'

const whole: View = { x: 0, y: 0, ...world }
/** Written where a set piece carries a text. */
const SAMPLE = '214'
/** Device px of the pictures of a place and of a set piece. */
const WIDE = 880
const SMALL = 176
/** A set piece is shown with what is around it: at least so wide, and always 4 to 3. */
const LEAST = 250
const ROOM = 1.5

interface Seen {
  readonly time: Time
  readonly car?: boolean
  readonly scene?: Readonly<Record<string, string>>
}

const now = (place: Place, { time, car = false, scene = {} }: Seen): Circumstances => ({
  time,
  weather: 'clear',
  car,
  scene: sceneOf({ place, scene }),
})

const layersOf = ({ order }: PlaceSet, at: Circumstances): PlaceLayer[] =>
  order.filter((item): item is PlaceLayer => typeof item !== 'string' && (item.when?.(at) ?? true))

const read = ({ folder }: PlaceSet, { file, from = folder }: PlaceLayer): string =>
  readFileSync(new URL(`../../assets/places/${from}/${file}.svg`, import.meta.url), 'utf8')

function drawn(place: Place, seen: Seen): { layers: Layer[]; glows: Glow[] } {
  const set = setOf(place)
  const at = now(place, seen)
  const layers = layersOf(set, at).map((layer) => ({
    svg: inscribed(read(set, layer), at.scene).replace('<svg ', `<svg data-time="${at.time}" `),
  }))
  const glows = set.lights
    .filter(({ when, car }) => (when?.(at) ?? true) && (car !== true || at.car))
    .map(({ x, y, rx, ry, colour, strength }) => ({
      x,
      y,
      rx,
      ry,
      ink: lightInks[colour],
      strength: strength * lightByTime[at.time],
    }))
  return { layers, glows }
}

/** Whether a car stands in a place once its driver is there. */
const standsCar = (place: Place): boolean =>
  setOf(place).hasCar([castViewOf('driver', { rank: 'civilian', place: 'driver-seat' })])

/** A place by day with its landmarks named. */
export const landmarksOf = (place: Place): Drawing => ({
  name: `place-${place}`,
  view: whole,
  scale: WIDE / world.width,
  ...drawn(place, { time: 'day', car: standsCar(place) }),
  pins: placeMarks(place).map(({ landmark, x, y }) => ({ name: landmark, x, y })),
})

/** The marks that every place has, and those of a stopped car. */
export function marksDrawn(): readonly Drawing[] {
  const set = setOf('roadside')
  const pinsOf = (marks: Marks, names: readonly Exclude<Mark, 'off'>[]) =>
    names.map((name) => ({ name, x: marks[name].x, y: marks[name].y })).toSorted((a, b) => a.x - b.x)
  const across = ['far-left', 'left', 'centre-left', 'centre', 'centre-right', 'right', 'far-right'] as const
  const base = { view: whole, scale: WIDE / world.width }
  return [
    { ...base, name: 'marks', ...drawn('sidewalk', { time: 'day' }), pins: pinsOf(openMarks, across) },
    {
      ...base,
      name: 'marks-car',
      ...drawn('roadside', { time: 'day', car: true }),
      pins: pinsOf(set.marks(true), [...across, 'driver-seat', 'passenger-side']),
    },
  ]
}

/** What of the picture shows a set piece with what is around it. */
function viewOf({ x, y, width, height }: View): View {
  const wide = Math.min(world.width, Math.max(LEAST, width * ROOM, height * ROOM * (4 / 3)))
  const high = Math.min(world.height, (wide * 3) / 4)
  const inside = (middle: number, length: number, most: number): number =>
    Math.min(most - length, Math.max(0, middle - length / 2))
  return {
    x: inside(x + width / 2, wide, world.width),
    y: inside(y + height / 2, high, world.height),
    width: wide,
    height: high,
  }
}

/** The states of a set piece; of one that carries a text a sample. */
export const statesOf = (place: Place, piece: string): readonly string[] => {
  const states = placeWordsOf(place).pieces[piece] ?? []
  return states === 'text' ? [SAMPLE] : states
}

/** The name of the picture of a state. */
export const pieceName = (place: Place, piece: string, state: string): string =>
  `piece-${place}-${piece}-${placeWordsOf(place).pieces[piece] === 'text' ? 'text' : state}`

/** Every state of a set piece, from near enough to see it. */
export function pieceDrawn(place: Place, piece: string): readonly Drawing[] {
  const set = setOf(place)
  const { pieces } = placeWordsOf(place)
  const states = statesOf(place, piece)
  const box = set.boxes?.[piece] ?? whole
  // A car would stand before the doors by which people come and go.
  const car = standsCar(place) && set.doors?.some((door) => door.piece === piece) !== true
  const shown = (scene: Readonly<Record<string, string>>): string =>
    layersOf(set, now(place, { time: 'day', car, scene }))
      .map(({ file }) => file)
      .join()
  const differ = (more: Readonly<Record<string, string>>): boolean =>
    new Set(states.map((state) => shown({ ...more, [piece]: state }))).size === states.length
  // What stands behind a door is seen only while it is open.
  const open = pieces['door'] !== 'text' && pieces['door']?.includes('open') === true && piece !== 'door'
  const more = open && !differ({}) && differ({ door: 'open' }) ? { door: 'open' } : {}
  const lit = (state: string): string =>
    set.lights.map(({ when }) => when?.(now(place, { time: 'day', car, scene: { [piece]: state } })) ?? true).join()
  // A light that goes on is seen at night.
  const time = new Set(states.map(lit)).size > 1 ? 'night' : 'day'
  const view = viewOf(box)
  return states.map((state) => ({
    name: pieceName(place, piece, state),
    view,
    scale: SMALL / view.width,
    ...drawn(place, { time, car, scene: { ...more, [piece]: state } }),
  }))
}
