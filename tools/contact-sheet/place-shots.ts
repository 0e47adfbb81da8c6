import type { CastView, Place, Time, Weather } from '#engine'
import { placeWordsOf } from '#scenario'
import type { Landmark } from '#scenario'
import { places, times, weathers } from '../../src/scenario/vocabulary.ts'
import { castViewOf } from '../../build/blank-view.ts'
import { setOf } from '../../src/stage/place/set-of.ts'

export interface PlaceShot {
  readonly place: Place
  readonly time: Time
  readonly weather: Weather
  /** Somebody sits in a car that stands there. */
  readonly car: boolean
  /** States of set pieces. */
  readonly scene?: Readonly<Record<string, string>>
  /** Somebody stands, sits or leans at each landmark, with its name over the head. */
  readonly landmarks?: boolean
}

const person = (more: Pick<CastView, 'id' | 'rank' | 'place' | 'look'> & Partial<CastView>): CastView =>
  castViewOf(more.id, { face: 'serious', ...more })

const sergeant = person({
  id: 'harmon',
  rank: 'sergeant',
  place: 'left',
  look: { skin: 'light', hair: 'gray-short', uniform: true },
})
const civilian = person({
  id: 'osei',
  rank: 'civilian',
  place: 'centre-right',
  look: { skin: 'deep', hair: 'twists', top: '#c9803f' },
})
const medic = person({ id: 'reyes', rank: 'medic', place: 'centre-right', look: { skin: 'tan', hair: 'short' } })
const you = person({
  id: 'you',
  rank: 'officer',
  you: true,
  place: 'far-right',
  look: { skin: 'brown', hair: 'bun', uniform: true },
})

/** Somebody at every landmark of a place; where one can sit they sit, and at a surface they have both hands on it. */
function atLandmarks(place: Place): CastView[] {
  const { landmarks, seats, surfaces } = placeWordsOf(place)
  return (landmarks as readonly Landmark[]).map((landmark, i) => ({
    ...[sergeant, civilian, medic][i % 3]!,
    id: landmark,
    place: landmark,
    pose: seats.includes(landmark) ? 'sitting' : surfaces.includes(landmark) ? 'palms-on-surface' : 'standing',
  }))
}

/** Three people, of whom one sits in the car, or who came without one. */
export function peopleIn({
  place,
  car,
  landmarks,
  scene,
}: Pick<PlaceShot, 'place' | 'car' | 'landmarks' | 'scene'>): CastView[] {
  if (landmarks === true) return atLandmarks(place)
  if (car) return [sergeant, { ...civilian, place: 'driver-seat' }, you]
  // Nobody stands before what has changed.
  if (scene) return [sergeant, you]
  const met = [sergeant, civilian, you]
  return setOf(place).hasCar(met) ? [sergeant, medic, you] : met
}

/** Every place at every time in every weather; indoors weather is not seen, but it may be heard and darken a window. */
export const placeShots: readonly PlaceShot[] = places.flatMap((place) => {
  const set = setOf(place)
  const cars = set.hasCar(peopleIn({ place, car: true })) ? [false, true] : [false]
  const seen = set.ground === null ? (['clear', 'rain'] as const) : weathers
  return times.flatMap((time) => cars.flatMap((car) => seen.map((weather) => ({ place, time, weather, car }))))
})

/** What is written where a set piece carries a text. */
const sample = '1248-B'

/** Every state of every set piece but its first, and the landmarks of each place; by night, every second one by day. */
export const pieceShots: readonly PlaceShot[] = places.flatMap((place) => {
  const { pieces } = placeWordsOf(place)
  const car = setOf(place).hasCar(peopleIn({ place, car: true }))
  // What stands behind a door is seen only while it is open.
  const door = pieces['door'] !== 'text' && pieces['door']?.includes('open') === true ? { door: 'open' } : {}
  const states = Object.entries(pieces).flatMap(([piece, list]) =>
    (list === 'text' ? [sample] : list.slice(1)).map((state) => ({ ...door, [piece]: state })),
  )
  const base = { place, weather: 'clear', car } as const
  return [
    { ...base, time: 'night', landmarks: true },
    { ...base, time: 'day', landmarks: true },
    ...states.map((scene, i): PlaceShot => ({ ...base, time: i % 2 === 0 ? 'night' : 'day', scene })),
  ]
})
