import { describe, expect, it, vi } from 'vitest'
import { Actor } from '../../src/stage/actor.ts'
import type { Going } from '../../src/stage/going.ts'
import { openMarks } from '../../src/stage/marks.ts'
import { roadside } from '../../src/stage/place/roadside.ts'
import { fakeScene } from './fake-scene.ts'
import { present } from './present.ts'

/** Pictures are drawn at once until `late` is set; from then on each waits to be let through. */
const drawing = vi.hoisted(() => {
  const held: (() => void)[] = []
  return { late: false, held }
})

vi.mock('../../src/stage/shade.ts', async () => (await import('./stand-ins.ts')).shade)
vi.mock('../../src/stage/cast/raster.ts', async (original) => ({
  ...(await original<object>()),
  rasterise: () =>
    new Promise((done) => {
      const draw = (): void => done({ width: 1, height: 1 })
      if (drawing.late) drawing.held.push(draw)
      else draw()
    }),
}))
vi.mock('../../src/stage/cast/piece-files.ts', async () => (await import('./stand-ins.ts')).pieceFiles)

const frame = 16
const marks = roadside.marks(true)
const seat = marks['driver-seat']
const outside = roadside.landmarks['car-roof']
const { member } = present('osei', 'centre', { rank: 'civilian' })
const driving = { ...member, pose: 'sitting', place: 'driver-seat' } as const
const palms = { ...member, pose: 'palms-on-surface', place: 'car-roof', back: true } as const
const lying = { ...member, pose: 'prone' } as const

/** Somebody who has been there for a while, before anything more is drawn. */
async function there(as: typeof member, spot: typeof seat, reducedMotion = false) {
  drawing.late = false
  drawing.held.length = 0
  const { scene, seen } = fakeScene()
  const group = scene.make.container({}, false)
  const groups = { stand: group, seat: group, beyond: group, front: group, shade: group }
  const actor = new Actor(scene, groups, as, spot, { reducedMotion, wet: false, grade: { time: 'night' } })
  await actor.figure.dressed
  const pass = (ms: number): void => {
    for (let spent = 0; spent < ms; spent += frame) actor.update(frame)
  }
  /** Lets every task that is ready run. */
  const soon = (): Promise<void> => new Promise((done) => setTimeout(done))
  for (let n = 0; n < 30; n += 1) await soon()
  pass(1200)
  drawing.late = true
  return {
    actor,
    pass,
    /** The pictures come, one after the other. */
    come: async (): Promise<void> => {
      for (let n = 0; n < 60; n += 1) {
        drawing.held.splice(0).forEach((draw) => draw())
        await soon()
      }
    },
    /** What is seen: the body and where it is, or null while nobody is. */
    sees: () => {
      const { root } = actor.figure
      const body = seen().find((key) => key.includes('body/')) ?? ''
      return root.visible ? { body: /body\/[^ ~]*/.exec(body)?.[0], x: root.x, y: root.y } : null
    },
  }
}
const walking: Going = { cut: false }

describe('while the picture of a new pose is still being drawn', () => {
  it('who gets out of a car still sits in it, and then stands outside in the same moment', async () => {
    const { actor, pass, come, sees } = await there(driving, seat)
    actor.take(palms, outside, walking)
    pass(1000)
    expect(sees()).toEqual({ body: 'body/seated', x: seat.x, y: seat.y })
    expect(actor.moving).toBe(true)
    await come()
    pass(frame)
    expect(sees()).toEqual({ body: 'body/palms-on-surface', x: outside.x, y: outside.y })
    expect(actor.moving).toBe(false)
  })
  it('so it is where motion is reduced, and the other way round', async () => {
    const { actor, pass, come, sees } = await there(member, marks['far-right'], true)
    actor.take(driving, seat, { cut: true })
    pass(1000)
    expect(sees()).toMatchObject({ body: 'body/standing', x: marks['far-right'].x })
    await come()
    pass(frame)
    expect(sees()).toEqual({ body: 'body/seated', x: seat.x, y: seat.y })
  })
  it('after a cut, and where the car is gone, nobody is seen until it is there', async () => {
    const { actor, pass, come, sees } = await there(driving, seat)
    actor.take(palms, outside, { cut: true, vanish: true })
    expect(sees()).toBeNull()
    pass(500)
    expect(sees()).toBeNull()
    await come()
    pass(frame)
    expect(sees()).toMatchObject({ body: 'body/palms-on-surface', x: outside.x })
  })
  it('who lies on the ground goes nowhere until they can stand, and gets up before they walk', async () => {
    const { actor, pass, come, sees } = await there(lying, openMarks.left)
    actor.take(member, openMarks.right, walking)
    pass(1000)
    expect(sees()).toEqual({ body: 'body/prone', x: openMarks.left.x, y: openMarks.left.y })
    await come()
    const bodies: (string | undefined)[] = []
    while (sees()?.x === openMarks.left.x) {
      pass(frame)
      bodies.push(sees()?.body)
    }
    expect(bodies).toEqual(expect.arrayContaining(['body/prone', 'body/bent-1', 'body/standing']))
    pass(4000)
    expect(sees()).toEqual({ body: 'body/standing', x: openMarks.right.x, y: openMarks.right.y })
  })
  it('who changes their mind meanwhile is where they went last', async () => {
    const { actor, pass, come, sees } = await there(driving, seat)
    actor.take(palms, outside, walking)
    actor.take(driving, seat, walking)
    pass(frame)
    expect(sees()).toEqual({ body: 'body/seated', x: seat.x, y: seat.y })
    await come()
    pass(2000)
    expect(sees()).toEqual({ body: 'body/seated', x: seat.x, y: seat.y })
    expect(actor.moving).toBe(false)
  })
  it('who only changes how they stand walks at once', async () => {
    const { actor, pass, sees } = await there(member, openMarks.left)
    actor.take({ ...member, pose: 'arms-crossed' }, openMarks.centre, walking)
    pass(600)
    expect(sees()?.x).toBeGreaterThan(openMarks.left.x)
    expect(sees()?.body).toMatch(/walking/)
  })
})
