/** What can change at the roadside: parts of the stopped car, what lies beside it, and who else comes. */
import { uv } from '../car.ts'
import type { Point } from '../projection.ts'
import { c, file, group, ink, path, round, shape, tag } from '../svg.ts'
import { dog } from '../things/dog.ts'
import { ambulanceFront } from '../things/vehicles.ts'
import { barOff, patrolDefs, patrolParts } from './patrol.ts'
import { driver, frameBox, h, w } from './stopped-form.ts'

const lined = { stroke: c('ink'), 'stroke-width': 4.6 }
const thin = { stroke: c('ink'), 'stroke-width': 2.4 }

/** The driver's door swung out toward us, and what it leaves open: sill, seat, the dark of the footwell. */
function doorOpen(): string {
  const hole = [
    ...h.trace(uv('1.18 0.93, 1.15 0.8, 1.17 0.45, 1.27 0.28')),
    ...h.trace(uv('1.27 0.28, 2.38 0.28')),
    ...h.trace(uv('2.38 0.28, 2.41 0.6, 2.41 0.93')),
  ]
  const cushion = [
    h.at(1.86, 0.2, 0.42),
    h.at(2.34, 0.2, 0.42),
    h.at(2.36, 0.2, 0.92),
    h.at(2.2, 0.2, 0.92),
    h.at(2.1, 0.2, 0.6),
    h.at(1.84, 0.2, 0.56),
  ]
  const edge = (k: number, z: number): Point => h.at(1.18 + 0.56 * k, -0.04 - 0.86 * k, z)
  const leaf = [edge(0, 0.28), edge(0, 0.92), edge(1, 0.94), edge(1, 0.3)]
  const frame = [edge(0.02, 0.92), edge(0.34, 1.22), edge(0.66, 1.44), edge(1, 1.48), edge(1, 0.94)]
  const pane = [edge(0.12, 0.95), edge(0.38, 1.2), edge(0.68, 1.4), edge(0.94, 1.43), edge(0.94, 0.97)]
  return file(
    frameBox,
    '',
    shape(hole, c('inside'), lined) +
      shape(cushion, c('seat'), thin) +
      ink([h.at(1.27, 0, 0.31), h.at(2.38, 0, 0.31)], 4, c('chrome')) +
      // Who sits at the wheel is seen through it.
      shape(pane, c('glass-lit'), { opacity: 0.16 }) +
      ink(frame, 9, c('ink')) +
      shape(leaf, c('body-mid'), lined) +
      shape([edge(0, 0.78), edge(0, 0.9), edge(1, 0.92), edge(1, 0.8)], c('body-lit')) +
      shape([edge(0, 0.28), edge(0, 0.45), edge(1, 0.48), edge(1, 0.3)], c('body-dark')) +
      shape([edge(0.74, 0.78), edge(0.9, 0.78), edge(0.9, 0.83), edge(0.74, 0.83)], c('body-lit'), thin) +
      ink([edge(1, 0.3), edge(1, 1.48)], 5),
  )
}

/** The driver's window closed. */
const windowUp = (): string =>
  file(
    frameBox,
    '',
    shape(driver, c('glass'), { opacity: 0.74 }) +
      shape([h.skin(1.7, 0.94), h.skin(1.9, 0.94), h.skin(2.16, 1.5), h.skin(1.98, 1.5)], c('glass-lit'), {
        opacity: 0.6,
      }) +
      shape([h.skin(1.98, 0.94), h.skin(2.03, 0.94), h.skin(2.28, 1.5), h.skin(2.22, 1.5)], c('glass-lit'), {
        opacity: 0.45,
      }),
  )

/** The hatch at the back, raised. */
function trunkOpen(): string {
  const hinge = (v: number): Point => h.at(3.46, v, 1.55)
  const lip = (v: number): Point => h.at(4.3, v, 2.02)
  const lid = [hinge(0.12), lip(0.08), lip(w - 0.08), hinge(w - 0.12)]
  return file(
    { ...frameBox, y: 160, height: 420 },
    '',
    shape(
      [h.skin(3.5, 1.5), h.at(3.78, 0.1, 1), h.at(3.84, 0.1, 0.82), h.at(3.9, w * 0.5, 0.84), h.at(3.62, w * 0.5, 1.5)],
      c('inside'),
      thin,
    ) +
      shape(lid, c('inside'), lined) +
      shape(
        [h.at(3.66, 0.3, 1.68), h.at(4.14, 0.28, 1.95), h.at(4.14, w - 0.28, 1.95), h.at(3.66, w - 0.3, 1.68)],
        c('glass-lit'),
        { opacity: 0.4 },
      ) +
      shape([hinge(0.12), lip(0.08), h.at(4.32, 0.08, 1.92), h.at(3.5, 0.1, 1.48)], c('body-lit'), thin) +
      ink([h.at(3.62, 0.14, 1.28), h.at(4, 0.12, 1.8)], 4),
  )
}

