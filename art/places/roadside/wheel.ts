import type { Car } from '../car.ts'
import { c, group, ink, shape } from '../svg.ts'

/** A near wheel in its arch: tyre, rim, spokes, and the dark of the arch above it. */
export function wheel(car: Car, u: number, weight: number): string {
  const { radius } = car.form.wheel
  const arch = car.circle(u, radius, radius * 1.2, 0.03, -0.25, Math.PI + 0.25)
  const inner = car.circle(u, radius, radius, 0.2)
  const outer = car.circle(u, radius, radius, 0.05)
  const rim = car.circle(u, radius, radius * 0.66, 0.05)
  const rimDeep = car.circle(u + 0.012, radius, radius * 0.6, 0.08)
  const hub = car.circle(u, radius, radius * 0.15, 0.05)
  const spokes = Array.from({ length: 5 }, (_, i) => {
    const a = 0.3 + (i * Math.PI * 2) / 5
    const spoke = (r: number, b: number) =>
      car.at(u + Math.cos(b) * radius * r, 0.05, radius + Math.sin(b) * radius * r)
    return shape([spoke(0.1, a - 0.9), spoke(0.63, a - 0.17), spoke(0.63, a + 0.17), spoke(0.1, a + 0.9)], c('rim'))
  }).join('')
  return group(
    shape(arch, c('shadow')) +
      shape(inner, c('tyre'), { stroke: c('ink'), 'stroke-width': weight }) +
      shape(outer, c('tyre'), { stroke: c('ink'), 'stroke-width': weight }) +
      shape(rim, c('rim-shade'), { stroke: c('ink'), 'stroke-width': weight * 0.6 }) +
      shape(rimDeep, c('shadow')) +
      spokes +
      shape(hub, c('rim'), { stroke: c('ink'), 'stroke-width': weight * 0.4 }) +
      ink(car.circle(u, radius, radius * 0.86, 0.05, 0.5, 2.4), weight * 0.6, c('rim-shade'), { opacity: 0.7 }),
  )
}
