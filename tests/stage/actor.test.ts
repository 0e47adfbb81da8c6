import { describe, expect, it, vi } from 'vitest'
import { Actor } from '../../src/stage/actor.ts'
import { openMarks, outside } from '../../src/stage/marks.ts'
import { fakeScene } from './fake-scene.ts'
import { present } from './present.ts'

vi.mock('../../src/stage/shade.ts', async () => (await import('./stand-ins.ts')).shade)
vi.mock('../../src/stage/cast/raster.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./stand-ins.ts')).raster,
}))
vi.mock('../../src/stage/cast/piece-files.ts', async () => (await import('./stand-ins.ts')).pieceFiles)

/** A frame at 60 a second. */
const frame = 16

/** Somebody who has stood there for a while. */
async function settled() {
  const { scene, seen } = fakeScene()
  const { member, spot } = present('jess', 'centre')
  const group = scene.make.container({}, false)
  const groups = { stand: group, seat: group, beyond: group, front: group, shade: group }
  const options = { reducedMotion: false, wet: false, grade: { time: 'day' } as const }
  const actor = new Actor(scene, groups, member, spot, options)
  await actor.figure.dressed
  for (let ms = 0; ms < 1200; ms += frame) actor.update(frame)
  const body = () => seen().find((key) => key.includes('body/')) ?? ''
  return { actor, body, crouch: () => actor.show({ ...member, pose: 'crouching' }) }
}

describe('somebody who has to stand still', () => {
  it('in the middle of a change of pose is in the new one', async () => {
    const { actor, body, crouch } = await settled()
    crouch()
    await actor.figure.prepared
    for (let ms = 0; ms < 160; ms += frame) actor.update(frame)
    expect(body()).toContain('body/bent')
    actor.hold(true)
    actor.update(frame)
    expect(body()).toContain('body/crouching')
    const { top } = actor.figure.headBox()
    for (let ms = 0; ms < 600; ms += frame) actor.update(frame)
    expect(actor.figure.headBox().top).toBe(top)
  })
  it('is in the new pose too when its picture comes late', async () => {
    const { actor, body, crouch } = await settled()
    crouch()
    actor.hold(true)
    actor.update(frame)
    expect(body()).toContain('body/standing')
    await actor.figure.prepared
    actor.update(frame)
    expect(body()).toContain('body/crouching')
  })
  it('on the way out does not vanish', async () => {
    const { actor } = await settled()
    actor.leave({ spot: outside(openMarks.centre), door: null }, false)
    actor.hold(true)
    for (let ms = 0; ms < 5000; ms += frame) actor.update(frame)
    expect(actor.gone).toBe(false)
    actor.hold(false)
    for (let ms = 0; ms < 5000; ms += frame) actor.update(frame)
    expect(actor.gone).toBe(true)
  })
  it('goes on from there when time does', async () => {
    const { actor, body, crouch } = await settled()
    crouch()
    await actor.figure.prepared
    actor.hold(true)
    actor.update(frame)
    actor.hold(false)
    for (let ms = 0; ms < 600; ms += frame) actor.update(frame)
    expect(body()).toContain('body/crouching')
    expect(actor.spot).toEqual({ ...openMarks.centre })
  })
})
