/** The stopped driver's car, a small hatchback, as curves: what its drawings are cut from. */
import { car, uv } from '../car.ts'
import type { Point } from '../projection.ts'

/** The driver's head is at u 1.85. */
export const h = car({
  length: 3.95,
  width: 1.68,
  t: -1.85,
  s: 0,
  corner: 0.42,
  waist: 0.9,
  floor: 0.22,
  roof: 1.62,
  wheel: { radius: 0.315, front: 0.76, rear: 3.2 },
})
export const w = h.form.width
export const outline = 4.6
export const thin = 2

/** The roof line of the near side, front to back, as (u, z). */
export const hood: Point[] = uv('0.1 0.72, 0.32 0.84, 0.7 0.91, 1.02 0.955')
export const screen: Point[] = uv('1.02 0.955, 1.34 1.26, 1.7 1.54')
export const top: Point[] = uv('1.7 1.54, 2.1 1.615, 2.7 1.625, 3.2 1.58, 3.5 1.51')
const hatch: Point[] = uv('3.5 1.51, 3.68 1.25, 3.78 1.0, 3.83 0.8, 3.84 0.5, 3.8 0.27')
const sill: Point[] = uv('3.8 0.27, 2.5 0.22, 1.1 0.22, 0.3 0.24, 0.06 0.26')

export const side = [...h.trace(hood), ...h.trace(screen), ...h.trace(top), ...h.trace(hatch), ...h.trace(sill)]
/** Across from near to far at a given place of the near side's line. */
const acrossAt = (u: number, z: number, inset = h.lean(z)): Point[] =>
  Array.from({ length: 9 }, (_, i) => {
    const k = i / 8
    const crown = Math.sin(k * Math.PI)
    return h.at(u - crown * 0.05, inset + (w - 2 * inset) * k, z + crown * 0.03)
  })

const farHood = (u: number, z: number): Point => h.at(u, w - 0.1, z)
export const nose = h.traceFront(uv('0.02 0.74, 0.4 0.78, 0.84 0.79, -0.4 0.78, -0.12 0.75'))
export const hoodFace: Point[] = [
  ...h.trace(hood),
  ...acrossAt(1.02, 0.955).slice(1),
  farHood(0.7, 0.91),
  farHood(0.42, 0.85),
  ...[...nose].toReversed(),
]
export const frontFace: Point[] = [
  ...nose,
  ...h.traceFront(uv('-0.09 0.66, -0.07 0.5, -0.11 0.28')),
  ...h.traceFront(uv('-0.26 0.22, 0.84 0.2, 0.1 0.22')),
  h.skin(0.1, 0.24),
  h.skin(0.12, 0.5),
  h.skin(0.1, 0.72),
]
export const windscreen: Point[] = [
  ...h.trace(screen),
  ...acrossAt(1.7, 1.54, 0.28).slice(1),
  ...acrossAt(1.02, 0.955, 0.1).toReversed(),
]
export const roofFace: Point[] = [...h.trace(top), ...acrossAt(1.7, 1.54, 0.28).slice(1).toReversed()]

export const inset = (points: Point[], k: number): Point[] => {
  const mx = points.reduce((sum, p) => sum + p[0], 0) / points.length
  const my = points.reduce((sum, p) => sum + p[1], 0) / points.length
  return points.map(([x, y]) => [mx + (x - mx) * k, my + (y - my) * k])
}

/** Side windows as (u, z). The driver's is down: a hole with a strip of glass at the bottom. */
export const driver = h
  .trace(uv('1.2 0.93, 2.36 0.93'))
  .concat(h.trace(uv('2.36 0.93, 2.32 1.52')), h.trace(uv('2.32 1.52, 2.0 1.515, 1.78 1.47, 1.5 1.25, 1.2 0.97')))
export const rearDoor = h
  .trace(uv('2.47 0.93, 3.12 0.95'))
  .concat(h.trace(uv('3.12 0.95, 3.18 1.46')), h.trace(uv('3.18 1.46, 2.8 1.52, 2.43 1.525')))
export const quarter = h
  .trace(uv('3.22 0.97, 3.54 1.03'))
  .concat(h.trace(uv('3.54 1.03, 3.4 1.38')), h.trace(uv('3.4 1.38, 3.27 1.44')))

export const frameBox = { x: 240, y: 245, width: 720, height: 380 }
