import { describe, expect, it } from 'vitest'
import { Camera } from '../../src/stage/camera.ts'
import type { Aim } from '../../src/stage/camera.ts'
import { forward } from '../../src/stage/forward.ts'
import { freeOf } from '../../src/stage/free.ts'
import { adult, openMarks, spotOf } from '../../src/stage/marks.ts'

const size = { width: 1280, height: 720 }
/** Device px under the bar at the top. */
const bar = 50
const playing: Aim = {
  tension: 2,
  speaker: 465,
  partner: 800,
  silence: 0,
  choosing: false,
  left: 300,
  right: 960,
  you: 640,
  low: null,
  covered: { left: 0, right: 0, top: bar, bottom: 132 },
}

/** Where head and chin of the own figure end up, px, once the camera rests over choices that cover a share of it. */
function rested(share: number, tension: number, still: boolean, drifts: boolean) {
  const camera = new Camera(drifts)
  camera.resize(size.width, size.height)
  for (let n = 0; n < 600; n += 1) camera.update(16, { ...playing, tension }, still)
  const bottom = share * size.height
  const choosing: Aim = { ...playing, tension, choosing: true, covered: { ...playing.covered, bottom } }
  const free = freeOf(camera.goal(choosing, still), size, 1, choosing.covered)
  const { y, scale } = forward(spotOf(openMarks, 'centre', true), 'standing', free)
  let top = Infinity
  let chin = -Infinity
  for (let n = 0; n < 2400; n += 1) {
    camera.update(16, choosing, still)
    // It has come to rest; from now on it sways.
    if (n < 600) continue
    const frame = camera.frame(1, still)
    top = Math.min(top, frame.oy + (y - adult * scale * 1.06) * frame.scale)
    chin = Math.max(chin, frame.oy + (y - adult * scale * 0.78) * frame.scale)
  }
  return { top, chin, words: size.height - bottom }
}

const manners = [
  ['gliding', false, true],
  ['drawn by the processor', false, false],
  ['with reduced motion', true, false],
] as const

describe.each(manners)('the own figure over high choices, %s', (_, still, drifts) => {
  const shares = [0.7, 0.72, 0.74]
  it.each(shares.flatMap((share) => [0, 1, 2, 3].map((tension) => [share, tension] as const)))(
    'has its head below the bar where %f is covered, at tension %i',
    (share, tension) => {
      expect(rested(share, tension, still, drifts).top).toBeGreaterThanOrEqual(bar)
    },
  )
  it('has its whole face above the words where there is room for it', () => {
    const { top, chin, words } = rested(0.66, 2, still, drifts)
    expect(top).toBeGreaterThanOrEqual(bar)
    expect(chin).toBeLessThanOrEqual(words)
  })
})
