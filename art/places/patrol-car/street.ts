/** The street behind the car, as it runs to the horizon: fronts on both sides, lamps, another car far back. */
import { c, dice, down, file, path, round, shape } from '../svg.ts'
import type { Point } from '../projection.ts'
import { both, canvas, disc, lit, rect, thin } from './frame.ts'

const horizon = 318
/** A point beside the road: how far out at the picture's edge, height over the horizon there, nearness 0 to 1. */
const at = (x: number, y: number, near: number): Point => [640 + (x - 640) * near, horizon + (y - horizon) * near]

function fronts(): string {
  const houses: readonly (readonly [from: number, to: number, top: number, fill: string, windows: number])[] = [
    [0.2, 0.32, -140, c('city-far'), 3],
    [0.32, 0.5, -330, c('city-near'), 5],
    [0.5, 0.72, -200, c('facade'), 4],
    [0.72, 1.15, -420, c('brick'), 6],
  ]
  return houses
    .map(([from, to, top, fill, rows]) => {
      const x = -330
      const wall = shape([at(x, top, from), at(x, top, to), at(x, 620, to), at(x, 620, from)], fill, thin)
      const cells: string[] = []
      for (let i = 0; i < rows; i++) {
        for (let k = 0; k < 3; k++) {
          const n1 = from + ((to - from) * (k + 0.2)) / 3
          const n2 = from + ((to - from) * (k + 0.72)) / 3
          const y1 = top + 60 + i * 92
          if (y1 > 380) continue
          const four = [at(x, y1, n1), at(x, y1, n2), at(x, y1 + 54, n2), at(x, y1 + 54, n1)]
          cells.push(
            shape(four, c('glass-lit'), { opacity: 0.5 }) +
              ((i * 3 + k * 2) % 5 < 2 ? shape(four, c('window'), { ...lit, opacity: 0.9 }) : ''),
          )
        }
      }
      const shop =
        top < -300 || from === 0.5
          ? shape([at(x, 400, from), at(x, 400, to), at(x, 440, to), at(x, 440, from)], c('awning'), thin) +
            shape(
              [at(x, 450, from + 0.02), at(x, 450, to - 0.02), at(x, 590, to - 0.02), at(x, 590, from + 0.02)],
              c('window'),
              {
                ...thin,
              },
            )
          : ''
      return wall + cells.join('') + shop
    })
    .join('')
}

const lamps = (): string =>
  [0.34, 0.62]
    .map((near) => {
      const [x, foot] = at(-120, 640, near)
      const [, head] = at(-120, -260, near)
      const arm = 110 * near
      return (
        path(`M${x} ${foot}V${head}q0 ${-20 * near} ${arm} ${-14 * near}`, {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 16 * near,
        }) +
        path(`M${x} ${foot}V${head}q0 ${-20 * near} ${arm} ${-14 * near}`, {
          fill: 'none',
          stroke: c('post'),
          'stroke-width': 8 * near,
        }) +
        disc(x + arm, head - 10 * near, 34 * near, 11 * near, c('lamp'), thin) +
        disc(x + arm, head, 150 * near, 120 * near, 'url(#halo)', lit)
      )
    })
    .join('')

