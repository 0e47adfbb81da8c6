import type { CastView, CompiledScenario, ShownInset } from '#engine'
import type { SwappableSession } from '#play'
import type { Shot, Way } from '#studio'
import { areaOf } from '../../play/inset-place.ts'
import { placeInset } from '../../play/place-inset.ts'
import { obstaclesOf } from '../../play/sight.ts'
import type { StageMount } from '../../ports/index.ts'
import { createStands, type Led } from './stands.ts'
import { createStill } from './still.ts'

/** How wide a picture is kept, px. */
const WIDTH = 640
/** So long a picture is waited for at most, ms; the first one, for which the stage is opened and the place drawn, longer. */
const LONGEST = { first: 30_000, other: 8000 } as const
/** So many frames the stage gets to take up a new picture. */
const FRAMES = 4

/** Waits until everything on the stage stands where it belongs, or is too slow to be waited for. */
function standsStill(
  { stage, host, signal }: Pick<Taking, 'stage' | 'host' | 'signal'>,
  shows: string,
  longest: number,
): Promise<void> {
  return new Promise((done) => {
    let frames = 0
    let waited = 0
    const end = stage.eachFrame((ms) => {
      frames += 1
      waited += ms
      const { dataset } = host.querySelector('canvas') ?? host
      const isThere = dataset['shows'] === shows && dataset['stands'] === 'still'
      if (!signal.aborted && waited < longest && (frames < FRAMES || !isThere)) return
      end()
      done()
    })
  })
}

/** A picture as a small JPEG, as an address: the large one is let go at once. */
async function small(picture: Blob): Promise<string> {
  const image = await createImageBitmap(picture)
  const canvas = document.createElement('canvas')
  canvas.width = WIDTH
  canvas.height = Math.round((WIDTH * image.height) / image.width)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  image.close()
  return canvas.toDataURL('image/jpeg', 0.82)
}

/** The inset of a picture: what it shows, and where it lies over the stage, as shares of the picture's width and height. */
export interface TakenInset {
  readonly inset: ShownInset
  /** An address from which an `<img>` shows it; null where its words stand for it. */
  readonly address: string | null
  readonly left: number
  readonly top: number
  readonly width: number
}

/** What was taken of a shot. */
export interface TakenPicture {
  /** An address; null where there is none to be had. */
  readonly stage: string | null
  readonly inset: TakenInset | null
}

/** Of the picture's width, and how high it is for its width: as in the game. */
const INSET_WIDTH = 0.22
const INSET_HEIGHT = 3 / 4

/** Where an inset lies over what stands on the stage now: as in the game, it covers no face. */
function insetPlace(stage: StageMount, host: HTMLElement): Pick<TakenInset, 'left' | 'top' | 'width'> {
  // A host that is not laid out has no size.
  const picture = { width: host.clientWidth || WIDTH, height: host.clientHeight || (WIDTH * 9) / 16 }
  const size = { width: picture.width * INSET_WIDTH, height: picture.width * INSET_WIDTH * INSET_HEIGHT }
  const sight = { heads: stage.anchors(), boxes: stage.boxes() }
  const { x, y, scale } = placeInset(size, areaOf(picture), obstaclesOf(sight, picture, null, new Set()))
  return { left: x / picture.width, top: y / picture.height, width: INSET_WIDTH * scale }
}

export interface Taking {
  readonly stage: StageMount
  /** Where the stage is mounted with the session. */
  readonly host: HTMLElement
  readonly session: SwappableSession
  readonly compiled: CompiledScenario
  /** The scenario in which the ways of the shots were found. */
  readonly of: CompiledScenario
  /** An address of what an inset shows; null where there is none. Never rejects. */
  readonly insetPicture: (inset: ShownInset, cast: readonly CastView[]) => Promise<string | null>
  readonly signal: AbortSignal
}

/** Takes one picture after the other on the stage, each with its inset, and tells it. */
export async function takePictures(
  shots: readonly Shot[],
  taking: Taking,
  tell: (picture: TakenPicture) => void,
): Promise<void> {
  const { stage, host, session, compiled, of, insetPicture, signal } = taking
  const stands = createStands()
  let longest: number = LONGEST.first
  const ledBy = (way: Way | null): Led | null => way && { way, of }
  for (const { beat, at, way } of shots) {
    if (signal.aborted) return
    const still = createStill(stands.at(compiled, beat, ledBy(way)))
    still.seek(at)
    session.swap(still)
    const { place, time, weather, inset, cut, cast } = still.state().view
    await standsStill(taking, `${place} ${time} ${weather}`, longest)
    longest = LONGEST.other
    const picture = signal.aborted ? null : await stage.picture()
    const address = picture === null ? null : await small(picture).catch(() => null)
    const shown = inset === null || cut !== null || signal.aborted ? null : inset
    const taken = shown && { inset: shown, ...insetPlace(stage, host), address: await insetPicture(shown, cast) }
    if (!signal.aborted) tell({ stage: address, inset: taken })
  }
}
