/** The supervisor's own things: cabinet under the window, flag, commendations, coat stand, chair and desk. */
import { c, down, file, path, round, tag } from '../svg.ts'
import { at, disc, front, level, lined, lit, thin } from '../report-room/space.ts'
import { lamp, mug } from '../report-room/things.ts'
import { solid } from '../solid.ts'
import { desk, wall } from './space.ts'

export function leftWall(): string {
  const [fx, fy] = at(-2.2, 0, 6.45)
  const framed = (x: number, y: number): string =>
    front(x, x + 0.3, y, y + 0.24, wall, c('wood-dark'), thin) +
    front(x + 0.03, x + 0.27, y + 0.03, y + 0.21, wall, c('sheet')) +
    path(`M${at(x + 0.07, y + 0.15, wall).join(' ')}h26M${at(x + 0.07, y + 0.1, wall).join(' ')}h20`, {
      fill: 'none',
      stroke: c('navy-lit'),
      'stroke-width': 2,
    }) +
    tag('circle', { cx: at(x + 0.22, 0, wall)[0], cy: at(0, y + 0.07, wall)[1], r: 4, fill: c('sign-face') })
  return (
    framed(-1.98, 2.28) +
    framed(-1.6, 2.28) +
    disc(70, 548, 140, 10, c('shadow'), { opacity: 0.45 }) +
    solid([-3.55, -2.5], [0.06, 0.8], [6.1, wall], { front: c('wood'), side: c('wood-dark'), top: c('wood-lit') }) +
    [-3.5, -3.16, -2.82]
      .map(
        (x) =>
          front(x, x + 0.3, 0.12, 0.74, 6.1, c('wood'), { ...thin, 'fill-opacity': 0.7 }) +
          front(x + 0.23, x + 0.26, 0.42, 0.54, 6.1, c('sign-face')),
      )
      .join('') +
    // a plant, binders, a cup that was won
    path('M178 404l5 26h24l5 -26z', { fill: c('cloth'), ...thin }) +
    path('M194 404q-30 -18 -26 -50q20 14 26 40q-4 -36 12 -56q14 26 -4 58q10 -20 32 -22q-8 26 -34 30z', {
      fill: c('grass'),
      ...thin,
    }) +
    [0, 1, 2, 3]
      .map((i) =>
        tag('rect', {
          x: 66 + i * 15,
          y: 372,
          width: 15,
          height: 42,
          fill: c((['navy-lit', 'tail', 'awning', 'sheet'] as const)[i]!),
          ...thin,
        }),
      )
      .join('') +
    path('M142 386h20v8q0 12 -10 13q-10 -1 -10 -13zM152 407v8M144 416h16', { fill: c('sign-face'), ...thin }) +
    // the flag
    path(`M${fx - 14} ${fy}h28l-6 -9h-16z`, { fill: c('sign-face'), ...thin }) +
    path(`M${fx} ${fy - 6}V172`, { fill: 'none', stroke: c('ink'), 'stroke-width': 6 }) +
    path(`M${fx} ${fy - 6}V172`, { fill: 'none', stroke: c('sign-face'), 'stroke-width': 2.6 }) +
    tag('circle', { cx: fx, cy: 168, r: 6, fill: c('sign-face'), ...thin }) +
    path(`M${fx + 2} 184q22 16 24 74q0 60 -10 96q-10 -14 -18 4q-8 -10 -12 2V190z`, { fill: c('navy-lit'), ...thin }) +
    path(`M${fx + 4} 206q14 40 8 140M${fx + 14} 214q10 40 4 120`, {
      fill: 'none',
      stroke: c('navy-dark'),
      'stroke-width': 2.4,
      opacity: 0.7,
    }) +
    path(`M${fx + 2} 232q14 4 22 -4l1 16q-10 8 -23 4z`, { fill: c('sign-face'), opacity: 0.9 })
  )
}

