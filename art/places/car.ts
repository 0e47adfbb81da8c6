/**
 * A car as a few curves in metres, turned into flat-shaded ink drawings by the place's camera. `u` runs from the
 * front bumper backwards, `v` from the near side (the driver's) to the far side, `z` up.
 */
import { project } from './projection.ts'
import type { Point } from './projection.ts'
import { curve } from './svg.ts'

/** Points written shortly: `'0.1 0.7, 0.3 0.8'`, pairs of metres. */
export const uv = (text: string): Point[] =>
  text.split(', ').map((pair): Point => {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    return [a, b]
  })

export interface CarForm {
  readonly length: number
  readonly width: number
  /** Where the front bumper stands on the road (`t`), and the near side (`s`). */
  readonly t: number
  readonly s: number
  /** Radius of the corners seen from above. */
  readonly corner: number
  /** Height of the waist line, where the windows begin. */
  readonly waist: number
  readonly floor: number
  readonly roof: number
  readonly wheel: { readonly radius: number; readonly front: number; readonly rear: number }
}

export interface Car {
  readonly form: CarForm
  /** A point of the body's skin: `u` along the near side, wrapped round the front corner where `u` is small. */
  skin(u: number, z: number): Point
  /** A point of the front, `v` from the near to the far corner. */
  front(v: number, z: number): Point
  /** Any point. */
  at(u: number, v: number, z: number): Point
  /** How far the skin leans in at a height, metres. */
  lean(z: number): number
  /** A curve on the skin through (u, z) pairs. */
  trace(points: readonly Point[]): Point[]
  /** A curve on the front through (v, z) pairs; a negative v counts from the far corner. */
  traceFront(points: readonly Point[]): Point[]
  /** A wheel's circle on the near (or far) side. */
  circle(u: number, z: number, radius: number, v: number, from?: number, to?: number): Point[]
}

export function car(form: CarForm): Car {
  const { corner, width, waist } = form
  const lean = (z: number): number => {
    if (z > waist) return 0.05 + (z - waist) * 0.36
    if (z > waist - 0.12) return (0.05 * (z - waist + 0.12)) / 0.12
    if (z < 0.38) return (0.38 - z) * 0.25
    return 0
  }
  const at = (u: number, v: number, z: number): Point => project(form.t + u, form.s + v, z)
  /** Seen from above: the corner is a quarter circle between the side and the (slightly bowed) front. */
  const bow = (v: number): number => 0.07 * ((v - width / 2) / (width / 2)) ** 2
  const skin = (u: number, z: number): Point => {
    const round = u < corner ? corner - Math.sqrt(Math.max(0, corner * corner - (corner - u) ** 2)) : 0
    const rear = form.length - u
    const roundRear =
      rear < corner ? 0.3 * (corner - Math.sqrt(Math.max(0, corner * corner - (corner - rear) ** 2))) : 0
    return at(u, round + roundRear + lean(z), z)
  }
  const front = (v: number, z: number): Point => {
    const inset = z > 0.55 && z <= waist ? (z - 0.55) * 0.22 : lean(Math.min(z, waist)) * 0.6
    const edge = Math.max(0, Math.min(v, width - v))
    const round = edge < corner ? corner - Math.sqrt(Math.max(0, corner * corner - (corner - edge) ** 2)) : 0
    return at(bow(v) * 0.6 + round * 0.75 + inset, v, z)
  }
  const map = (points: readonly Point[], to: (a: number, b: number) => Point): Point[] =>
    curve(points, 10).map(([a, b]) => to(a, b))
  return {
    form,
    skin,
    front,
    at,
    lean,
    trace: (points) => map(points, skin),
    traceFront: (points) =>
      map(
        points.map(([v, z]): Point => [v < 0 ? width + v : v, z]),
        front,
      ),
    circle(u, z, radius, v, from = 0, to = Math.PI * 2) {
      const out: Point[] = []
      const steps = 36
      for (let i = 0; i <= steps; i++) {
        const a = from + ((to - from) * i) / steps
        out.push(at(u + Math.cos(a) * radius, v, z + Math.sin(a) * radius))
      }
      return out
    },
  }
}
