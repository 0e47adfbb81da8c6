import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regionsOf, type Region } from '../../../src/stage/redraw/region.ts'

const width = 320
const height = 180
const part: fc.Arbitrary<Region> = fc
  .record({
    left: fc.integer({ min: -40, max: 330 }),
    top: fc.integer({ min: -40, max: 190 }),
    w: fc.nat(90),
    h: fc.nat(90),
  })
  .map(({ left, top, w, h }) => ({ left, top, right: left + w, bottom: top + h }))

const has = ({ left, top, right, bottom }: Region, x: number, y: number): boolean =>
  x >= left && x < right && y >= top && y < bottom

describe('the regions that are drawn again', () => {
  it('hold all that has changed, lie within the picture and are few', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.nat(width - 1), fc.nat(height - 1), (changed, x, y) => {
        const regions = regionsOf(changed, width, height)
        expect(regions.length).toBeLessThanOrEqual(5)
        for (const { left, top, right, bottom } of regions) {
          expect(left).toBeGreaterThanOrEqual(0)
          expect(top).toBeGreaterThanOrEqual(0)
          expect(right).toBeLessThanOrEqual(width)
          expect(bottom).toBeLessThanOrEqual(height)
        }
        const due = changed.some((one) => has(one, x, y))
        expect(!due || regions.some((one) => has(one, x, y))).toBe(true)
      }),
    )
  })

  it('are the whole picture when nearly all of it has changed, and when nothing is known', () => {
    const whole = { left: 0, top: 0, right: width, bottom: height }
    expect(regionsOf(null, width, height)).toEqual([whole])
    expect(regionsOf([{ left: 10, top: 0, right: 310, bottom: 180 }], width, height)).toEqual([whole])
  })

  it('are none when nothing has changed, and two for two people apart', () => {
    expect(regionsOf([], width, height)).toEqual([])
    const people = [
      { left: 10, top: 60, right: 50, bottom: 170 },
      { left: 250, top: 60, right: 290, bottom: 170 },
    ]
    expect(regionsOf(people, width, height)).toEqual(people)
  })
})
