/** What can change at the home: its door and what is seen behind it, the light, the window above, and things on the steps. */
import type { Point } from '../projection.ts'
import { c, dice, down, file, group, ink, inscription, path, shape, tag } from '../svg.ts'
import { sittingChild } from '../things/child.ts'
import { patrolFront } from '../things/vehicles.ts'
import { deckY, doorTop, doorW, doorX, upper, upperBars } from './house.ts'
import { mailbox, mailboxAt, mailboxCap } from './yard.ts'

const lined = { stroke: c('ink'), 'stroke-width': 3 }
const thin = { stroke: c('ink'), 'stroke-width': 2 }
const rect = (x: number, y: number, w: number, h: number, fill: string, more: Record<string, string | number> = {}) =>
  tag('rect', { x, y, width: w, height: h, fill, ...more })

const [x, y, w, h] = [doorX, doorTop, doorW, deckY - doorTop]
const doorBox = { x: x - 90, y: y - 40, width: w + 190, height: h + 90 }

/** The hall behind the door: a lit wall, a floor of boards, and stairs that lead up to the right. */
function hall(): string {
  const floorY = deckY - 42
  const steps = Array.from({ length: 7 }, (_, i) => {
    const [sx, sy] = [x + 62 + i * 11, floorY - i * 26]
    return (
      rect(sx, sy - 26, x + w - sx, 26, i % 2 === 0 ? c('board') : c('sign-face'), { opacity: 0.9 }) +
      ink(
        [
          [sx, sy],
          [sx, sy - 26],
          [x + w, sy - 26],
        ],
        2.2,
      )
    )
  }).join('')
  const balusters = Array.from({ length: 6 }, (_, i) => {
    const sx = x + 68 + i * 11
    const foot = floorY - 26 - i * 26
    return `M${sx} ${foot}v-58`
  }).join('')
  return (
    rect(x, y, w, h, c('wall-low'), lined) +
    rect(x, y, w, h, c('window'), { class: 'lit', opacity: 0.62 }) +
    shape(
      [
        [x, floorY],
        [x + w, floorY],
        [x + w, deckY],
        [x, deckY],
      ],
      c('board'),
      thin,
    ) +
    path(
      `M${x} ${floorY + 16}H${x + w}M${x + 30} ${floorY}L${x + 20} ${deckY}M${x + 80} ${floorY}L${x + 84} ${deckY}`,
      {
        fill: 'none',
        ...thin,
        opacity: 0.5,
      },
    ) +
    rect(x + 14, y + 62, 34, 44, c('sheet'), thin) +
    path(`M${x + 20} ${y + 98}l8 -14 6 8 5 -6 7 12z`, { fill: c('awning') }) +
    ink(
      [
        [x + 40, y],
        [x + 40, y + 26],
      ],
      2,
    ) +
    path(`M${x + 26} ${y + 40}q14 -26 28 0z`, { fill: c('lamp'), ...thin }) +
    steps +
    path(balusters, { fill: 'none', stroke: c('ink'), 'stroke-width': 3 }) +
    ink(
      [
        [x + 64, floorY - 84],
        [x + w, floorY - 84 - ((w - 64) / 11) * 26],
      ],
      7,
    ) +
    ink(
      [
        [x + 64, floorY - 84],
        [x + w, floorY - 84 - ((w - 64) / 11) * 26],
      ],
      3.4,
      c('board'),
    )
  )
}

/** The door's leaf, hung on the left, swung in so far that it is seen `wide` units wide; its free edge is the lower one. */
function leaf(wide: number): string {
  const skew = (w - wide) * 0.16
  const point = (u: number, v: number): Point => [x + wide * u, y + skew * u + (h - 2 * skew * u) * v]
  const flat = (u1: number, u2: number, v1: number, v2: number): Point[] => [
    point(u1, v1),
    point(u2, v1),
    point(u2, v2),
    point(u1, v2),
  ]
  const panel = (u1: number, u2: number, v1: number, v2: number): string =>
    shape(flat(u1, u2, v1, v2), c('body-dark'), { ...thin, 'fill-opacity': 0.55 })
  const [knobX, knobY] = point(0.9, 0.56)
  return (
    shape(flat(0, 1, 0, 1), c('body-mid'), lined) +
    shape(flat(0.14, 0.86, 0.09, 0.24), c('glass'), thin) +
    panel(0.14, 0.46, 0.31, 0.55) +
    panel(0.54, 0.86, 0.31, 0.55) +
    panel(0.14, 0.46, 0.62, 0.92) +
    panel(0.54, 0.86, 0.62, 0.92) +
    tag('ellipse', { cx: knobX, cy: knobY, rx: Math.max(3, wide * 0.05), ry: 7, fill: c('sign-face'), ...thin })
  )
}