export function street(): string {
  const dashes = [0.1, 0.16, 0.26, 0.42, 0.7]
    .map((n) =>
      shape([at(628, 700, n), at(652, 700, n), at(656, 700, n * 1.28), at(624, 700, n * 1.28)], c('mark'), {
        opacity: 0.7,
      }),
    )
    .join('')
  return file(
    canvas,
    down('sky', canvas.y, horizon, [
      [0, c('sky-top')],
      [0.55, c('sky-mid')],
      [0.92, c('sky-low')],
      [1, c('haze')],
    ]) +
      down('road', horizon, 760, [
        [0, c('road-far')],
        [0.4, c('road')],
        [1, c('road-near')],
      ]) +
      round('halo', [
        [0, c('lamp'), 0.75],
        [0.4, c('lamp'), 0.22],
        [1, c('lamp'), 0],
      ]),
    rect(canvas.x, canvas.y, canvas.width, horizon - canvas.y, 'url(#sky)') +
      path('M500 318V286h22v-20h28v14h24v-30h26v26h34v-40h30v44h26v-18h32v24h30v-12h26v44z', { fill: c('city-far') }) +
      rect(canvas.x, horizon, canvas.width, 500, 'url(#road)') +
      both(
        shape([at(-330, 640, 0.05), at(-330, 640, 1.2), at(60, 700, 1.2), at(60, 700, 0.05)], c('pavement'), thin) +
          fronts(),
      ) +
      dashes +
      both(lamps()) +
      // a car that follows far back
      disc(640, 348, 24, 4, c('shadow'), { opacity: 0.5 }) +
      path('M618 346v-14q0 -4 4 -5l5 -10q1 -3 5 -3h16q4 0 5 3l5 10q4 1 4 5v14z', { fill: c('body-mid'), ...thin }) +
      path('M628 327l3 -8h18l3 8z', { fill: c('glass') }) +
      path('M622 335h8v5h-8zM650 335h8v5h-8z', { fill: c('white') }) +
      disc(626, 337, 22, 15, 'url(#halo)', lit) +
      disc(654, 337, 22, 15, 'url(#halo)', lit),
  )
}

/** Streaks that run out of the horizon while the car moves. */
export function passing(): string {
  const roll = dice(11)
  const streaks: string[] = []
  for (let i = 0; i < 46; i++) {
    const angle = roll() * Math.PI * 2
    const dx = Math.cos(angle)
    const dy = Math.sin(angle) * 0.55
    const from = 190 + roll() * 330
    const to = from * (1.22 + roll() * 0.3)
    streaks.push(
      `M${(640 + dx * from).toFixed(0)} ${(horizon + dy * from).toFixed(0)}L${(640 + dx * to).toFixed(0)} ${(horizon + dy * to).toFixed(0)}`,
    )
  }
  return file(
    canvas,
    '',
    path(streaks.filter((_, i) => i % 2 === 0).join(''), {
      fill: 'none',
      stroke: c('wet-pale'),
      'stroke-width': 5,
      opacity: 0.5,
    }) +
      path(streaks.filter((_, i) => i % 2 === 1).join(''), {
        fill: 'none',
        stroke: c('lamp'),
        'stroke-width': 3,
        opacity: 0.6,
      }),
  )
}

/** Rain, snow or fog in the street. */
export function falling(kind: 'rain' | 'snow' | 'fog'): string {
  if (kind === 'fog')
    return file(canvas, '', rect(canvas.x, canvas.y, canvas.width, canvas.height, c('haze'), { opacity: 0.6 }))
  const roll = dice(kind === 'rain' ? 3 : 4)
  const marks = Array.from({ length: kind === 'rain' ? 170 : 150 }, () => {
    const [x, y] = [(-140 + roll() * 1560).toFixed(0), (-90 + roll() * 700).toFixed(0)]
    return kind === 'rain' ? `M${x} ${y}l-9 ${(26 + roll() * 26).toFixed(0)}` : `M${x} ${y}h.1`
  }).join('')
  return file(
    canvas,
    '',
    kind === 'rain'
      ? rect(canvas.x, canvas.y, canvas.width, canvas.height, c('shadow'), { opacity: 0.18 }) +
          path(marks, { fill: 'none', stroke: c('wet-pale'), 'stroke-width': 2, opacity: 0.6 })
      : both(shape([at(-330, 640, 0.05), at(-330, 640, 1.2), at(60, 700, 1.2), at(60, 700, 0.05)], c('white'))) +
          path(marks, { fill: 'none', stroke: c('white-lit'), 'stroke-width': 6, opacity: 0.9 }),
  )
}