/** The engine running: the headlights reach out, the exhaust hangs behind. */
function engineOn(): string {
  const [x, y] = h.at(4.05, 0.4, 0.28)
  const puff = (dx: number, dy: number, r: number, o: number): string =>
    tag('ellipse', { cx: x + dx, cy: y + dy, rx: r * 1.25, ry: r, fill: c('wet-pale'), opacity: o }) +
    path(`M${x + dx - r} ${y + dy + r * 0.5}q${r * 0.1} ${-r * 1.3} ${r} ${-r * 1.4}`, {
      fill: 'none',
      stroke: c('white'),
      'stroke-width': 2,
      opacity: 0.6,
    })
  const [lx, ly] = h.front(0.3, 0.64)
  return file(
    { x: -140, y: 330, width: 1160, height: 340 },
    round('ray', [
      [0, c('beam'), 0.75],
      [0.5, c('beam'), 0.25],
      [1, c('beam'), 0],
    ]),
    shape(
      [
        [lx, ly - 14],
        [-140, ly - 90],
        [-140, ly + 190],
        [lx, ly + 22],
      ],
      'url(#ray)',
      { opacity: 0.75 },
    ) +
      tag('ellipse', { cx: 110, cy: 580, rx: 240, ry: 46, fill: 'url(#ray)', opacity: 0.9 }) +
      tag('ellipse', { cx: lx + 60, cy: ly + 8, rx: 70, ry: 34, fill: 'url(#ray)' }) +
      puff(16, -4, 15, 0.6) +
      puff(44, -16, 22, 0.5) +
      puff(82, -32, 28, 0.36),
  )
}

/**
 * What was in the car, on the ground before its door, where nobody stands: a bag with its mouth open, clothes, a box, papers, the
 * spare wheel.
 */
const belongings = (): string =>
  file(
    { x: 520, y: 552, width: 260, height: 152 },
    '',
    group(
      tag('ellipse', { cx: 410, cy: 640, rx: 112, ry: 16, fill: c('shadow'), opacity: 0.4 }) +
        tag('ellipse', { cx: 486, cy: 606, rx: 36, ry: 22, fill: c('tyre'), ...thin }) +
        tag('ellipse', { cx: 486, cy: 602, rx: 18, ry: 10, fill: c('rim'), ...thin }) +
        path('M418 588l44 -10 14 26 -46 14z', { fill: c('board'), ...lined, 'stroke-width': 3 }) +
        path('M418 588l14 30v22l-14 -24zM432 618l44 -14v24l-44 12z', {
          fill: c('sign-face'),
          ...lined,
          'stroke-width': 3,
        }) +
        path('M308 622Q304 590 330 584L388 580Q404 586 404 622Q400 640 356 640Q312 640 308 622z', {
          fill: c('tail'),
          ...lined,
          'stroke-width': 3.4,
        }) +
        path('M322 592Q356 574 396 588Q380 604 352 602Q330 602 322 592z', { fill: c('inside'), ...thin }) +
        path('M330 590Q340 560 366 584', { fill: 'none', ...lined, 'stroke-width': 5 }) +
        path(
          'M352 598Q340 618 350 640Q336 654 318 648Q310 664 340 668Q384 672 396 652Q412 640 390 626Q384 604 366 596z',
          {
            fill: c('awning'),
            ...lined,
            'stroke-width': 3.4,
          },
        ) +
        path('M356 622Q364 640 358 656M378 632Q380 644 372 656', { fill: 'none', ...thin }) +
        path('M424 644l38 -8 8 20 -40 10zM470 640l30 4 -4 18 -30 -4z', { fill: c('sheet'), ...thin }) +
        path('M434 650l22 -5M437 656l22 -5M474 648l18 3', { fill: 'none', ...thin, 'stroke-width': 1.6 }),
      { transform: 'translate(236 12)' },
    ),
  )

export const pieces: Record<string, () => string> = {
  'door-open': doorOpen,
  'lights-off': barOff,
  'window-up': windowUp,
  'trunk-open': trunkOpen,
  'engine-on': engineOn,
  belongings,
  dog: () => file({ x: 300, y: 450, width: 230, height: 210 }, '', dog(404, 640, 0.96, [500, 470])),
  'second-car': () =>
    file(
      { x: -140, y: 260, width: 450, height: 250 },
      patrolDefs,
      // On the shoulder, nose to nose with the stopped car.
      group(patrolParts(), { transform: 'translate(1222 14) scale(-1.06 1.06)' }),
    ),
  ambulance: () => file({ x: 10, y: 170, width: 240, height: 320 }, '', ambulanceFront(128, 472, 88)),
}
