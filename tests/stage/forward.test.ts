import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Camera } from '../../src/stage/camera.ts'
import type { Aim } from '../../src/stage/camera.ts'
import { faceAt, forward } from '../../src/stage/forward.ts'
import { freeOf } from '../../src/stage/free.ts'
import { adult, openMarks, spotOf } from '../../src/stage/marks.ts'

const size = { width: 1280, height: 720 }
/** Device px under the bar at the top. */
const bar = 50
const names = ['far-left', 'left', 'centre-left', 'centre', 'centre-right', 'right', 'far-right'] as const
const free = { left: 0, right: 1280, top: 50, bottom: 560 }
/** Half the width of the own figure's head and of its shoulders. */
const widths = (scale: number) => ({ head: 0.075 * adult * scale, shoulders: 0.128 * adult * scale })

/** Where the head of the own figure ends up, px, once the camera rests over choices that cover a share of it. */
function rested(share: number, tension: number, still: boolean) {
  const camera = new Camera(!still)
  camera.resize(size.width, size.height)
  const bottom = share * size.height
  const choosing: Aim = {
    tension: tension,
    speaker: 465,
    partner: 800,
    silence: 0,
    choosing: true,
    left: 300,
    right: 960,
    other: 465,
    low: null,
    covered: { left: 0, right: 0, top: bar, bottom },
  }
  const { y, scale } = forward(
    spotOf(openMarks, 'right', true),
    freeOf(camera.goal(choosing, still), size, 1, choosing.covered),
    [],
  )
  for (let n = 0; n < 600; n += 1) camera.update(16, choosing, still)
  const frame = camera.frame(1, still)
  return { top: frame.oy + (y - adult * scale * 1.06) * frame.scale, words: size.height - bottom }
}

describe('the own figure at the choice', () => {
  it('is at the edge of its side, partly out of the picture and partly in it', () => {
    for (const mark of names) {
      const { x, scale } = forward(spotOf(openMarks, mark, true), free, [])
      const { shoulders } = widths(scale)
      const left = x < 640
      expect(left).toBe(openMarks[mark].x < 640)
      expect(left ? x - shoulders : free.right - x - shoulders).toBeLessThan(-10)
      expect(left ? x + shoulders : free.right - x + shoulders).toBeGreaterThan(25)
    }
  })
  it('covers no face', () => {
    const marks = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(fc.constantFrom(...names), marks, (own, others) => {
        const faces = others.map((mark) => faceAt(openMarks[mark], 'standing', false))
        const { x, y, scale } = forward(spotOf(openMarks, own, true), free, faces)
        const { head } = widths(scale)
        for (const face of faces)
          expect(Math.abs(face.x - x) > face.half + head || face.bottom < y - adult * scale * 1.05).toBe(true)
      }),
    )
  })
  it.each([0, 1, 2, 3])('is between the bar and high choices at tension %i, with reduced motion too', (tension) => {
    for (const still of [false, true]) {
      const { top, words } = rested(0.7, tension, still)
      expect(top).toBeGreaterThanOrEqual(bar)
      expect(top).toBeLessThan(words - 60)
    }
  })
})
