/** What a scene can change in the office: door, blind, lights, file, telephone, badge. */
import type { Point } from '../projection.ts'
import { c, file, path, shape, tag } from '../svg.ts'
import { at, canvas, disc, front, half, level, lined, lit, thin } from '../report-room/space.ts'
import { door, glass, wall } from './space.ts'
import { hole } from './walls.ts'

const box = { x: 240, y: 160, width: 320, height: 420 }

/** The hall behind the door: a bright wall, a notice, the edge of a bench. */
export function hall(): string {
  const deep = 8.2
  return file(
    box,
    '',
    front(-2.75, -1.44, 0, 2.8, deep, c('wall-lit')) +
      front(-2.75, -1.44, 0, 0.9, deep, c('body-mid'), { opacity: 0.5 }) +
      front(-2.75, -1.44, 0, 0.12, deep, c('wall-line'), thin) +
      level(0, -2.75, -1.2, wall, deep, c('floor-lit')) +
      front(-2.3, -1.94, 1.3, 1.78, deep, c('board'), thin) +
      front(-2.25, -2.12, 1.42, 1.68, deep, c('sheet'), thin) +
      front(-2.09, -1.98, 1.5, 1.7, deep, c('sign-face'), thin) +
      front(-2.75, -1.44, 0, 2.8, deep, c('lamp'), { opacity: 0.16, class: 'lit' }),
  )
}

const pane = (at1: (k: number, y: number) => Point): string =>
  shape([at1(0.24, 1.9), at1(0.78, 1.9), at1(0.78, 1.16), at1(0.24, 1.16)], c('glass'), thin) +
  shape([at1(0.24, 1.9), at1(0.78, 1.9), at1(0.78, 1.16), at1(0.24, 1.16)], c('window'), { ...lit, opacity: 0.7 }) +
  shape([at1(0.32, 1.16), at1(0.56, 1.9), at1(0.66, 1.9), at1(0.42, 1.16)], c('white-lit'), { opacity: 0.25 })

