import { describe, expect, it } from 'vitest'
import { swell, revolution } from '../../src/stage/swell.ts'
import { roadside } from '../../src/stage/place/roadside.ts'

describe('emergency lights', () => {
  it('A9 change less than three times a second, all colours together', () => {
    const phases = [
      ...new Set(roadside.lights.flatMap((light) => (light.kind === 'turning' ? [light.phase ?? 0] : []))),
    ]
    const lit = (t: number): string => phases.map((phase) => (swell(t, phase) > 0.5 ? '1' : '0')).join('')
    let changes = 0
    for (let t = 1; t <= revolution * 4; t++) if (lit(t).includes('1') !== lit(t - 1).includes('1')) changes += 1
    expect(changes / ((revolution * 4) / 1000)).toBeLessThan(3)
  })
  it('A9 swell softly: no step in brightness', () => {
    for (let t = 0; t < revolution; t += 16) expect(Math.abs(swell(t + 16, 0) - swell(t, 0))).toBeLessThan(0.05)
  })
  it('are never red', () => {
    expect(roadside.lights.some((light) => (light.colour as string) === 'red')).toBe(false)
  })
})
