import { describe, expect, it } from 'vitest'
import { FrameRateWatch } from '../../src/stage/frame-rate-watch.ts'

const runs = (watch: FrameRateWatch, ms: number, frames: number): number => {
  let calls = 0
  for (let i = 0; i < frames; i++) if (watch.feed(ms)) calls += 1
  return calls
}

describe('the watch on the frame rate', () => {
  it('is fine at 60 and at 30 frames a second', () => {
    expect(runs(new FrameRateWatch(), 16.7, 1200)).toBe(0)
    expect(runs(new FrameRateWatch(), 33.3, 600)).toBe(0)
  })
  it('is too slow after two seconds of crawling, and says so once', () => {
    expect(runs(new FrameRateWatch(), 100, 15)).toBe(0)
    expect(runs(new FrameRateWatch(), 100, 29)).toBe(1)
  })
  it('forgives a short hitch and a page that was hidden', () => {
    const watch = new FrameRateWatch()
    expect(runs(watch, 100, 15)).toBe(0)
    expect(runs(watch, 16.7, 120)).toBe(0)
    expect(runs(watch, 100, 15)).toBe(0)
    expect(runs(watch, 4000, 10)).toBe(0)
  })
})
