/** The real stage in one place after the other: `show(place)` resolves when it stands still. */
import type { CastView, View } from '#engine'
import { openStage } from '../../src/stage/index.ts'
import type { PlaceShot } from './places.ts'

const host = document.querySelector<HTMLElement>('#host')
if (!host) throw new Error('no host')
const stage = await openStage(host, { reducedMotion: false, noFlash: true, quality: 'high' })

const person = (more: Pick<CastView, 'id' | 'rank' | 'place' | 'look'> & Partial<CastView>): CastView => ({
  name: more.id,
  you: false,
  pose: 'standing',
  face: 'serious',
  lastDid: null,
  ...more,
})

const people = (car: boolean): CastView[] => [
  person({ id: 'harmon', rank: 'sergeant', place: 'left', look: { skin: 'light', hair: 'gray-short', uniform: true } }),
  person({
    id: 'osei',
    rank: 'civilian',
    place: car ? 'driver-seat' : 'centre-right',
    look: { skin: 'deep', hair: 'twists', top: '#c9803f' },
  }),
  person({
    id: 'you',
    rank: 'officer',
    you: true,
    place: 'far-right',
    look: { skin: 'brown', hair: 'bun', uniform: true },
  }),
]

const frame = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => done()))

async function show({ place, time, weather, car }: PlaceShot): Promise<void> {
  const canvas = (): HTMLCanvasElement | null => document.querySelector('canvas')
  const view: View = {
    beat: 'sheet',
    place,
    time,
    weather,
    tension: 1,
    cast: people(car),
    speech: null,
    action: null,
    thought: null,
    sound: null,
    choices: null,
    onOffer: 0,
    ending: null,
  }
  stage.freeze(false)
  delete canvas()?.dataset['stands']
  stage.draw(view, { mode: 'playing', acting: null })
  // Weather needs some time to fill the picture.
  for (let i = 0; i < 15 || Object.keys(stage.anchors()).length < 3; i += 1) await frame()
  stage.freeze(true)
  stage.draw({ ...view }, { mode: 'playing', acting: null })
  while (canvas()?.dataset['stands'] !== 'still') await frame()
}
Object.assign(globalThis, { show })
