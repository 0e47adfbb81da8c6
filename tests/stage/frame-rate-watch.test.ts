import { describe, expect, it } from 'vitest'
import { Pace } from '../../src/stage/pace.ts'

const runs = (pace: Pace, ms: number, frames: number): number => {
  let calls = 0
  for (let i = 0; i < frames; i++) if (pace.feed(ms)) calls += 1
  return calls
}

describe('the pace of drawing', () => {
  it('is fine at 60 and at 30 frames a second', () => {
    expect(runs(new Pace(), 16.7, 1200)).toBe(0)
    expect(runs(new Pace(), 33.3, 600)).toBe(0)
  })
  it('is too slow after five seconds of crawling, and says so once', () => {
    expect(runs(new Pace(), 100, 40)).toBe(0)
    expect(runs(new Pace(), 100, 60)).toBe(1)
  })
  it('forgives a short hitch and a page that was hidden', () => {
    const pace = new Pace()
    expect(runs(pace, 100, 30)).toBe(0)
    expect(runs(pace, 16.7, 120)).toBe(0)
    expect(runs(pace, 100, 30)).toBe(0)
    expect(runs(pace, 4000, 10)).toBe(0)
  })
})
