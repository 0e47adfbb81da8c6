/** The real stage in one place after the other: `show(place)` resolves when it stands still. */
import { openStage } from '../../src/stage/index.ts'
import { viewOf } from '../../build/blank-view.ts'
import { peopleIn } from './place-shots.ts'
import type { PlaceShot } from './place-shots.ts'

const host = document.querySelector<HTMLElement>('#host')
if (!host) throw new Error('no host')
const stage = await openStage(host, { reducedMotion: false, noFlash: true, quality: 'high' })

/** Draws one frame. */
const frame = (): Promise<void> =>
  new Promise((done) =>
    requestAnimationFrame((now) => {
      stage.step(now)
      done()
    }),
  )

async function show(shot: PlaceShot): Promise<void> {
  const { place, time, weather } = shot
  const canvas = (): HTMLCanvasElement | null => document.querySelector('canvas')
  const view = viewOf({
    beat: 'sheet',
    place,
    time,
    weather,
    tension: 1,
    cast: peopleIn(shot),
    scene: shot.scene ?? {},
  })
  stage.freeze(false)
  delete canvas()?.dataset['stands']
  stage.draw(view, { mode: 'playing', acting: null })
  while (canvas()?.dataset['shows'] !== `${place} ${time} ${weather}`) await frame()
  // Weather needs some time to fill the picture, and many people to be drawn.
  for (let i = 0; i < (shot.landmarks === true ? 40 : 15); i += 1) await frame()
  stage.freeze(true)
  stage.draw({ ...view }, { mode: 'playing', acting: null })
  while (canvas()?.dataset['stands'] !== 'still') await frame()
  name(shot)
}
/** Writes the names of the landmarks over the heads of who stands there. */
function name(shot: PlaceShot): void {
  for (const old of document.querySelectorAll('.landmark')) old.remove()
  if (shot.landmarks !== true) return
  for (const [landmark, { x, top }] of Object.entries(stage.anchors())) {
    const text = document.createElement('span')
    text.className = 'landmark'
    text.textContent = landmark
    text.style.left = `${x}px`
    text.style.top = `${top - 20}px`
    document.body.append(text)
  }
}
Object.assign(globalThis, { show })
