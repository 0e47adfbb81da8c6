// @vitest-environment happy-dom
import { compile } from '#engine'
import { boardShots, waysTo } from '#studio'
import { swappableSession } from '#play'
import { expect, test } from 'vitest'
import { createStands } from '../../../src/ui/studio/see/stands.ts'
import { createStill } from '../../../src/ui/studio/see/still.ts'
import { takePictures } from '../../../src/ui/studio/see/take-pictures.ts'
import { scene } from '../../engine/scene.ts'
import { fakeStage } from '../../support/fake-stage.ts'

/** A room in which pictures are taken: a canvas that always stands still, and what has been seen on it. */
function darkroom() {
  const compiled = compile(scene)
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
  const told: (string | null)[] = []
  const over = takePictures(shots, { stage, host, session, compiled, of: compiled, signal: taking.signal }, (picture) =>
    told.push(picture),
  )
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

test('none is taken any more once it has been cancelled', async () => {
  const { seen, told, taking, over, picture } = darkroom()
  await picture()
  taking.abort()
  await picture()
  await over
  expect(seen).toHaveLength(1)
  expect(told).toHaveLength(1)
})