/** The light that falls through the open door onto the porch. */
const spill = (from: number): string =>
  shape(
    [
      [x + from, deckY],
      [x + w, deckY],
      [x + w + 40, deckY + 36],
      [x + from - 10, deckY + 36],
    ],
    c('window'),
    { class: 'lit', opacity: 0.55 },
  )

const sill = (): string => rect(x - 4, deckY - 7, w + 8, 8, c('chrome'), thin)

const open = (): string => file(doorBox, '', hall() + leaf(30) + sill() + spill(30))
const ajar = (): string => file(doorBox, '', hall() + leaf(96) + sill() + spill(96))

/** Broken in: the frame split at the lock, the leaf hanging askew from its lower hinge, splinters on the mat. */
function broken(): string {
  const roll = dice(7)
  const chips = Array.from({ length: 16 }, () => {
    const [px, py] = [x - 50 + roll() * (w + 110), deckY + 2 + roll() * 34]
    return `M${px.toFixed(0)} ${py.toFixed(0)}l${(8 + roll() * 16).toFixed(0)} ${(roll() * 8 - 4).toFixed(0)}l-5 5z`
  }).join('')
  const jagged = `M${x + w} ${y + 96}l16 -4 -3 26 8 10 -9 14 7 22 -8 12 4 26 -15 8z`
  return file(
    doorBox,
    '',
    hall() +
      group(
        leaf(46) +
          // Splintered where its lock was.
          path(`M${x + 46} ${y + 132}l-14 6 4 10 -20 2 12 12 -18 10 20 2 -8 16 16 -6 -2 18 10 -10z`, {
            fill: c('sheet'),
            ...thin,
          }) +
          path(`M${x + 30} ${y + 128}l-8 -34M${x + 26} ${y + 196}l-10 40`, { fill: 'none', ...lined }),
        { transform: `rotate(6 ${x} ${deckY})` },
      ) +
      sill() +
      path(jagged, { fill: c('inside'), ...lined }) +
      path(`M${x + w + 4} ${y + 110}l10 -26 6 4zM${x + w + 6} ${y + 190}l16 20 -8 4z`, { fill: c('sheet'), ...thin }) +
      spill(10) +
      path(chips, { fill: c('sheet'), ...thin }),
  )
}

/** Two pairs of shoes on the hall's floor. */
function shoes(): string {
  const shoe = (sx: number, sy: number, fill: string, s: number): string =>
    path(`M${sx} ${sy}v${-10 * s}h${9 * s}q${2 * s} ${6 * s} ${12 * s} ${5 * s}q${6 * s} 1 ${5 * s} ${5 * s}z`, {
      fill,
      ...thin,
    })
  return file(
    { x: x, y: deckY - 60, width: 150, height: 70 },
    '',
    shoe(x + 36, deckY - 16, c('tail'), 1.1) +
      shoe(x + 42, deckY - 8, c('tail'), 1.1) +
      shoe(x + 76, deckY - 15, c('sign-face'), 0.8) +
      shoe(x + 82, deckY - 8, c('sign-face'), 0.8),
  )
}

/** Long cases for rifles, stood against the wall beside the door. */
const rifles = (many: 1 | 2 | 3) => (): string => {
  const one = (i: number): string =>
    group(
      path('M-15 0L-17 -30L-11 -196Q-10 -206 0 -206Q10 -206 11 -196L17 -30L15 0z', { fill: c('tyre'), ...lined }) +
        path('M-7 -14L-8 -34L-4 -186M8 -30L5 -186', { fill: 'none', stroke: c('rim-shade'), 'stroke-width': 2.4 }) +
        path('M12 -108q18 -4 18 -22t-20 -20', { fill: 'none', stroke: c('ink'), 'stroke-width': 5 }) +
        rect(-14, -60, 28, 6, c('sign-face'), thin) +
        rect(-12, -150, 24, 6, c('sign-face'), thin),
      { transform: `translate(${934 + i * 44} ${deckY + 16 + i * 2}) rotate(${4 + i * 2})` },
    )
  return file({ x: 900, y: 226, width: 160, height: 260 }, '', Array.from({ length: many }, (_, i) => one(i)).join(''))
}

/** A child who sits some way up the stairs. */
const child = (): string =>
  file({ x, y: 170, width: w + 10, height: 280 }, '', sittingChild(x + 92, deckY - 42 - 3 * 26, 0.84))

