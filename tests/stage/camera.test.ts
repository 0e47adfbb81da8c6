import { describe, expect, it } from 'vitest'
import { Camera } from '../../src/stage/camera.ts'
import type { Aim } from '../../src/stage/camera.ts'

const calm: Aim = {
  tension: 0,
  speaker: null,
  partner: null,
  silence: 0,
  choosing: false,
  left: 400,
  right: 900,
  other: null,
  low: null,
  covered: { left: 0, right: 0, top: 0, bottom: 0 },
}
const settle = (camera: Camera, aim: Aim, still = false): void => {
  for (let i = 0; i < 600; i++) camera.update(16, aim, still)
}
const wide = (drifts = false): Camera => {
  const camera = new Camera(drifts)
  camera.resize(1280, 720)
  camera.update(16, calm, false)
  return camera
}

describe('the camera', () => {
  it('covers the host at every size', () => {
    for (const [w, h] of [
      [1280, 720],
      [390, 300],
      [2560, 1080],
      [800, 800],
    ] as const) {
      const camera = new Camera(true)
      camera.resize(w, h)
      settle(camera, { ...calm, speaker: 120, partner: 1140, tension: 3, left: 120, right: 1140 })
      for (const depth of [0.3, 0.9, 1]) {
        const { ox, oy, scale } = camera.frame(depth, false)
        expect(ox + -140 * scale).toBeLessThanOrEqual(0)
        expect(ox + 1420 * scale).toBeGreaterThanOrEqual(w)
        expect(oy + -90 * scale).toBeLessThanOrEqual(0)
        expect(oy + 810 * scale).toBeGreaterThanOrEqual(h)
      }
    }
  })
  it('pushes in as tension grows, and the far less than the near', () => {
    const camera = wide()
    const before = camera.frame(1, false).scale
    settle(camera, { ...calm, tension: 3 })
    expect(camera.frame(1, false).scale).toBeGreaterThan(before * 1.08)
    expect(camera.frame(0.3, false).scale).toBeLessThan(camera.frame(1, false).scale)
  })
  it('never cuts anyone at the edge by pushing in', () => {
    const camera = wide()
    settle(camera, { ...calm, tension: 3, left: 104, right: 1146 })
    const { ox, scale } = camera.frame(1, false)
    expect(ox + (104 - 80) * scale).toBeGreaterThanOrEqual(0)
    expect(ox + (1146 + 80) * scale).toBeLessThanOrEqual(1280)
  })
  it('widens on a silence', () => {
    const camera = wide()
    settle(camera, { ...calm, tension: 2, speaker: 500 })
    const before = camera.frame(1, false).scale
    settle(camera, { ...calm, tension: 2, speaker: 500, silence: 9000 })
    expect(camera.frame(1, false).scale).toBeLessThan(before)
  })
  it('shows both speakers on a narrow picture, or the one who speaks', () => {
    const camera = new Camera(false)
    camera.resize(390, 300)
    settle(camera, { ...calm, speaker: 258, partner: 670 })
    const at = (x: number): number => {
      const { ox, scale } = camera.frame(1, false)
      return ox + x * scale
    }
    expect(at(258)).toBeGreaterThan(0)
    expect(at(670)).toBeLessThan(390)
    settle(camera, { ...calm, speaker: 1146, partner: 258 })
    expect(at(1146)).toBeGreaterThan(0)
    expect(at(1146)).toBeLessThan(390)
  })
  it('stays on the other person while the trainee chooses', () => {
    const camera = new Camera(false)
    camera.resize(390, 300)
    settle(camera, { ...calm, choosing: true, speaker: 1146, other: 300 })
    const { ox, scale } = camera.frame(1, false)
    expect(ox + 300 * scale).toBeGreaterThan(100)
    expect(ox + 300 * scale).toBeLessThan(290)
  })
  it('A10 with reduced motion cuts, and then does not move at all', () => {
    const camera = wide(true)
    camera.update(16, { ...calm, tension: 3, speaker: 300 }, true)
    const cut = camera.frame(0.3, true)
    settle(camera, { ...calm, tension: 3, speaker: 300 }, true)
    expect(camera.frame(0.3, true)).toEqual(cut)
    expect(camera.frame(1.5, true)).toEqual(cut)
  })
  it('rests where the processor draws', () => {
    const camera = wide(false)
    settle(camera, { ...calm, tension: 1 })
    const { moves } = camera
    settle(camera, { ...calm, tension: 1 })
    expect(camera.moves).toBe(moves)
  })
  it('raises the picture so that nobody on the ground is under the words, and no head under the bar', () => {
    const words = { left: 0, right: 0, top: 50, bottom: 130 }
    const y = (low: Aim['low'], at: number): number => {
      const camera = wide()
      settle(camera, { ...calm, low, covered: words })
      const { oy, scale } = camera.frame(1, false)
      return oy + at * scale
    }
    expect(y({ ground: 640, top: 230 }, 640)).toBeLessThanOrEqual(720 - 130)
    expect(y({ ground: 640, top: 130 }, 130)).toBeGreaterThanOrEqual(50)
    expect(y(null, 640)).toBeGreaterThan(630)
  })
  it('goes aside from a panel', () => {
    const camera = wide()
    const before = camera.frame(1, false)
    settle(camera, { ...calm, covered: { left: 0, right: 380, top: 0, bottom: 0 } })
    const after = camera.frame(1, false)
    expect(after.ox + 900 * after.scale).toBeLessThan(before.ox + 900 * before.scale - 60)
  })
})
