import type { CompiledScenario } from '#engine'
import type { SwappableSession } from '#play'
import type { Shot, Way } from '#studio'
import type { StageMount } from '../../ports/index.ts'
import { createStands, type Led } from './stands.ts'
import { createStill } from './still.ts'

/** How wide a picture is kept, px. */
const WIDTH = 640
/** So long a picture is waited for at most, ms. */
const LONGEST = 8000
/** So many frames the stage gets to take up a new picture. */
const FRAMES = 4

/** Waits until everything on the stage stands where it belongs, or is too slow to be waited for. */
function standsStill(stage: StageMount, host: HTMLElement, shows: string, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let frames = 0
    let waited = 0
    const end = stage.eachFrame((ms) => {
      frames += 1
      waited += ms
      const { dataset } = host.querySelector('canvas') ?? host
      const isThere = dataset['shows'] === shows && dataset['stands'] === 'still'
      if (!signal.aborted && waited < LONGEST && (frames < FRAMES || !isThere)) return
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

export interface Taking {
  readonly stage: StageMount
  /** Where the stage is mounted with the session. */
  readonly host: HTMLElement
  readonly session: SwappableSession
  readonly compiled: CompiledScenario
  /** The scenario in which the ways of the shots were found. */
  readonly of: CompiledScenario
  readonly signal: AbortSignal
}

/** Takes one picture after the other on the stage and tells each: an address, or null where there is none to be had. */
export async function takePictures(
  shots: readonly Shot[],
  { stage, host, session, compiled, of, signal }: Taking,
  tell: (picture: string | null) => void,
): Promise<void> {
  const stands = createStands()
  const ledBy = (way: Way | null): Led | null => way && { way, of }
  for (const { beat, at, way } of shots) {
    if (signal.aborted) return
    const still = createStill(stands.at(compiled, beat, ledBy(way)))
    still.seek(at)
    session.swap(still)
    const { place, time, weather } = still.state().view
    await standsStill(stage, host, `${place} ${time} ${weather}`, signal)
    const picture = signal.aborted ? null : await stage.picture()
    const address = picture === null ? null : await small(picture).catch(() => null)
    if (!signal.aborted) tell(address)
  }
}
