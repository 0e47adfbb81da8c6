import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { castViewOf } from '../../build/blank-view.ts'
import type { CastView } from '../../src/engine/index.ts'
import { places, placeWordsOf } from '../../src/scenario/index.ts'
import { marks as markNames, poses } from '../../src/scenario/vocabulary.ts'
import { presentIn } from '../../src/stage/arrange.ts'
import { extentOf, partAt, type Part } from '../../src/stage/cast/extent.ts'
import { bodyOf } from '../../src/stage/cast/poses.ts'
import { wardrobeOf } from '../../src/stage/cast/wardrobe.ts'
import { onFloorOf } from '../../src/stage/floor.ts'
import { adult } from '../../src/stage/marks.ts'
import { marksOf } from '../../src/stage/place/place-set.ts'
import { setOf } from '../../src/stage/place/set-of.ts'
import { stagingOf, type Staged } from '../../src/stage/staging.ts'

const staged = (
  place: (typeof places)[number],
  cast: readonly CastView[],
  floor: Parameters<typeof stagingOf>[0]['floor'] = [],
): Staged[] => {
  const marks = marksOf(setOf(place), true)
  const view = { cast, place }
  const line = { who: null, to: null, before: null }
  const present = presentIn(view, marks)
  return [...stagingOf({ view, marks, present, act: null, choosing: null, line, floor, leaving: [] }).people.values()]
}
const depths = ['beyond', 'seat', 'stand', 'front']
const order = ({ spot }: Staged): number => depths.indexOf(spot.depth) * 10_000 + spot.y
const partsOf = ({ shown, spot, facing }: Staged) => {
  const { face, hands } = extentOf(bodyOf(shown, wardrobeOf(shown)), adult)
  const at = (part: Part): Part => partAt(part, spot, facing)
  return { face: face && at(face), hands: hands.map(at) }
}
const overlap = (a: Part, b: Part): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whose hand lies over whose face, although they do not touch. */
const handsOverFaces = (people: readonly Staged[]): string[] =>
  people.flatMap((over) =>
    people.flatMap((under) => {
      if (over === under || order(over) < order(under)) return []
      if (over.touches === under.shown.id || under.touches === over.shown.id) return []
      const { face } = partsOf(under)
      if (face === null || !partsOf(over).hands.some((hand) => overlap(hand, face))) return []
      return [`${over.shown.id} ${over.shown.pose} over ${under.shown.id} ${under.shown.pose}`]
    }),
  )

const anywhere = fc.constantFrom(...places).chain((place) => {
  const where = fc.constantFrom<CastView['place']>(
    ...markNames.filter((mark) => mark !== 'off'),
    ...(placeWordsOf(place).landmarks as readonly CastView['place'][]),
  )
  const who = fc.record({ place: where, pose: fc.constantFrom(...poses) })
  return fc.record({ place: fc.constant(place), one: who, other: who })
})

describe('things on the floor', () => {
  it('nobody stands on them who has room beside them', () => {
    const place = 'garage'
    const floor = onFloorOf(setOf(place), { jacket: 'on-floor' })
    const [jacket] = floor
    if (!jacket) throw new Error('no jacket')
    for (const mark of ['centre', 'centre-right'] as const) {
      const [one] = staged(place, [castViewOf('kim', { place: mark })], floor)
      const x = one?.spot.x ?? 0
      expect(x + 30 <= jacket.x || x - 30 >= jacket.x + jacket.width).toBe(true)
    }
    expect(onFloorOf(setOf(place), { jacket: 'none' })).toEqual([])
  })
  it('who sets a boot on a pistol keeps it there, also beside somebody who lies close by', () => {
    const floor = onFloorOf(setOf('alley'), { pistol: 'on-ground' })
    const [pistol] = floor
    if (!pistol) throw new Error('no pistol')
    const lying = castViewOf('bui', { place: 'centre-right', pose: 'prone' })
    const holding = castViewOf('ray', { place: 'centre-left', pose: 'holding', with: 'bui' })
    for (const others of [[], [lying], [lying, holding]]) {
      const [one] = staged('alley', [castViewOf('kim', { place: 'pistol', facing: 'right' }), ...others], floor)
      if (!one) throw new Error('nobody')
      const toe = one.spot.x + 60 * one.spot.scale
      expect(toe).toBeGreaterThan(pistol.x)
      expect(toe).toBeLessThan(pistol.x + pistol.width)
    }
  })
})
describe('hands and faces', () => {
  it('no hand lies over the face of somebody whom it does not touch, in all poses, at all places', () => {
    fc.assert(
      fc.property(anywhere, ({ place, one, other }) => {
        const cast = [castViewOf('kim', { ...one, to: 'bui' }), castViewOf('bui', other)]
        expect(handsOverFaces(staged(place, cast))).toEqual([])
      }),
      { numRuns: 600 },
    )
  })
  it('a flashlight is held down beside somebody it would lie on, and level where the way is free', () => {
    const light = { holds: ['flashlight'], facing: 'left' } as const
    const poseOf = (mark: CastView['place']): string | undefined =>
      staged('residential-door', [
        castViewOf('kim', { place: 'far-right', ...light }),
        castViewOf('bui', { place: mark, holds: ['ram'] }),
      ]).find(({ shown }) => shown.id === 'kim')?.shown.pose
    expect(poseOf('right')).toBe('hanging')
    expect(poseOf('left')).toBe('standing')
  })
  it('a cup is held down beside the head of who sits, and up where the way is free', () => {
    const poseBeside = (seat: CastView['place']): string | undefined =>
      staged('report-room', [
        castViewOf('kim', { place: 'glass', holds: ['cup'], facing: 'right' }),
        castViewOf('bui', { place: seat, pose: 'sitting', facing: 'right' }),
      ]).find(({ shown }) => shown.id === 'kim')?.shown.pose
    expect(poseBeside('desk')).toBe('hanging')
    expect(poseBeside('second-desk')).toBe('standing')
  })
})
