import type { CastView, Place, Time, Weather } from '#engine'
import { places, times, weathers } from '../../src/scenario/vocabulary.ts'
import { castViewOf } from '../../build/blank-view.ts'
import { setOf } from '../../src/stage/place/set-of.ts'

export interface PlaceShot {
  readonly place: Place
  readonly time: Time
  readonly weather: Weather
  /** Somebody sits in a car that stands there. */
  readonly car: boolean
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

/** Three people, of whom one sits in the car, or who came without one. */
export function peopleIn({ place, car }: Pick<PlaceShot, 'place' | 'car'>): CastView[] {
  if (car) return [sergeant, { ...civilian, place: 'driver-seat' }, you]
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
