import { describe, expect, it, vi } from 'vitest'
import { Camera } from '../../src/stage/camera.ts'
import { Departure, leavingTime } from '../../src/stage/departure.ts'
import { Picture } from '../../src/stage/picture.ts'
import { roadside } from '../../src/stage/place/roadside.ts'
import { fakeScene } from './fake-scene.ts'

vi.mock('../../src/stage/raster.ts', async (original) => ({
  ...(await original<object>()),
  rasterise: () => Promise.resolve({ width: 1, height: 1 }),
}))
vi.mock('../../src/stage/place/load-place.ts', () => ({
  loadDrawing: () => Promise.resolve('<svg viewBox="270 260 620 320"></svg>'),
}))

const frame = 16
const car = 'stopped-front'
const now = { weather: 'clear', time: 'night', car: true, scene: {} } as const

/** The picture of the roadside with the stopped car and the ground, seen by a camera at rest. */
async function withCar() {
  const { scene, images } = fakeScene()
  const picture = new Picture(scene, roadside, 'night', 1, false)
  await picture.prepare(now, 1, false)
  const camera = new Camera(false)
  camera.resize(1280, 720)
  const departure = new Departure()
  const pass = (ms: number, still = false): void => {
    for (let spent = 0; spent < ms; spent += frame) {
      departure.update(frame)
      picture.lay(camera, still, frame, departure)
    }
  }
  const of = (file: string) => {
    const found = images.find(({ texture }) => texture.includes(`-${file}-`))
    if (!found) throw new Error(`no image of ${file}`)
    return found
  }
  pass(400)
  const gone = (): Promise<void> => picture.prepare({ ...now, car: false }, 1, false)
  return { picture, departure, pass, gone, front: of(car), ground: of('ground'), seat: picture.slot('seat') }
}

describe('the stopped car', () => {
  it('drives off to the left, whole until it is out of the picture, with whoever sits in it', async () => {
    const { departure, pass, gone, front, ground, seat } = await withCar()
    const begun = { car: front.x, seat: seat.x, ground: ground.x }
    void gone()
    departure.begin()
    let before = front.x
    for (let ms = 5 * frame; ms < leavingTime; ms += 5 * frame) {
      pass(5 * frame)
      expect(front.x).toBeLessThan(before)
      expect([front.alpha, front.visible]).toEqual([1, true])
      expect(seat.x - begun.seat).toBeCloseTo(front.x - begun.car)
      before = front.x
    }
    pass(1000)
    expect(front.x + 620).toBeLessThan(0)
    expect(front.visible).toBe(false)
    expect(ground.x).toBe(begun.ground)
  })
  it('fades where it stands when nothing is to move', async () => {
    const { pass, gone, front } = await withCar()
    const { x } = front
    void gone()
    pass(frame, true)
    expect([front.x, front.visible]).toEqual([x, false])
  })
  it('is gone at once when another moment is looked at meanwhile', async () => {
    const { departure, pass, gone, front } = await withCar()
    void gone()
    departure.begin()
    pass(500)
    departure.finish()
    pass(frame)
    expect([departure.running, front.x + 620 < 0]).toEqual([false, true])
  })
  it('stands where it stood when it is there again', async () => {
    const { picture, departure, pass, gone, front, seat } = await withCar()
    const { x } = front
    void gone()
    departure.begin()
    pass(leavingTime + 1000)
    void picture.prepare(now, 1, false)
    departure.cancel()
    pass(1000)
    expect([front.x, front.visible, front.alpha]).toEqual([x, true, 1])
    expect(seat.x).toBeCloseTo(0)
  })
})