/** @param reach how far the free edge has come toward us @param across how far it still is from the hinge, metres */
function leaf(reach: number, across: number): string {
  const p = (k: number, y: number): Point => at(door.left + across * k, y, wall - reach * k)
  const [kx, ky] = p(0.9, 1.0)
  return (
    (reach > 0
      ? shape([p(0, 0), p(1, 0), at(door.left + across + 0.4, 0, wall - reach)], c('shadow'), { opacity: 0.3 })
      : '') +
    shape([p(0, door.top), p(1, door.top), p(1, 0.02), p(0, 0.02)], c('wood'), lined) +
    pane(p) +
    shape([p(0.18, 0.95), p(0.82, 0.95), p(0.82, 0.2), p(0.18, 0.2)], c('wood-lit'), { ...thin, 'fill-opacity': 0.4 }) +
    path(`M${kx - 14} ${ky}h16`, { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
    path(`M${kx - 13} ${ky}h14`, { fill: 'none', stroke: c('chrome'), 'stroke-width': 4 })
  )
}

export const doorLeaf = (state: 'closed' | 'ajar' | 'open'): string =>
  file(
    box,
    '',
    (state === 'closed'
      ? ''
      : shape(
          [
            at(door.left, 0, wall),
            at(door.right, 0, wall),
            at(door.right + 0.4, 0, wall - 1),
            at(door.left - 0.1, 0, wall - 1),
          ],
          c('beam'),
          { opacity: 0.14 },
        )) +
      (state === 'closed' ? leaf(0, door.right - door.left) : state === 'ajar' ? leaf(0.4, 0.58) : leaf(0.7, 0.1)),
  )

/** Slats before the whole glass, or only their stack at the top. */
export function blind(downward: boolean): string {
  const [x1, y1] = at(glass.left, glass.high, wall)
  const [x2] = at(half, 0, wall)
  const [, y2] = at(0, glass.low + 0.06, wall)
  const posts = [0.42, 1.98].map((x) => at(x, 0, wall)[0])
  const stack =
    path(`M${x1 + 2} ${y1 + 2}H${x2}v20H${x1 + 2}z`, { fill: c('sheet'), ...thin }) +
    path(`M${x1 + 2} ${y1 + 9}H${x2}M${x1 + 2} ${y1 + 15}H${x2}`, {
      fill: 'none',
      stroke: c('wall-low'),
      'stroke-width': 1.6,
    })
  if (!downward) {
    return file(
      { x: 420, y: 140, width: 1000, height: 90 },
      '',
      stack +
        path(posts.map((x) => `M${x - 26} ${y1 + 22}v34`).join(''), {
          fill: 'none',
          stroke: c('sheet'),
          'stroke-width': 1.8,
        }),
    )
  }
  const slats: string[] = []
  for (let y = y1 + 8; y < y2; y += 12.5) slats.push(`M${x1 + 2} ${y.toFixed(1)}H${x2}`)
  return file(
    { x: 420, y: 140, width: 1000, height: 370 },
    '',
    path(`M${x1 + 2} ${y1}H${x2}V${y2}H${x1 + 2}z`, { fill: c('wall-low') }) +
      path(slats.join(''), { fill: 'none', stroke: c('ink'), 'stroke-width': 11.5, opacity: 0.5 }) +
      path(slats.join(''), { fill: 'none', stroke: c('plaster-lit'), 'stroke-width': 9.4 }) +
      path(posts.map((x) => `M${x} ${y1}V${y2}`).join(''), {
        fill: 'none',
        stroke: c('wood-dark'),
        'stroke-width': 9,
      }) +
      path(
        [x1 + 60, posts[0]! - 60, posts[0]! + 60, posts[1]! - 60, posts[1]! + 60]
          .map((x) => `M${x} ${y1}V${y2}`)
          .join(''),
        {
          fill: 'none',
          stroke: c('wall-low'),
          'stroke-width': 2,
        },
      ) +
      path(`M${x1 + 2} ${y2 - 3}H${x2}`, { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path(`M${x1 + 2} ${y2 - 3}H${x2}`, { fill: 'none', stroke: c('sheet'), 'stroke-width': 4 }) +
      path(`M${posts[0]! - 26} ${y1 + 2}v250`, { fill: 'none', stroke: c('sheet'), 'stroke-width': 1.8 }),
  )
}

/** A file on the desk, shut, or open with a photograph clipped to what is in it. */
export function folder(open: boolean): string {
  const [x, y] = [712, 437]
  const shut =
    path(`M${x - 58} ${y}l15 -15h88l9 15z`, { fill: c('sheet'), ...thin }) +
    path(`M${x - 60} ${y - 2}l15 -20h26l6 -6h28l4 6h24l10 20z`, {
      fill: c('sign-face'),
      ...lined,
      'stroke-width': 2.4,
    }) +
    path(`M${x - 34} ${y - 9}h52`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2.4, opacity: 0.6 }) +
    path(`M${x + 26} ${y - 20}l12 16`, { fill: 'none', stroke: c('tail'), 'stroke-width': 5 })
  const spread =
    path(`M${x - 92} ${y}l22 -32h76v32z`, { fill: c('sign-face'), ...lined, 'stroke-width': 2.4 }) +
    path(`M${x + 6} ${y}v-32h72l22 32z`, { fill: c('sign-face'), ...lined, 'stroke-width': 2.4 }) +
    path(`M${x - 80} ${y - 4}l17 -25h64v25z`, { fill: c('white-lit'), ...thin }) +
    path(`M${x + 11} ${y - 4}v-25h60l17 25z`, { fill: c('white-lit'), ...thin }) +
    path(`M${x - 54} ${y - 24}h44M${x - 58} ${y - 17}h50M${x - 64} ${y - 10}h34`, {
      fill: 'none',
      stroke: c('navy-lit'),
      'stroke-width': 2.6,
    }) +
    path(`M${x + 20} ${y - 26}h24l4 17h-28z`, { fill: c('window-cool'), ...thin }) +
    path(`M${x + 28} ${y - 11}q0 -9 6 -9t8 9z`, { fill: c('navy'), ...thin }) +
    path(`M${x + 52} ${y - 22}h18M${x + 54} ${y - 15}h22M${x + 24} ${y - 6}h50`, {
      fill: 'none',
      stroke: c('tail'),
      'stroke-width': 2.6,
    })
  return file({ x: 600, y: 390, width: 240, height: 56 }, '', open ? spread : shut)
}

/** The telephone on the desk; off its hook, the handset hangs down before the desk by its cord. */
export function phone(off: boolean): string {
  const [x, y] = [784, 434]
  const base =
    path(`M${x} ${y}l6 -14h38l7 14z`, { fill: c('post'), ...thin }) +
    path(`M${x + 16} ${y - 8}h20M${x + 15} ${y - 4}h22`, { fill: 'none', stroke: c('rim'), 'stroke-width': 2 })
  const coil = 'M790 430q-14 6 -10 22q6 10 0 18q-7 8 0 16q7 8 0 16q-6 8 2 16'
  return file(
    { x: 740, y: 400, width: 120, height: 190 },
    '',
    off
      ? base +
          path(coil, { fill: 'none', stroke: c('ink'), 'stroke-width': 5 }) +
          path('M766 516q-6 10 2 14l26 32q6 8 14 4l8 -8q2 -6 -4 -8l-9 -1l-20 -24l1 -9q-1 -6 -8 -5z', {
            fill: c('tyre'),
            ...lined,
            'stroke-width': 2.6,
          }) +
          tag('circle', { cx: 802, cy: 436 - 10, r: 3.4, fill: '#e4483a' })
      : base +
          path(`M${x + 2} ${y - 12}q-2 -9 6 -9h34q8 0 6 9l-9 -1q-2 -4 -6 -4h-16q-4 0 -6 4z`, {
            fill: c('navy-dark'),
            ...thin,
          }),
  )
}

/** A badge in its open leather case, stood on the desk. */
export function badge(): string {
  const [x, y] = [652, 437]
  return file(
    { x: 596, y: 380, width: 112, height: 64 },
    '',
    disc(x, y, 30, 4, c('shadow'), { opacity: 0.4 }) +
      path(`M${x - 25} ${y}l3 -42h44l3 42z`, { fill: c('inside'), ...lined, 'stroke-width': 2.6 }) +
      path(`M${x} ${y - 40}l5 5l9 -1l1 9q4 5 1 10q-2 9 -16 15q-14 -6 -16 -15q-3 -5 1 -10l1 -9l9 1z`, {
        fill: c('amber'),
        ...thin,
      }) +
      tag('circle', { cx: x, cy: y - 21, r: 6.4, fill: c('navy-lit'), ...thin }) +
      path(`M${x - 9} ${y - 32}l5 3`, { fill: 'none', stroke: c('white-lit'), 'stroke-width': 2.4 }),
  )
}

/** The office's lamps are out; the roll-call room behind the glass is still lit. */
export function dark(): string {
  // The glass stays clear but for the desk that stands before it.
  const around = `M-140 -90H1420V810H-140zM450 153H1238V487H894V424H508V487H450z${hole(door.left, door.right, 0, door.top)}`
  return file(
    canvas,
    '<radialGradient id="dim" gradientUnits="userSpaceOnUse" cx="830" cy="330" r="860"><stop offset="0" stop-color="#060a16" stop-opacity=".4"/><stop offset="1" stop-color="#060a16" stop-opacity=".72"/></radialGradient>',
    path(around, { fill: 'url(#dim)', 'fill-rule': 'evenodd', ...lit }) +
      path(around, { fill: '#060a16', opacity: 0.24, 'fill-rule': 'evenodd' }),
  )
}
