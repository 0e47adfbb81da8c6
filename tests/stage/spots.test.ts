import { describe, expect, it } from 'vitest'
import type { CastView } from '../../src/engine/index.ts'
import { castViewOf } from '../../build/blank-view.ts'
import { pointOfBody } from '../../src/stage/cast/points.ts'
import { bodyOf } from '../../src/stage/cast/poses.ts'
import { arrange, presentIn } from '../../src/stage/arrange.ts'
import { adult, openMarks } from '../../src/stage/marks.ts'
import { marksOf } from '../../src/stage/place/place-set.ts'
import { setOf } from '../../src/stage/place/set-of.ts'
import { spotsOf, surfaceOf } from '../../src/stage/spots.ts'

/** Surfaces that are lower than a wall. */
const surfacesOfPlaces = [
  ['booking-cell', 'counter'],
  ['home-interior', 'counter'],
  ['home-interior', 'before-table'],
  ['interview-room', 'table'],
  ['locker-room', 'basin'],
  ['report-room', 'desk'],
  ['report-room', 'desk-front'],
  ['supervisor-office', 'before-desk'],
  ['roadside', 'car-roof'],
  ['roadside', 'car-rear'],
] as const

const at = (x: number, y = 600) => ({ x, y, scale: 0.8, depth: 'stand' }) as const
const marks = {
  ...openMarks,
  bench: { ...at(240), seat: { height: 96 } },
  bed: { ...at(900), seat: { height: 100 } },
  counter: at(600),
  'cell-door': at(1000, 580),
}
const bookingCell = (...cast: CastView[]) => {
  const found = arrange(cast, presentIn({ cast, place: 'booking-cell' }, marks), marks, null)
  return (id: string) => {
    const one = found.get(id)
    if (!one) throw new Error(id)
    return one
  }
}

describe('where people are', () => {
  it('F2 is at a landmark of the place, side by side with others who are there', () => {
    const who = bookingCell(
      castViewOf('kim', { place: 'cell-door' }),
      castViewOf('bui', { place: 'cell-door' }),
      castViewOf('ray', { place: 'right' }),
    )
    expect((who('kim').spot.x + who('bui').spot.x) / 2).toBeCloseTo(1000, 3)
    expect(Math.abs(who('kim').spot.x - who('bui').spot.x)).toBeGreaterThan(80)
    // Who stands on a mark makes room, not who is at the door.
    expect(Math.abs(who('ray').spot.x - 1000)).toBeGreaterThan(120)
  })
  it('lies on the floor of a landmark that is far off', () => {
    const porch = marksOf(setOf('residential-door'), false)
    const [lies] = presentIn(
      { cast: [castViewOf('kim', { place: 'threshold', pose: 'prone' })], place: 'residential-door' },
      porch,
    )
    expect(lies?.spot).toEqual(porch.threshold)
  })
  it('F2 is on the seat at the landmark, with the feet near the ground', () => {
    const who = bookingCell(
      castViewOf('kim', { place: 'bench', pose: 'sitting' }),
      castViewOf('bui', { place: 'bench' }),
    )
    expect(who('kim')).toMatchObject({ seated: true, pose: 'sitting' })
    expect(Math.abs(who('kim').spot.y - 600)).toBeLessThanOrEqual(26)
    expect(who('bui').seated).toBe(false)
  })
  it('F2 is on the nearest free seat for who sits down elsewhere', () => {
    const who = bookingCell(
      castViewOf('kim', { place: 'bench', pose: 'sitting' }),
      castViewOf('bui', { place: 'far-left', pose: 'sitting' }),
    )
    expect([who('kim').spot.x, who('bui').spot.x]).toEqual([240, 900])
  })
  it('F2 is side by side on one bench', () => {
    const who = bookingCell(
      castViewOf('kim', { place: 'bench', pose: 'sitting' }),
      castViewOf('bui', { place: 'bench', pose: 'sitting' }),
    )
    expect(Math.abs(who('kim').spot.x - who('bui').spot.x)).toBeGreaterThan(100)
  })
  it('F2 is at the nearest surface for both hands', () => {
    const who = bookingCell(castViewOf('kim', { place: 'left', pose: 'palms-on-surface' }))
    expect(who('kim').spot.x).toBe(600)
  })
  it('lays the hands on surfaces of any height: on the roof of a car, on a counter, on a desk', () => {
    for (const [place, landmark] of surfacesOfPlaces) {
      const marks = marksOf(setOf(place), true)
      const cast = [castViewOf('kim', { place: landmark, pose: 'palms-on-surface' })]
      const spot = arrange(cast, presentIn({ cast, place }, marks), marks, null).get('kim')?.spot
      const height = marks[landmark]?.surface?.height
      if (!spot || height === undefined) throw new Error(landmark)
      const body = bodyOf(
        { pose: 'palms-on-surface', place: landmark, surface: surfaceOf(spot) ?? 1 },
        { build: 'standing' },
      )
      const hands = spot.y + pointOfBody(body, 'hand', adult).y * spot.scale
      expect([landmark, Math.abs(hands - ((marks[landmark]?.y ?? 0) - height)) < 12]).toEqual([landmark, true])
    }
  })
  it('stands on a step unless the pose is one of who has sat down', () => {
    const onStep = (pose: CastView['pose']): boolean | undefined => {
      const marks = marksOf(setOf('residential-door'), false)
      const cast = [castViewOf('kim', { place: 'step', pose })]
      return presentIn({ cast, place: 'residential-door' }, marks)[0]?.seated
    }
    expect([onStep('sitting'), onStep('head-in-hands')]).toEqual([true, true])
    expect([onStep('looking-up'), onStep('hands-out'), onStep('phone-up')]).toEqual([false, false, false])
  })
  it('is on the ground for who sits where there is no seat, and in a wheelchair where it stands', () => {
    const cast = [castViewOf('kim', { pose: 'sitting' })]
    const words = { landmarks: ['wall'], seats: [], surfaces: [], pieces: {} }
    const look = { skin: 'tan', hair: 'short', build: 'wheelchair' } as const
    const chair = bookingCell(castViewOf('kim', { place: 'left', pose: 'sitting', look }))
    expect(spotsOf(cast, openMarks, words, () => 138).get('kim')?.pose).toBe('sitting-ground')
    expect(chair('kim').spot.x).toBe(openMarks.left.x)
  })
  it('F2 is beside somebody at the side with more room, or half hidden behind them', () => {
    const who = bookingCell(
      castViewOf('kim', { place: 'left' }),
      castViewOf('bui', { near: { how: 'beside', who: 'kim' } }),
      castViewOf('ray', { near: { how: 'behind', who: 'kim' } }),
    )
    expect(who('bui').spot.x - who('kim').spot.x).toBeGreaterThan(90)
    expect(who('bui').spot.x - who('kim').spot.x).toBeLessThan(150)
    expect(who('ray').spot.y).toBeLessThan(who('kim').spot.y)
    expect(Math.abs(who('ray').spot.x - who('kim').spot.x)).toBeLessThan(90)
  })
})