/** Coat stand with a jacket and a cap, at the right end of the glass. */
function coats(): string {
  const [x, y] = at(3.0, 0, 6.0)
  return (
    disc(x, y, 46, 8, c('shadow'), { opacity: 0.45 }) +
    path(
      `M${x - 34} ${y}L${x} ${y - 26}L${x + 34} ${y}M${x} ${y - 10}V${y - 348}M${x - 26} ${y - 336}L${x} ${y - 318}L${x + 26} ${y - 336}`,
      {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 9,
      },
    ) +
    path(
      `M${x - 34} ${y}L${x} ${y - 26}L${x + 34} ${y}M${x} ${y - 10}V${y - 348}M${x - 26} ${y - 336}L${x} ${y - 318}L${x + 26} ${y - 336}`,
      {
        fill: 'none',
        stroke: c('wood'),
        'stroke-width': 4.6,
      },
    ) +
    // the jacket: sleeves, then the body with collar, zip and pocket
    path(
      `M${x - 26} ${y - 312}Q${x - 52} ${y - 300} ${x - 54} ${y - 250}L${x - 52} ${y - 172}q10 6 20 1L${x - 24} ${y - 260}ZM${x + 26} ${y - 312}Q${x + 50} ${y - 300} ${x + 52} ${y - 250}L${x + 50} ${y - 172}q-10 6 -20 1L${x + 22} ${y - 260}Z`,
      { fill: c('navy-dark'), ...lined },
    ) +
    path(
      `M${x - 14} ${y - 322}Q${x - 36} ${y - 316} ${x - 38} ${y - 284}L${x - 36} ${y - 186}q36 12 72 0L${x + 38} ${y - 284}Q${x + 36} ${y - 316} ${x + 14} ${y - 322}Q${x} ${y - 314} ${x - 14} ${y - 322}Z`,
      { fill: c('navy'), ...lined },
    ) +
    path(
      `M${x - 14} ${y - 321}L${x - 18} ${y - 298}L${x} ${y - 304}L${x + 18} ${y - 298}L${x + 14} ${y - 321}Q${x} ${y - 312} ${x - 14} ${y - 321}Z`,
      {
        fill: c('navy-dark'),
        ...thin,
      },
    ) +
    path(`M${x} ${y - 304}V${y - 181}M${x + 10} ${y - 262}h20M${x - 30} ${y - 222}h18`, {
      fill: 'none',
      stroke: c('navy-lit'),
      'stroke-width': 2.6,
    }) +
    path(`M${x - 28} ${y - 274}l9 -3l9 3q0 13 -9 17q-9 -4 -9 -17z`, { fill: c('sign-face'), ...thin }) +
    path(`M${x + 2} ${y - 342}q2 -22 28 -22q24 2 24 20l-4 8h-46zM${x - 2} ${y - 338}q26 -8 56 0l8 8q-34 -6 -62 0z`, {
      fill: c('navy-dark'),
      ...lined,
      'stroke-width': 2.6,
    })
  )
}

/** The coat stand, and the back of the supervisor's chair, behind whoever sits at the desk. */
export function chairAndCoats(): string {
  const [x, y] = at(0.36, 0, 6.15)
  return file(
    { x: 600, y: 180, width: 720, height: 420 },
    '',
    coats() +
      disc(x, y - 2, 56, 9, c('shadow'), { opacity: 0.45 }) +
      path(`M${x} ${y - 90}V${y - 12}M${x - 44} ${y - 2}L${x} ${y - 16}L${x + 44} ${y - 2}`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 9,
      }) +
      path(
        `M${x - 50} ${y - 222}Q${x - 54} ${y - 246} ${x - 30} ${y - 250}Q${x} ${y - 256} ${x + 30} ${y - 250}Q${x + 54} ${y - 246} ${x + 50} ${y - 222}L${x + 46} ${y - 112}Q${x} ${y - 98} ${x - 46} ${y - 112}Z`,
        {
          fill: c('inside'),
          ...lined,
        },
      ) +
      path(`M${x - 34} ${y - 236}q34 -8 68 0`, { fill: 'none', stroke: c('seat-lit'), 'stroke-width': 3.4 }) +
      path(`M${x - 54} ${y - 106}q54 -14 108 0v14q-54 10 -108 0z`, { fill: c('seat'), ...thin }),
  )
}

