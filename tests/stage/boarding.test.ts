import { describe, expect, it, vi } from 'vitest'
import { CastDirector } from '../../src/stage/cast-director.ts'
import type { Direction } from '../../src/stage/cast-director.ts'
import { leavingTime } from '../../src/stage/departure.ts'
import { roadside } from '../../src/stage/place/roadside.ts'
import { viewOf } from '../sound/view-of.ts'
import { fakeScene } from './fake-scene.ts'
import { present } from './present.ts'

vi.mock('../../src/stage/shade.ts', async () => (await import('./stand-ins.ts')).shade)
vi.mock('../../src/stage/cast/raster.ts', async (original) => ({
  ...(await original<object>()),
  ...(await import('./stand-ins.ts')).raster,
}))
vi.mock('../../src/stage/cast/piece-files.ts', async () => (await import('./stand-ins.ts')).pieceFiles)

const you = present('you', 'far-right').member
const driver = present('karim', 'driver-seat', { rank: 'civilian', pose: 'sitting' }).member
const beside = present('karim', 'centre', { rank: 'civilian' }).member
const gone = { ...driver, place: 'off', pose: 'standing' } as const
const departing = { seat: roadside.marks(true)['driver-seat'], ms: leavingTime }

/** A roadside with the trainee and somebody who came by car, who is then gone. */
function left(before: typeof driver, more: Partial<Direction> = {}) {
  const { scene } = fakeScene()
  const group = scene.make.container({}, false)
  const groups = { stand: group, seat: group, beyond: group, front: group, shade: group }
  const director = new CastDirector(scene, groups, { time: 'night' }, { wet: false, sparing: false })
  const direct = (member: typeof driver, given: Partial<Direction>): void =>
    director.direct({
      view: viewOf({ cast: [member, you] }),
      extra: { mode: 'playing', acting: null },
      marks: roadside.marks(member.place !== 'off'),
      doors: [],
      floor: [],
      free: { left: 0, right: 1280, top: 0, bottom: 720 },
      reducedMotion: false,
      departing: null,
      cut: false,
      ...given,
    })
  direct(before, {})
  direct(gone, { departing, ...more })
  const who = () => [...director.entries()].find(([id]) => id === 'karim')?.[1]
  const pass = (ms: number): void => {
    for (let spent = 0; spent < ms; spent += 16) director.update(16)
  }
  return { who, pass, again: () => direct(gone, {}) }
}

describe('who goes when their car drives off', () => {
  it('sits in it until it is out of the picture', () => {
    const { who, pass, again } = left(driver)
    pass(leavingTime / 2)
    again()
    expect([who()?.riding, who()?.spot]).toEqual([true, departing.seat])
    pass(leavingTime)
    expect(who()).toBeUndefined()
  })
  it('drives it when they stood beside it', () => {
    const { who, pass } = left(beside)
    expect([who()?.riding, who()?.pose, who()?.spot]).toEqual([true, 'sitting', departing.seat])
    pass(leavingTime + 100)
    expect(who()).toBeUndefined()
  })
  it('is gone at once where nothing is to move', () => {
    const { who, pass } = left(driver, { reducedMotion: true, departing: null })
    pass(16)
    expect(who()).toBeUndefined()
  })
})
