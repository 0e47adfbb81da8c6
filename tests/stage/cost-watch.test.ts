import { describe, expect, it } from 'vitest'
import { CostWatch, type Verdict } from '../../src/stage/cost-watch.ts'

const verdicts = (watch: CostWatch, ms: number, frames: number): Verdict[] =>
  Array.from({ length: frames }, () => watch.feed(ms)).filter((verdict) => verdict !== null)

describe('the watch on what drawing costs', () => {
  it('lets a machine be that is late with fewer than half of its frames', () => {
    const watch = new CostWatch(20)
    const frames = Array.from({ length: 600 }, (_, i) => watch.feed(i % 5 < 2 ? 33.3 : 16.7))
    expect(frames.filter((verdict) => verdict !== null)).toEqual([])
    expect(verdicts(new CostWatch(40), 33.3, 600)).not.toContain('less')
  })

  it('asks less after three seconds of late frames, and again if that was not enough', () => {
    const watch = new CostWatch(20)
    expect(verdicts(watch, 50, 59)).toEqual([])
    expect(verdicts(watch, 50, 1)).toEqual(['less'])
    expect(verdicts(watch, 50, 60)).toEqual(['less'])
  })

  it('asks more after ten seconds without one, but once only', () => {
    const watch = new CostWatch(20)
    expect(verdicts(watch, 16.7, 590)).toEqual([])
    expect(verdicts(watch, 16.7, 20)).toEqual(['more'])
    expect(verdicts(watch, 50, 80)).toEqual(['less'])
    expect(verdicts(watch, 16.7, 6000)).toEqual([])
  })

  it('forgives a short hitch and a page that was hidden', () => {
    const watch = new CostWatch(20)
    expect(verdicts(watch, 100, 15)).toEqual([])
    expect(verdicts(watch, 16.7, 120)).toEqual([])
    expect(verdicts(watch, 100, 15)).toEqual([])
    expect(verdicts(watch, 4000, 10)).toEqual([])
  })
})