/** The desk: solid front, a lamp that is off, a nameplate. */
export function deskFront(): string {
  const { left, right, front: edge, back, top } = desk
  const panel = (x: number, w: number): string =>
    front(x, x + w, 0.14, top - 0.12, edge, c('wood'), { ...thin, 'fill-opacity': 0.8 }) +
    front(x + 0.05, x + w - 0.05, 0.2, top - 0.18, edge, c('wood-lit'), { ...thin, 'fill-opacity': 0.3 })
  const [floorX, floorY] = at((left + right) / 2, 0, edge)
  const [nx, ny] = at(0.3, top, edge + 0.05)
  return file(
    { x: 470, y: 280, width: 460, height: 360 },
    '',
    disc(floorX, floorY + 3, 220, 17, c('shadow'), { opacity: 0.5 }) +
      front(left + 0.05, right - 0.05, 0.02, top - 0.06, edge, c('wood-dark'), lined) +
      [0, 1, 2].map((i) => panel(left + 0.1 + i * 0.5, 0.45)).join('') +
      level(top, left, right, edge - 0.03, back, c('wood-lit'), lined) +
      front(left, right, top - 0.065, top, edge - 0.03, c('wood'), lined) +
      path(`M${at(left, top - 0.065, edge).join(' ')}H${at(right, 0, edge)[0]}v7H${at(left, 0, edge)[0]}z`, {
        fill: c('shadow'),
        opacity: 0.3,
      }) +
      // nameplate
      path(`M${nx - 52} ${ny}l5 -17h94l5 17z`, { fill: c('wood-dark'), ...thin }) +
      path(`M${nx - 42} ${ny - 4}l3 -9h78l3 9z`, { fill: c('sign-face') }) +
      mug(858, 432, c('awning')) +
      lamp(544, 432, 0.86, 1, null),
  )
}

/** The lamp on the desk while it shines. */
export const deskLamp = (): string =>
  file(
    { x: 470, y: 300, width: 460, height: 340 },
    down('cone', 340, 440, [
      [0, c('beam'), 0.7],
      [1, c('lamp'), 0.16],
    ]) +
      round('pool', [
        [0, c('lamp'), 0.5],
        [0.5, c('lamp'), 0.16],
        [1, c('lamp'), 0],
      ]),
    disc(590, 428, 120, 50, 'url(#pool)', lit) + lamp(544, 432, 0.86, 1, 'cone'),
  )

/** The visitor's chair before the desk, turned to it. */
export function visitorChair(): string {
  const z = 4.72
  const k = 1100 / z
  const [px, py] = at(1.42, 0, z)
  const p = (dx: number, y: number): string => `${(px + dx * k).toFixed(1)} ${(py - y * k).toFixed(1)}`
  return file(
    { x: 880, y: 370, width: 200, height: 280 },
    '',
    disc(px, py - 6, 80, 13, c('shadow'), { opacity: 0.45 }) +
      path(`M${p(-0.02, 0.46)}L${p(-0.02, 0.07)}M${p(0.3, 0.5)}L${p(0.33, 0.07)}`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 8,
      }) +
      // back, padded
      path(`M${p(0.16, 0.5)}L${p(0.26, 0.98)}Q${p(0.3, 1.03)} ${p(0.36, 1.0)}L${p(0.4, 0.96)}L${p(0.32, 0.5)}Z`, {
        fill: c('cloth-dark'),
        ...lined,
      }) +
      path(`M${p(-0.24, 0.48)}L${p(-0.14, 0.56)}H${(px + 0.3 * k).toFixed(1)}L${p(0.24, 0.48)}Z`, {
        fill: c('cloth-lit'),
        ...thin,
      }) +
      path(`M${p(-0.25, 0.48)}H${(px + 0.25 * k).toFixed(1)}L${p(0.25, 0.4)}H${(px - 0.25 * k).toFixed(1)}Z`, {
        fill: c('cloth'),
        ...lined,
      }) +
      path(`M${p(-0.21, 0.4)}L${p(-0.23, 0)}M${p(0.21, 0.4)}L${p(0.25, 0)}`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 9,
      }) +
      path(`M${p(-0.2, 0.66)}H${(px + 0.3 * k).toFixed(1)}M${p(-0.19, 0.66)}L${p(-0.21, 0.48)}`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 9,
      }) +
      path(`M${p(-0.19, 0.665)}H${(px + 0.29 * k).toFixed(1)}`, {
        fill: 'none',
        stroke: c('wood-lit'),
        'stroke-width': 4,
      }),
  )
}
