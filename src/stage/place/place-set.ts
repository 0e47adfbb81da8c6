import type { CastView, View } from '#engine'
import { placeWordsOf } from '#scenario'
import type { Landmark, Time, Weather } from '#scenario'
import { openMarks } from '../marks.ts'
import type { Marks } from '../marks.ts'
import type { Light } from '../lights.ts'

/** The things of a place that are there only sometimes. */
export interface Circumstances {
  readonly weather: Weather
  readonly time: Time
  /** Whether the stopped car is there. */
  readonly car: boolean
  /** Whether a pump's hose is in it. */
  readonly hose: boolean
  /** The state of every set piece of the place, by its name. */
  readonly scene: Readonly<Record<string, string>>
}

/** Whether stars can be seen. */
export const starry = (now: Circumstances): boolean => now.time === 'night' && now.weather === 'clear'

/** Whether snow lies. */
export const snowy = (now: Circumstances): boolean => now.weather === 'snow'

/** One drawing of a place, painted in order from back to front. */
export interface Layer {
  /** Name of the file in the place's folder, without `.svg`. */
  readonly file: string
  /** Folder of the place whose drawing it is, where another's serves here too. */
  readonly from?: string
  /** How much it follows the camera: 0 as far as the sky, 1 as near as the people, over 1 nearer. */
  readonly depth: number
  readonly when?: (now: Circumstances) => boolean
  /** Part of the stopped car: goes with it when it drives off. */
  readonly rolls?: boolean
}

/** Where people, lights and weather come between the layers. */
export type Slot = 'beyond' | 'seat' | 'stand' | 'back-lights' | 'lights' | 'back-weather' | 'front-weather'

/** The slots of a place in which no thing stands between the people. */
export const people: readonly Slot[] = ['back-weather', 'lights', 'beyond', 'seat', 'stand', 'front-weather']

/** A rectangle, picture units. */
export interface PictureBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A door of a place: at which landmark people go through it, and which set piece it is. */
export interface Door {
  readonly landmark: Landmark
  /** The set piece that shows the door, or null where the way is always open. */
  readonly piece: string | null
}

export interface PlaceSet {
  readonly folder: string
  readonly order: readonly (Layer | Slot)[]
  /** Marks with and without the stopped car. */
  readonly marks: (car: boolean) => Marks
  readonly lights: readonly Light[]
  /** Whether the people of a scene came with a car that stands there. */
  readonly hasCar: (cast: readonly CastView[]) => boolean
  /** Whether a pump's hose is still in that car. */
  readonly hoseIn?: (cast: readonly CastView[]) => boolean
  /** Whether that car drives away with them. */
  readonly carGoes?: boolean
  /** Where drops make rings on water: middle, half width and half height. */
  readonly puddles: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  /** Where each set piece is seen when it has changed, by its name. */
  readonly boxes?: Readonly<Partial<Record<string, PictureBox>>>
  /** The doors by which people come and go. */
  readonly doors?: readonly Door[]
  /** Where drops splash: from this y down. Null indoors, where no weather is. */
  readonly ground: number | null
}

/** A place without a stopped car, where all marks are free. */
export const walkable = { marks: () => openMarks, hasCar: () => false } satisfies Partial<PlaceSet>

/** Indoors there is neither weather nor water. */
export const indoors = { puddles: [], ground: null } satisfies Partial<PlaceSet>

/**
 * Which things of a place a view shows.
 * @param before whether the car was there a moment ago: a car that does not drive away stays
 */
export function circumstancesOf(place: PlaceSet, view: View, before = false): Circumstances {
  const { weather, time, cast } = view
  const car = place.hasCar(cast) || (before && place.carGoes !== true)
  return { weather, time, car, hose: car && place.hoseIn?.(cast) === true, scene: sceneOf(view) }
}

/** The state of every set piece of a view's place: the one it was given, or else its first. A piece with a text has none at first. */
export function sceneOf({ place, scene }: Pick<View, 'place' | 'scene'>): Readonly<Record<string, string>> {
  const { pieces } = placeWordsOf(place)
  const first = Object.entries(pieces).map(([name, states]) => [name, states === 'text' ? '' : (states[0] ?? '')])
  return { ...(Object.fromEntries(first) as Record<string, string>), ...scene }
}
