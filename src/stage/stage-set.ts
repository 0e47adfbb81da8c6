import type Phaser from 'phaser'
import type { View } from '#engine'
import { CastDirector } from './cast-director.ts'
import { loadCast } from './cast/index.ts'
import type { Grade } from './cast/index.ts'
import { Departure } from './departure.ts'
import { seenLayers } from './fetch-drawings.ts'
import { Glow } from './glow.ts'
import { Lights } from './lights.ts'
import { Picture } from './picture.ts'
import { loadDrawing } from './place/load-place.ts'
import { ownSet } from './place/own-set.ts'
import { circumstancesOf } from './place/place-set.ts'
import type { Circumstances } from './place/circumstances.ts'
import type { PlaceSet } from './place/place-set.ts'
import { setOf } from './place/set-of.ts'
import type { Weather } from './weather/rain.ts'
import { weatherOf } from './weather/weather-of.ts'

/** What is built for one place at one time of day and in one weather: its picture, and what stands and moves in it. */
export interface StageSet {
  readonly place: PlaceSet
  readonly now: Circumstances
  readonly picture: Picture
  readonly director: CastDirector
  readonly lights: Lights
  readonly glow: Glow
  readonly weather: Weather | null
  readonly departure: Departure
}

export interface SetOptions {
  /** Different for every set of a scene: textures are named by it. */
  readonly serial: number
  /** Drawn by the processor: fewer drops, layers at rest flattened, and what moves a little moves in small steps. */
  readonly lowered: boolean
  /** How tall an adult of scale 1 is drawn, device px. */
  readonly castHeight: number
  /** Device px per picture unit to rasterise places for, asked for when that begins. */
  readonly resolution: () => number
  /** An address of an own file; null where it is not to be had. */
  readonly ownFile: (path: string) => Promise<string | null>
  /** Whether this set is still the one to be shown: a slow one may be overtaken by the next. */
  readonly wanted: () => boolean
}

/** Loads and draws all that a view's place needs; null when meanwhile another one was wanted. Rejects when a drawing is not to be had. */
export async function buildSet(scene: Phaser.Scene, view: View, options: SetOptions): Promise<StageSet | null> {
  const { serial, lowered, castHeight, resolution, ownFile, wanted } = options
  const own = view.picture === undefined ? null : await ownSet(await ownFile(view.picture.file), view.picture.floor)
  if (!wanted()) return null
  // Without its picture the place is the published one.
  const place = own ?? setOf(view.place)
  const grade: Grade = { time: view.time, light: 1 }
  const now = circumstancesOf(place, view)
  const [drawings] = await Promise.all([
    Promise.all(seenLayers(place, now).map((layer) => loadDrawing(place, layer))),
    loadCast(scene, view.cast, { height: castHeight, grade }),
  ])
  if (drawings.every((drawing) => drawing === null)) throw new Error(`no drawing of ${place.folder} is to be had`)
  if (!wanted()) return null
  const picture = new Picture(scene, place, view.time, serial, lowered)
  await picture.prepare(now, resolution(), true)
  if (!wanted()) {
    picture.destroy()
    return null
  }
  const slot = (name: Parameters<Picture['slot']>[0]): Phaser.GameObjects.Container => picture.slot(name)
  const groups = {
    stand: slot('stand'),
    seat: slot('seat'),
    beyond: slot('beyond'),
    front: picture.front,
    shade: picture.shade,
  }
  return {
    place,
    now,
    picture,
    director: new CastDirector(scene, groups, grade, {
      wet: view.weather === 'rain' && place.ground !== null,
      sparing: lowered,
    }),
    lights: new Lights(scene, place.lights, view.time, slot, lowered),
    glow: new Glow(scene, picture.front),
    weather:
      place.ground === null
        ? null
        : weatherOf(scene, view, place, { back: slot('back-weather'), front: slot('front-weather'), sparing: lowered }),
    departure: new Departure(),
  }
}
