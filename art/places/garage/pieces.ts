/** What can change on the deck: the light, the camera, the van's door, what lies on the floor, and who drives up. */
import { c, file, group, ink, path, round, shape, tag } from '../svg.ts'
import { jacket } from '../things/small.ts'
import { carFront, patrolFront } from '../things/vehicles.ts'
import { disc, foot, left, lined, rect, thin, width } from './box.ts'

/** The tubes out: the deck is dark but for what comes from outside. */
const lightOff = (): string =>
  file(
    { x: left, y: -90, width, height: 900 },
    '',
    rect(left, -90, width, 900, c('shadow'), { opacity: 0.52 }) +
      [610, 1030].map((x) => rect(x - 112, 69, 224, 10, c('wall-line'), { ...thin, rx: 5 })).join(''),
  )

/** The attendant's booth with its lit window, and the bench before it. */
const booth = (): string =>
  file(
    { x: 680, y: 280, width: 150, height: 320 },
    '',
    disc(752, foot + 12, 74, 9, c('shadow'), { opacity: 0.5 }) +
      rect(700, 318, 104, foot - 306, c('wall-lit'), lined) +
      rect(692, 304, 120, 18, c('sign-face'), lined) +
      rect(712, 342, 80, 72, c('glass'), lined) +
      rect(712, 342, 80, 72, c('window'), { class: 'lit', opacity: 0.85 }) +
      path('M752 342V414M712 392H792', { fill: 'none', ...thin }) +
      rect(700, 440, 104, 14, c('amber'), { opacity: 0.7 }) +
      disc(748, 566, 66, 7, c('shadow'), { opacity: 0.5 }) +
      rect(694, 480, 112, 12, c('rail-shade'), lined) +
      path('M704 492V562M796 492V562', { fill: 'none', stroke: c('ink'), 'stroke-width': 8 }) +
      path('M704 492V562M796 492V562', { fill: 'none', stroke: c('rail-shade'), 'stroke-width': 3.4 }) +
      rect(694, 494, 112, 6, c('post')),
  )

/** The camera at the top of the pillar, above all heads: which way it looks, and whether its light is on. */
const camera = (look: 'live' | 'turned' | 'off') => (): string => {
  const [x, y] = [838, 104]
  const body =
    rect(-18, -17, 66, 34, c('white'), { ...lined, rx: 6 }) +
    rect(44, -12, 16, 24, c('ink'), { rx: 4 }) +
    disc(52, 0, 5, 8, c('window-cool')) +
    rect(-18, 6, 66, 10, c('white-dark'))
  const led = look === 'live' ? disc(-6, -6, 5, 5, '#ff5a4e', thin) : disc(-6, -6, 5, 5, c('ink'))
  const turn = look === 'live' ? 'rotate(24)' : look === 'turned' ? 'translate(-34 -4) rotate(-84)' : 'rotate(72)'
  return file(
    { x: x - 100, y: y - 70, width: 200, height: 160 },
    round('led', [
      [0, '#ff5a4e', 0.9],
      [1, '#ff5a4e', 0],
    ]),
    rect(x - 22, y - 52, 44, 26, c('post'), lined) +
      ink(
        [
          [x, y - 30],
          [x, y],
        ],
        9,
      ) +
      ink(
        [
          [x, y - 30],
          [x, y],
        ],
        4,
        c('rail-shade'),
      ) +
      group(body + led + (look === 'live' ? disc(-6, -6, 20, 20, 'url(#led)') : ''), {
        transform: `translate(${x} ${y}) ${turn}`,
      }) +
      (look === 'off'
        ? path(`M${x - 8} ${y - 14}q-30 24 -14 54q8 14 -4 24`, { fill: 'none', stroke: c('ink'), 'stroke-width': 5 })
        : ''),
  )
}

/** The van's door slid back: its hold with a bench in it. */
const vanDoor = (): string =>
  file(
    { x: -140, y: 130, width: 230, height: 500 },
    '',
    path('M-118 150H-36L60 370V604H-118Z', { fill: c('inside'), ...lined }) +
      path('M-118 382H60V604H-118z', { fill: c('shadow'), opacity: 0.5 }) +
      path('M-118 200H-16L40 330V350H-118z', { fill: c('window'), class: 'lit', opacity: 0.3 }) +
      path('M-118 470H40V492H-118zM-110 492V590M20 492V590', { fill: c('seat-lit'), ...thin }) +
      path('M-118 380H36V470H-118z', { fill: c('seat'), ...thin }) +
      rect(-118, 592, 178, 14, c('chrome'), thin) +
      shape(
        [
          [-140, 150],
          [-112, 150],
          [-112, 606],
          [-140, 606],
        ],
        c('white-dark'),
        lined,
      ),
  )

const rays = round('ray', [
  [0, c('beam'), 0.8],
  [0.4, c('beam'), 0.3],
  [1, c('beam'), 0],
])
const beams = (x: number, y: number, apart: number, r: number): string =>
  [-apart, apart].map((dx) => tag('ellipse', { cx: x + dx, cy: y, rx: r, ry: r * 0.8, fill: 'url(#ray)' })).join('')

export const pieces: Record<string, () => string> = {
  'light-off': lightOff,
  booth,
  'camera-live': camera('live'),
  'camera-turned': camera('turned'),
  'camera-off': camera('off'),
  'van-door-open': vanDoor,
  jacket: () => file({ x: 600, y: 590, width: 220, height: 100 }, '', jacket(710, 660, 1.1)),
  'car-coming': () =>
    file({ x: 900, y: 330, width: 300, height: 190 }, rays, carFront(1052, 476, 52) + beams(1052, 440, 34, 74)),
  'car-here': () =>
    file({ x: 860, y: 330, width: 260, height: 260 }, rays, carFront(984, 560, 118) + beams(984, 476, 78, 66)),
  'patrol-car': () => file({ x: 1000, y: 330, width: 360, height: 270 }, '', patrolFront(1166, 572, 118)),
}