/** A tricycle, its front wheel to the left. */
const tricycle = (tx: number, ty: number, scale: number, turn: number) => (): string =>
  file(
    { x: tx - 80, y: ty - 110, width: 170, height: 130 },
    '',
    group(
      tag('ellipse', { cx: 4, cy: 0, rx: 62, ry: 7, fill: c('shadow'), opacity: 0.5 }) +
        tag('circle', { cx: 42, cy: -15, r: 15, fill: c('tyre'), ...lined }) +
        tag('circle', { cx: 42, cy: -15, r: 6, fill: c('rim'), ...thin }) +
        path('M-26 -30L-16 -74M-20 -56Q14 -22 42 -18', { fill: 'none', stroke: c('ink'), 'stroke-width': 13 }) +
        path('M-26 -30L-16 -74M-20 -56Q14 -22 42 -18', { fill: 'none', stroke: c('tail'), 'stroke-width': 7 }) +
        path('M14 -46h34q6 -12 12 -12l2 18q-16 8 -46 4z', { fill: c('sign-face'), ...lined }) +
        tag('circle', { cx: -28, cy: -25, r: 25, fill: c('tyre'), ...lined }) +
        tag('circle', { cx: -28, cy: -25, r: 13, fill: c('sheet'), ...thin }) +
        path('M-28 -38v26M-41 -25h26', { fill: 'none', ...thin }) +
        path('M-34 -78Q-16 -86 2 -74', { fill: 'none', stroke: c('ink'), 'stroke-width': 9 }) +
        path('M2 -74l10 14M4 -73l14 6', { fill: 'none', stroke: c('amber'), 'stroke-width': 4 }),
      { transform: `translate(${tx} ${ty}) rotate(${turn}) scale(${scale})` },
    ),
  )

/** The window above with its light on, and paper stars that a child has hung in it. */
function upstairsLit(): string {
  const star = (sx: number, sy: number, r: number, fill: string): string => {
    const points = Array.from({ length: 10 }, (_, i): Point => {
      const a = (i / 10) * Math.PI * 2 - Math.PI / 2
      const d = i % 2 === 0 ? r : r * 0.45
      return [sx + Math.cos(a) * d, sy + Math.sin(a) * d]
    })
    return (
      ink(
        [
          [sx, upper.y],
          [sx, sy - r],
        ],
        1.6,
      ) + shape(points, fill, thin)
    )
  }
  const { x: ux, y: uy, w: uw, h: uh } = upper
  return file(
    { x: ux - 60, y: uy - 16, width: uw + 120, height: uh + 90 },
    '',
    rect(ux, uy, uw, uh, c('window'), thin) +
      rect(ux, uy, uw, uh, c('lamp'), { opacity: 0.5 }) +
      upperBars() +
      star(ux + 22, uy + 104, 15, c('sheet')) +
      star(ux + 48, uy + 128, 11, c('awning')) +
      star(ux + 86, uy + 96, 12, c('tail')) +
      star(ux + 112, uy + 120, 16, c('sheet')) +
      shape(
        [
          [ux - 10, uy + uh + 18],
          [ux + uw + 10, uy + uh + 18],
          [ux + uw + 50, uy + uh + 66],
          [ux - 50, uy + uh + 66],
        ],
        c('window'),
        { class: 'lit', opacity: 0.16 },
      ),
  )
}

const snowFill = down('snow', 380, 440, [
  [0, c('white')],
  [1, c('white-dark')],
])
const around = { x: mailboxAt.x - 70, y: mailboxAt.y - 240, width: 140, height: 255 }

/** The mailbox, and the house's number on the board under it. */
const number = (): string =>
  file(around, '', mailbox() + inscription('mailbox', { x: mailboxAt.x, y: mailboxAt.y - 131, width: 88, height: 32 }))

export const pieces: Record<string, () => string> = {
  'door-ajar': ajar,
  'door-open': open,
  'door-broken': broken,
  'upstairs-lit': upstairsLit,
  mailbox: number,
  'snow-mailbox': () => file(around, snowFill, mailboxCap()),
  shoes,
  child,
  'rifles-1': rifles(1),
  'rifles-2': rifles(2),
  'rifles-3': rifles(3),
  'tricycle-on-step': tricycle(832, 517, 0.95, 0),
  'tricycle-aside': tricycle(664, 600, 1.05, 0),
  'second-car': () => file({ x: -140, y: 240, width: 400, height: 320 }, '', patrolFront(44, 540, 168)),
}
