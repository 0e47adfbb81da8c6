import { uv } from '../car.ts'
import type { Point } from '../projection.ts'
import { c, file, group, ink, shape } from '../svg.ts'
import {
  h,
  w,
  outline,
  thin,
  side,
  nose,
  hoodFace,
  frontFace,
  windscreen,
  roofFace,
  inset,
  driver,
  rearDoor,
  quarter,
  frameBox,
} from './stopped-form.ts'
import { wheel } from './wheel.ts'

/** The body with its open window; what sits inside is seen through it. */
export function stoppedFront(): string {
  const parts: string[] = []
  const add = (...more: string[]): void => void parts.push(...more)
  const bold = { stroke: c('ink'), 'stroke-width': outline * 2 }

  // Holes must stay holes, so outline and fills are cut by the window with even-odd filling.
  const hole = (points: Point[]): string =>
    points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') + 'Z'
  const cut = (points: Point[], ...holes: Point[][]): string => hole(points) + holes.map(hole).join('')

  // far wheel under the nose
  add(shape(h.circle(0.76, 0.315, 0.315, w - 0.12), c('tyre'), { stroke: c('ink'), 'stroke-width': 3 }))
  add(shape(h.circle(0.76, 0.315, 0.315, w - 0.3), c('tyre')))
  // underbody
  add(
    shape(
      [
        h.at(0.3, 0.15, 0.3),
        h.at(3.8, 0.15, 0.3),
        h.at(3.8, 0.4, 0.1),
        h.at(0.5, 0.5, 0.1),
        h.at(0.35, w - 0.2, 0.12),
        h.at(0.2, w - 0.1, 0.3),
      ],
      c('shadow'),
    ),
  )
  // outline of everything
  for (const part of [frontFace, hoodFace, windscreen, roofFace]) add(shape(part, c('ink'), bold))
  add(
    `<path d="${cut(side, driver)}" fill-rule="evenodd" style="fill:${c('ink')};stroke:${c('ink')}" stroke-width="${outline * 2}"/>`,
  )
  // fills
  add(shape(frontFace, c('body')))
  add(shape(hoodFace, c('body-lit')))
  add(shape(roofFace, c('body-lit')))
  add(`<path d="${cut(side, driver)}" fill-rule="evenodd" style="fill:${c('body-mid')}"/>`)
  // side tones: a lit shoulder, a dark lower flank
  add(
    shape(
      [
        ...h.trace(uv('0.12 0.72, 0.32 0.83, 0.7 0.89, 1.02 0.92, 2.4 0.92, 3.4 0.935, 3.78 0.94')),
        ...h.trace(uv('3.8 0.86, 3.2 0.8, 2.2 0.78, 1.2 0.78, 0.5 0.74, 0.14 0.66')),
      ],
      c('body'),
    ),
  )
  add(
    shape(
      [
        ...h.trace(uv('0.12 0.7, 0.32 0.825, 0.7 0.895, 1.02 0.925, 2.4 0.92, 3.4 0.935, 3.78 0.94')),
        ...h.trace(uv('3.78 0.91, 3.2 0.895, 2.2 0.885, 1.2 0.885, 0.7 0.86, 0.32 0.79')),
      ],
      c('body-lit'),
    ),
  )
  add(
    shape(
      [
        ...h.trace(uv('0.1 0.42, 1.1 0.44, 2.2 0.46, 3.3 0.47, 3.83 0.5')),
        ...h.trace(uv('3.8 0.27, 2.5 0.22, 1.1 0.22, 0.3 0.24, 0.06 0.26')),
      ],
      c('body-dark'),
    ),
  )
  // pillars and roof side dark band around the windows
  add(
    `<path d="${cut(
      [
        ...h.trace(uv('1.1 0.92, 2.3 0.915, 3.3 0.93, 3.6 0.98')),
        ...h.trace(uv('3.58 1.08, 3.45 1.4, 3.2 1.49, 2.7 1.55, 2.2 1.555, 1.8 1.51, 1.44 1.22, 1.1 0.94')),
      ],
      driver,
    )}" fill-rule="evenodd" style="fill:${c('ink')}"/>`,
  )
  add(shape(rearDoor, c('glass')), shape(quarter, c('glass')))
  add(
    shape([h.skin(2.5, 0.94), h.skin(2.68, 0.94), h.skin(2.96, 1.49), h.skin(2.78, 1.51)], c('glass-lit'), {
      opacity: 0.55,
    }),
  )
  add(
    shape([h.skin(2.76, 0.94), h.skin(2.82, 0.94), h.skin(3.08, 1.46), h.skin(3.02, 1.475)], c('glass-lit'), {
      opacity: 0.4,
    }),
  )
  // the lowered glass and the window's inner edge
  add(ink(h.trace(uv('1.22 0.955, 2.35 0.955')), 3, c('glass-lit'), { opacity: 0.9 }))
  add(
    ink(
      [...h.trace(uv('2.36 0.93, 2.32 1.52')), ...h.trace(uv('2.32 1.52, 2.0 1.515, 1.78 1.47, 1.5 1.25, 1.2 0.97'))],
      2.2,
    ),
  )
  add(ink(h.trace(uv('1.14 0.925, 2.4 0.925, 3.55 0.955')), 2.6, c('chrome'), { opacity: 0.75 }))
  // windscreen
  add(shape(windscreen, c('glass'), { stroke: c('ink'), 'stroke-width': 3 }))
  add(
    shape(
      inset([h.at(1.14, 0.55, 1.06), h.at(1.14, 0.9, 1.06), h.at(1.58, 1.05, 1.46), h.at(1.58, 0.7, 1.46)], 1),
      c('glass-lit'),
      { opacity: 0.5 },
    ),
  )
  add(
    shape(
      inset([h.at(1.14, 1.0, 1.06), h.at(1.14, 1.1, 1.06), h.at(1.58, 1.22, 1.46), h.at(1.58, 1.13, 1.46)], 1),
      c('glass-lit'),
      { opacity: 0.35 },
    ),
  )
  add(ink([h.at(1.06, 0.2, 0.99), h.at(1.13, 0.8, 1.01)], 3), ink([h.at(1.06, 0.9, 0.99), h.at(1.13, 1.45, 1.01)], 3))
  // hood crease and shut line
  add(
    ink([h.at(0.3, 0.3, 0.84), h.at(0.98, 0.28, 0.95)], thin, c('body-dark')),
    ink([h.at(0.3, 1.35, 0.84), h.at(0.98, 1.35, 0.95)], thin, c('body-dark')),
  )
  add(ink(nose, thin))
  // front: grille, lights, bumper, plate
  add(shape(h.traceFront(uv('0.42 0.68, -0.46 0.68')).concat(h.traceFront(uv('-0.5 0.56, 0.5 0.56'))), c('ink')))
  add(shape(h.traceFront(uv('0.34 0.42, -0.4 0.42')).concat(h.traceFront(uv('-0.46 0.27, 0.46 0.27'))), c('ink')))
  add(ink(h.traceFront(uv('0.46 0.62, -0.46 0.62')), 2, c('chrome')))
  add(
    shape(h.traceFront(uv('0.62 0.53, 1.06 0.53')).concat(h.traceFront(uv('1.06 0.43, 0.62 0.43'))), c('white'), {
      stroke: c('ink'),
      'stroke-width': 1.6,
    }),
  )
  const lampFar = h
    .traceFront(uv('-0.17 0.702, -0.42 0.7'))
    .concat(h.traceFront(uv('-0.4 0.57, -0.25 0.555, -0.17 0.6')))
  const lampNear: Point[] = [
    ...h.traceFront(uv('0.4 0.69, 0.16 0.7')),
    h.skin(0.16, 0.705),
    h.skin(0.4, 0.77),
    h.skin(0.46, 0.74),
    h.skin(0.3, 0.6),
    h.skin(0.14, 0.55),
    ...h.traceFront(uv('0.16 0.54, 0.36 0.56')),
  ]
  for (const lamp of [lampFar, lampNear])
    add(shape(lamp, c('chrome'), { stroke: c('ink'), 'stroke-width': 2.4 }), shape(inset(lamp, 0.55), c('beam')))
  add(shape([h.skin(0.16, 0.36), h.skin(0.3, 0.37), h.skin(0.3, 0.42), h.skin(0.16, 0.42)], c('amber')))
  // wheels, doors, handles, mirror
  add(wheel(h, h.form.wheel.front, 2.6), wheel(h, h.form.wheel.rear, 2.4))
  add(ink(h.trace(uv('1.16 0.92, 1.14 0.8, 1.16 0.45, 1.26 0.27')), thin))
  add(ink(h.trace(uv('2.41 0.92, 2.41 0.6, 2.38 0.27')), thin))
  add(ink(h.trace(uv('3.18 0.94, 3.12 0.86, 3.0 0.72, 2.84 0.66')), thin))
  add(ink(h.trace(uv('1.32 0.275, 2.9 0.275')), thin))
  for (const u of [2.12, 2.84])
    add(
      shape(
        h.trace([
          [u, 0.805],
          [u + 0.2, 0.81],
          [u + 0.2, 0.77],
          [u, 0.765],
        ]),
        c('body-lit'),
        { stroke: c('ink'), 'stroke-width': 1.8 },
      ),
    )
  const mirror = uv('-0.02 0.93, -0.26 0.945, -0.31 0.99, -0.3 1.08, -0.24 1.12, -0.06 1.09, -0.02 1').map(([v, z]) =>
    h.at(1.12, v, z),
  )
  add(
    shape(mirror, c('body-mid'), { stroke: c('ink'), 'stroke-width': 2.8 }),
    shape(inset(mirror, 0.62), c('glass-lit'), { opacity: 0.8 }),
  )
  // light along the roof and the nose
  add(ink(h.trace(uv('1.74 1.55, 2.1 1.608, 2.7 1.615, 3.2 1.572, 3.46 1.51')), 2.2, c('white-lit'), { opacity: 0.75 }))
  add(ink(h.trace(uv('0.3 0.835, 0.7 0.905, 1.0 0.94')), 2.2, c('white-lit'), { opacity: 0.7 }))
  return file(frameBox, '', group(parts.join('\n')))
}
