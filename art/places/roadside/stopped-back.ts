/** What lies behind the driver of the stopped car, and the dark below the car. */
import type { Point } from '../projection.ts'
import { c, down, file, ink, shape } from '../svg.ts'
import { h, w, screen, top, frameBox } from './stopped-form.ts'

/** Behind the driver: the cabin's far side, the seats, the wheel. */
export function stoppedBack(): string {
  const cabin = [...h.trace(screen), ...h.trace(top), h.skin(3.7, 1.2), h.skin(3.7, 0.8), h.skin(1.0, 0.8)]
  const seat = (u: number, v: number): string => {
    const p = (du: number, z: number): Point => h.at(u + du, v, z)
    const back = [p(0.18, 0.7), p(0.2, 1.0), p(0.3, 1.24), p(0.44, 1.26), p(0.46, 1.0), p(0.4, 0.7)]
    const rest = [p(0.3, 1.24), p(0.3, 1.34), p(0.34, 1.43), p(0.46, 1.43), p(0.48, 1.34), p(0.44, 1.26)]
    return [back, rest].map((part) => shape(part, c('seat'), { stroke: c('ink'), 'stroke-width': 2 })).join('')
  }
  const farGlass = [
    h.at(1.35, w - 0.1, 1.0),
    h.at(2.2, w - 0.1, 1.0),
    h.at(2.2, w - 0.22, 1.4),
    h.at(1.8, w - 0.22, 1.38),
  ]
  const farGlass2 = [
    h.at(2.32, w - 0.1, 1.0),
    h.at(3.2, w - 0.1, 1.0),
    h.at(3.2, w - 0.22, 1.36),
    h.at(2.32, w - 0.22, 1.4),
  ]
  const steering = Array.from({ length: 25 }, (_, i) => {
    const a = (i / 24) * Math.PI * 2
    return h.at(1.42 - Math.sin(a) * 0.07, 0.42 + Math.cos(a) * 0.17, 0.98 + Math.sin(a) * 0.16)
  })
  return file(
    frameBox,
    '',
    shape(cabin, c('inside')) +
      shape(farGlass, c('glass-lit'), { opacity: 0.55 }) +
      shape(farGlass2, c('glass-lit'), { opacity: 0.4 }) +
      seat(1.98, 1.1) +
      seat(1.98, 0.42) +
      ink(steering, 3.4),
  )
}

/** Soft dark under the car. */
export function stoppedShadow(): string {
  const pool = [
    h.at(-0.15, -0.25, 0),
    h.at(4.0, -0.25, 0),
    h.at(4.1, 0.8, 0),
    h.at(3.9, w, 0),
    h.at(0, w + 0.1, 0),
    h.at(-0.3, w * 0.5, 0),
  ]
  return file(
    { x: 230, y: 470, width: 720, height: 170 },
    `<filter id="soft" x="-10%" y="-30%" width="120%" height="160%"><feGaussianBlur stdDeviation="7"/></filter>${down(
      'fade',
      470,
      640,
      [
        [0, c('shadow'), 0.9],
        [1, c('shadow'), 0.75],
      ],
    )}`,
    shape(pool, 'url(#fade)', { filter: 'url(#soft)' }),
  )
}
