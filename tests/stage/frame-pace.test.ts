import { describe, expect, it } from 'vitest'
import { FramePace, type Motion } from '../../src/stage/frame-pace.ts'

const frame = 1000 / 60

/**
 * A browser that begins a frame each sixtieth of a second unless it is late with the one before. `cost`: how long a frame takes in
 * which the picture is drawn, ms.
 * Gives frames of the browser and drawings of the picture in ten seconds.
 */
function play(motion: Motion, cost: number): { frames: number; drawings: number } {
  const pace = new FramePace()
  let frames = 0
  let drawings = 0
  for (let now = 0; now < 10_000;) {
    frames += 1
    const due = pace.due(now, motion)
    if (due) drawings += 1
    now += due ? frame * Math.max(1, Math.ceil(cost / frame)) : frame
  }
  return { frames, drawings }
}

describe('the pace of drawing', () => {
  it('is every frame while people move', () => {
    expect(play('moving', 8).drawings).toBeGreaterThan(590)
  })

  it('is lower the less there is to see of a movement', () => {
    const drawn = (motion: Motion) => play(motion, 8).drawings / 10
    expect(drawn('speaking')).toBeCloseTo(30, -0.5)
    expect(drawn('resting')).toBeCloseTo(20, -0.5)
    expect(drawn('still')).toBeCloseTo(4, -0.5)
  })

  it.each([
    ['moving', 24],
    ['moving', 33],
    ['speaking', 33],
    ['resting', 33],
  ] as const)('leaves a slow machine time for presses: %s, drawn in %i ms', (motion, cost) => {
    const { frames, drawings } = play(motion, cost)
    expect(frames / 10).toBeGreaterThanOrEqual(44.9)
    expect(drawings / 10).toBeGreaterThan(14)
  })

  it('tells how long a drawing took, and nothing of frames without one', () => {
    const pace = new FramePace()
    pace.due(0, 'resting')
    expect(pace.took).toBeNull()
    pace.due(30, 'resting')
    expect(pace.took).toBe(30)
    pace.due(46, 'resting')
    expect(pace.took).toBeNull()
  })

  it('is not put off by a page that was hidden', () => {
    const pace = new FramePace()
    pace.due(0, 'moving')
    expect(pace.due(60_000, 'moving')).toBe(true)
    expect(pace.due(60_016.7, 'moving')).toBe(true)
  })
})
