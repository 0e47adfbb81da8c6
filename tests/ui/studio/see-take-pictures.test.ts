// @vitest-environment happy-dom
import { compile, type ShownInset } from '#engine'
import { boardShots, waysTo } from '#studio'
import { swappableSession } from '#play'
import { expect, test } from 'vitest'
import { createStands } from '../../../src/ui/studio/see/stands.ts'
import { createStill } from '../../../src/ui/studio/see/still.ts'
import { type TakenPicture, takePictures } from '../../../src/ui/studio/see/take-pictures.ts'
import { scene } from '../../engine/scene.ts'
import { fakeStage } from '../../support/fake-stage.ts'

/** A room in which pictures are taken: a canvas that always stands still, and what has been seen on it. */
function darkroom(of = scene) {
  const compiled = compile(of)
  const stage = fakeStage()
  const host = document.createElement('div')
  const canvas = host.appendChild(document.createElement('canvas'))
  const { place, time, weather } = { weather: 'clear', ...scene.stage }
  Object.assign(canvas.dataset, { shows: `${place} ${time} ${weather}`, stands: 'still' })
  const session = swappableSession(createStill(createStands().at(compiled, scene.start, null)))
  const seen: string[] = []
  stage.picture = async () => {
    const { view, clock, paused } = session.state()
    seen.push(`${view.beat} ${clock - session.run().beatStart} ${paused ? 'held' : 'moving'}`)
    return null
  }
  const taking = new AbortController()
  const shots = boardShots(compiled, waysTo(compiled))
  const told: TakenPicture[] = []
  const insetPicture = async ({ id }: ShownInset) => `data:,${id}`
  const options = { stage, host, session, compiled, of: compiled, insetPicture, signal: taking.signal }
  const over = takePictures(shots, options, (picture) => told.push(picture))
  /** Lets as many frames pass as a picture is given, and what waits for them go on. */
  const picture = async (): Promise<void> => {
    for (let frames = 0; frames < 4; frames++) stage.frame(16)
    for (let turns = 0; turns < 5; turns++) await Promise.resolve()
  }
  return { shots, seen, told, taking, over, picture }
}

test('every picture of a storyboard is taken once, of its own second, when everything stands still', async () => {
  const { shots, seen, told, over, picture } = darkroom()
  for (const _ of shots) await picture()
  await over
  expect(seen).toEqual(shots.map(({ beat, at }) => `${beat} ${at} held`))
  expect(told).toHaveLength(shots.length)
})

test('an inset is taken with its picture, where it lies over the stage', async () => {
  const before = scene.beats['one']
  if (before === undefined) throw new Error('the scene has no beat "one"')
  const [one, ...others] = before.script ?? []
  const beat = { ...before, script: [{ at: 0, ...one, inset: 'flashlight-beam' as const }, ...others] }
  const { shots, told, over, picture } = darkroom({ ...scene, beats: { ...scene.beats, one: beat } })
  for (const _ of shots) await picture()
  await over
  const inset = told[0]?.inset
  expect([inset?.inset.id, inset?.address]).toEqual(['flashlight-beam', 'data:,flashlight-beam'])
  expect(inset?.width).toBeCloseTo(0.22)
  expect(told.at(-1)?.inset).toBeNull()
})

test('none is taken any more once it has been cancelled', async () => {
  const { seen, told, taking, over, picture } = darkroom()
  await picture()
  taking.abort()
  await picture()
  await over
  expect(seen).toHaveLength(1)
  expect(told).toHaveLength(1)
})
