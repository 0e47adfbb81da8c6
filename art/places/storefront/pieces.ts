/** What can change at the shop: the pump's nozzle, the sign, the door, what lies at the curb, and who comes. */
import { h } from '../roadside/stopped-form.ts'
import { c, file, group, ink, path, shape, tag } from '../svg.ts'
import { eggs, groceries, groceryBag } from '../things/small.ts'
import { patrolSide, truckSide } from '../things/vehicles.ts'
import { corner } from './shop.ts'
import { at, level, lined, panel, rect, step, thin, wall } from './space.ts'

const top = level(0.15, 161)
const [capX, capY] = h.skin(3.42, 0.84)

const hoseAlong = (d: string): string =>
  path(d, { fill: 'none', stroke: c('ink'), 'stroke-width': 11 }) +
  path(d, { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 5 })

const cap = (): string => tag('ellipse', { cx: capX, cy: capY + 2, rx: 12, ry: 15, fill: c('inside'), ...thin })
const nozzle = (x: number, y: number): string =>
  path(`M${x - 3} ${y - 2}l28 -9l14 6l-4 14l-14 2l-22 3z`, { fill: c('cloth'), ...lined }) +
  path(`M${x + 14} ${y + 9}q10 16 22 4`, { fill: 'none', ...lined })

/** The hose pulled tight between pump and car, off the ground. */
const stretched = (): string =>
  file(
    { x: 760, y: 240, width: 400, height: 400 },
    '',
    hoseAlong(`M1018 ${top - 170}L${(capX + 30).toFixed(0)} ${(capY - 2).toFixed(0)}`) +
      path(`M940 ${top - 190}l18 8M960 ${top - 204}l16 10M946 ${top - 128}l16 -6`, {
        fill: 'none',
        stroke: c('white-lit'),
        'stroke-width': 4,
      }) +
      cap() +
      nozzle(capX, capY),
  )

/** The nozzle still in the car, its hose torn off; the other end lies by the pump in a puddle. */
const tornOff = (): string =>
  file(
    { x: 740, y: 240, width: 420, height: 400 },
    '',
    tag('ellipse', { cx: 930, cy: 590, rx: 84, ry: 14, fill: c('wet-sky'), opacity: 0.55 }) +
      hoseAlong(`M1018 ${top - 170}C1000 ${top + 10} 990 ${top + 70} 930 ${top + 74}Q896 ${top + 74} 884 ${top + 58}`) +
      path(`M884 ${top + 58}l-16 -12M884 ${top + 58}l-20 0M884 ${top + 58}l-14 10`, {
        fill: 'none',
        stroke: c('ink'),
        'stroke-width': 4,
      }) +
      hoseAlong(`M${(capX + 30).toFixed(0)} ${(capY - 2).toFixed(0)}q30 10 30 60q0 30 -14 52`) +
      path(
        `M${(capX + 46).toFixed(0)} ${(capY + 108).toFixed(0)}l-12 14M${(capX + 46).toFixed(0)} ${(capY + 108).toFixed(0)}l2 18M${(capX + 46).toFixed(0)} ${(capY + 108).toFixed(0)}l14 10`,
        {
          fill: 'none',
          stroke: c('ink'),
          'stroke-width': 4,
        },
      ) +
      cap() +
      nozzle(capX, capY),
  )

/** Both leaves of the shop's door slid apart: the lit aisle behind. */
function doorOpen(): string {
  const [x, w] = [486, 96]
  const leaf = (from: number): string =>
    panel(from, from + 16, 0.12, 2.3, c('door'), thin) + panel(from + 4, from + 12, 0.36, 2.2, c('glass'), thin)
  return (
    panel(x, x + w, 0.12, 2.3, c('inside'), lined) +
    panel(x, x + w, 0.12, 2.3, c('window'), { class: 'lit', opacity: 0.95 }) +
    panel(x + 22, x + 40, 0.3, 1.5, c('board'), { ...thin, opacity: 0.8 }) +
    panel(x + 56, x + 76, 0.3, 1.3, c('awning'), { ...thin, opacity: 0.8 }) +
    ink(
      [
        [x, level(0.3)],
        [x + w, level(0.3)],
      ],
      2,
      c('ink'),
      { opacity: 0.6 },
    ) +
    leaf(x - 2) +
    leaf(x + w - 14) +
    shape([at(x, 0.12, wall), at(x + w, 0.12, wall), at(x + w + 8, 0.12, 114), at(x - 8, 0.12, 114)], c('lamp'), {
      class: 'lit',
      opacity: 0.6,
    })
  )
}

/** The band of lights along the awning and over the walk, dark. */
const signOff = (): string =>
  panel(corner, -440, 2.44, 2.95, c('shadow'), { opacity: 0.4 }) +
  [-90, 70, 230, 390, 550, 710]
    .map((x) =>
      shape([at(x, 2.95, 110), at(x + 104, 2.95, 110), at(x + 104, 2.95, 114), at(x, 2.95, 114)], c('post'), thin),
    )
    .join('') +
  rect(-440, level(2.95, 124) - 62, at(corner + 12, 0, 124)[0] + 440, 62, c('shadow'), { opacity: 0.55 })

const as = (nearer: number, inside: string): string =>
  group(inside, { transform: `translate(${640 * (1 - nearer)} ${330 * (1 - nearer)}) scale(${nearer})` })

export const pieces: Record<string, () => string> = {
  stretched,
  'torn-off': tornOff,
  'door-open': () => file({ x: 400, y: 120, width: 180, height: 400 }, '', as(step, doorOpen())),
  'door-open-far': () => file({ x: 470, y: 180, width: 130, height: 300 }, '', doorOpen()),
  'sign-off': () => file({ x: -140, y: -90, width: 1260, height: 330 }, '', as(step, signOff())),
  'sign-off-far': () => file({ x: -140, y: 0, width: 1140, height: 220 }, '', signOff()),
  bag: () => file({ x: 370, y: 510, width: 140, height: 150 }, '', groceryBag(440, 640, 0.95)),
  groceries: () => file({ x: 330, y: 540, width: 220, height: 130 }, '', groceries(436, 640, 0.95)),
  eggs: () => file({ x: 310, y: 590, width: 240, height: 120 }, '', eggs(410, 676, 0.9)),
  truck: () => file({ x: -140, y: 240, width: 420, height: 310 }, '', truckSide(44, 528, 72)),
  'second-car': () => file({ x: 740, y: 340, width: 380, height: 190 }, '', patrolSide(916, 504, 66)),
}
