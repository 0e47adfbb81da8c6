import type { CastView, View } from '#engine'
import { placeWordsOf } from '#scenario'
import type { Landmark, LandmarkOf, PieceOf, Place } from '#scenario'
import { openMarks } from '../marks.ts'
import type { Marks, Spot } from '../marks.ts'
import type { Light } from '../lights.ts'
import type { Circumstances, Condition } from './circumstances.ts'

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
  readonly when?: Condition
  /** Part of the stopped car: goes with it when it drives off. */
  readonly rolls?: boolean
  /** The side from which it drives into the picture, and to which it drives out again, instead of fading. */
  readonly enters?: 'left' | 'right'
}

/** Where people, lights and weather come between the layers. */
export type Slot = 'beyond' | 'seat' | 'stand' | 'back-lights' | 'lights' | 'back-weather' | 'front-weather'

/** The slots of a place in which no thing stands between the people. */
export const people: readonly Slot[] = ['back-weather', 'lights', 'beyond', 'seat', 'stand', 'front-weather']

/** The same of a place where who is beyond has a slot of their own, behind things. */
export const peopleHere: readonly Slot[] = people.filter((slot) => slot !== 'beyond')

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
  /** The drawing of its one layer, where it is no published place. */
  readonly drawing?: string
  readonly order: readonly (Layer | Slot)[]
  /** Marks with and without the stopped car. */
  readonly marks: (car: boolean) => Marks
  readonly lights: readonly Light[]
  /** Whether the people of a scene came with a car that stands there. */
  readonly hasCar: (cast: readonly CastView[]) => boolean
  /** States of set pieces that follow from what people do, as long as no moment has said them. */
  readonly suggests?: (cast: readonly CastView[]) => Readonly<Record<string, string>>
  /** Whether that car drives away with them. */
  readonly carGoes?: boolean
  /** Where drops make rings on water: middle, half width and half height. */
  readonly puddles: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  /** Where people are who are at the landmarks of the place. */
  readonly landmarks?: Readonly<Partial<Record<Landmark, Spot>>>
  /** Where each set piece is seen when it has changed, by its name. */
  readonly boxes?: Readonly<Partial<Record<string, PictureBox>>>
  /** Where a set piece takes the ground in one of its states, where its box is wider than that: by `piece state`. */
  readonly grounds?: Readonly<Partial<Record<string, PictureBox>>>
  /** The doors by which people come and go. */
  readonly doors?: readonly Door[]
  /** Where drops splash: from this y down. Null indoors, where no weather is. */
  readonly ground: number | null
}

/** A set that has everything its place publishes: a spot for each landmark, a box for each set piece. */
export interface DirectedSet<P extends Place> extends PlaceSet {
  readonly landmarks: Readonly<Record<LandmarkOf<P>, Spot>>
  readonly boxes: Readonly<Record<PieceOf<P>, PictureBox>>
}

/** The marks of a place and its landmarks. @param car whether the stopped car is there */
export const marksOf = ({ marks, landmarks }: PlaceSet, car: boolean): Marks => ({ ...marks(car), ...landmarks })

/** A place without a stopped car, where all marks are free. */
export const walkable = { marks: () => openMarks, hasCar: () => false } satisfies Partial<PlaceSet>

/** Indoors there is neither weather nor water. */
export const indoors = { puddles: [], ground: null } satisfies Partial<PlaceSet>

/**
 * Which things of a place a view shows.
 * @param before whether the car was there a moment ago: a car that does not drive away stays
 * @param passing the landmarks of the doors through which somebody goes just now
 */
export function circumstancesOf(
  place: PlaceSet,
  view: View,
  before = false,
  passing: ReadonlySet<Landmark> = nobody,
): Circumstances {
  const { weather, time, cast } = view
  const car = place.hasCar(cast) || (before && place.carGoes !== true)
  const suggested = place.suggests?.(cast) ?? {}
  const scene = passable(place, sceneOf({ place: view.place, scene: { ...suggested, ...view.scene } }), passing)
  return { weather, time, car, scene }
}

const nobody: ReadonlySet<Landmark> = new Set()

/** A scene with the doors open through which somebody goes; a broken one stays broken. */
function passable(
  { doors = [] }: PlaceSet,
  scene: Readonly<Record<string, string>>,
  passing: ReadonlySet<Landmark>,
): Readonly<Record<string, string>> {
  const opened = doors.flatMap(({ landmark, piece }): [string, string][] =>
    piece !== null && passing.has(landmark) && (scene[piece] === 'closed' || scene[piece] === 'ajar')
      ? [[piece, 'open']]
      : [],
  )
  return opened.length === 0 ? scene : { ...scene, ...Object.fromEntries(opened) }
}

/** Whether two moments show the same things. */
export const sameCircumstances = (a: Circumstances, b: Circumstances): boolean =>
  a.car === b.car &&
  a.weather === b.weather &&
  a.time === b.time &&
  Object.entries(b.scene).every(([piece, state]) => a.scene[piece] === state)

/** States of a set piece in which it is not there. */
export const absent: ReadonlySet<string> = new Set(['', 'none', 'away'])

/** The state of every set piece of a view's place: the one it was given, or else its first. A piece with a text has none at first. */
export function sceneOf({ place, scene }: Pick<View, 'place' | 'scene'>): Readonly<Record<string, string>> {
  const { pieces } = placeWordsOf(place)
  const first = Object.entries(pieces).map(([name, states]) => [name, states === 'text' ? '' : (states[0] ?? '')])
  return { ...(Object.fromEntries(first) as Record<string, string>), ...scene }
}
