/** The patrol car behind: the same view as the stopped car, further away; black and white, a light bar, no words. */
import { car, uv } from '../car.ts'
import type { Point } from '../projection.ts'
import { c, down, file, ink, shape, tag } from '../svg.ts'
import { wheel } from './wheel.ts'

const h = car({
  length: 4.75,
  width: 1.86,
  t: 5.2,
  s: 0.6,
  corner: 0.4,
  waist: 1.02,
  floor: 0.22,
  roof: 1.66,
  wheel: { radius: 0.36, front: 0.9, rear: 3.8 },
})
const w = h.form.width
const outline = 3.6
const thin = 1.4

const hood: Point[] = uv('0.06 0.82, 0.25 0.95, 0.8 1.03, 1.4 1.07')
const screen: Point[] = uv('1.4 1.07, 1.75 1.34, 2.05 1.56')
const top: Point[] = uv('2.05 1.56, 2.5 1.65, 3.2 1.67, 4.0 1.62, 4.35 1.55')
const hatch: Point[] = uv('4.35 1.55, 4.55 1.3, 4.66 1.06, 4.72 0.85, 4.72 0.5, 4.66 0.27')
const sill: Point[] = uv('4.66 0.27, 2.5 0.23, 1.1 0.23, 0.3 0.25, 0.06 0.27')
const side = [...h.trace(hood), ...h.trace(screen), ...h.trace(top), ...h.trace(hatch), ...h.trace(sill)]

const acrossAt = (u: number, z: number, inset: number): Point[] =>
  Array.from({ length: 9 }, (_, i) => {
    const k = i / 8
    const crown = Math.sin(k * Math.PI)
    return h.at(u - crown * 0.05, inset + (w - 2 * inset) * k, z + crown * 0.03)
  })
const farHood = (u: number, z: number): Point => h.at(u, w - 0.12, z)
const nose = h.traceFront(uv('0.02 0.84, 0.4 0.9, 0.93 0.92, -0.45 0.9, -0.14 0.85'))
const hoodFace: Point[] = [
  ...h.trace(hood),
  ...acrossAt(1.4, 1.07, 0.08).slice(1),
  farHood(0.8, 1.02),
  farHood(0.4, 0.95),
  ...[...nose].toReversed(),
]
const frontFace: Point[] = [
  ...nose,
  ...h.traceFront(uv('-0.1 0.7, -0.08 0.5, -0.12 0.28')),
  ...h.traceFront(uv('-0.3 0.23, 0.93 0.21, 0.1 0.23')),
  h.skin(0.1, 0.25),
  h.skin(0.12, 0.5),
  h.skin(0.08, 0.82),
]
const windscreen: Point[] = [
  ...h.trace(screen),
  ...acrossAt(2.05, 1.56, 0.28).slice(1),
  ...acrossAt(1.4, 1.07, 0.12).toReversed(),
]
const roofFace: Point[] = [...h.trace(top), ...acrossAt(2.05, 1.56, 0.28).slice(1).toReversed()]

const barAt = 2.35
const barPoint = (v: number, z: number, du = 0): Point => h.at(barAt + du, 0.3 + (w - 0.6) * v, 1.67 + z)

/** The car as it stands behind the stopped one, without its file. */
export function patrolParts(): string {
  const parts: string[] = []
  const add = (...more: string[]): void => void parts.push(...more)
  const bold = { stroke: c('ink'), 'stroke-width': outline * 2 }
  add(
    shape(
      [
        h.at(-0.2, -0.3, 0),
        h.at(4.9, -0.3, 0),
        h.at(5, 1, 0),
        h.at(4.6, w, 0),
        h.at(-0.2, w + 0.2, 0),
        h.at(-0.5, w * 0.5, 0),
      ],
      'url(#under)',
      { filter: 'url(#soft)' },
    ),
  )
  add(shape(h.circle(0.9, 0.36, 0.36, w - 0.15), c('tyre'), { stroke: c('ink'), 'stroke-width': 2 }))
  add(
    shape(
      [
        h.at(0.3, 0.15, 0.3),
        h.at(4.6, 0.15, 0.3),
        h.at(4.6, 0.4, 0.1),
        h.at(0.5, 0.5, 0.1),
        h.at(0.35, w - 0.2, 0.12),
        h.at(0.2, w - 0.2, 0.3),
      ],
      c('shadow'),
    ),
  )
  for (const part of [frontFace, hoodFace, windscreen, roofFace, side]) add(shape(part, c('ink'), bold))
  // black nose and tail, white doors and roof
  add(
    shape(frontFace, c('navy-dark')),
    shape(hoodFace, c('navy-lit')),
    shape(roofFace, c('white-lit')),
    shape(side, c('navy')),
  )
  add(
    shape(
      [...h.trace(uv('0.08 0.8, 0.25 0.935, 0.8 1.01, 1.4 1.05')), ...h.trace(uv('1.4 0.98, 0.8 0.93, 0.2 0.83'))],
      c('navy-lit'),
    ),
  )
  add(
    shape(
      [
        ...h.trace(uv('1.52 1.03, 2.6 1.03, 3.62 1.05')),
        ...h.trace(uv('3.62 1.05, 3.6 0.8, 3.42 0.6, 3.4 0.24')),
        ...h.trace(uv('3.4 0.25, 1.5 0.25')),
        ...h.trace(uv('1.5 0.25, 1.46 0.7, 1.52 1.03')),
      ],
      c('white'),
    ),
  )
  add(shape([...h.trace(uv('1.49 0.52, 2.5 0.52, 3.4 0.54')), ...h.trace(uv('3.4 0.25, 1.5 0.25'))], c('white-dark')))
  add(shape([...h.trace(uv('1.52 1.02, 2.6 1.02, 3.62 1.04')), ...h.trace(uv('3.62 0.95, 1.5 0.94'))], c('white-lit')))
  add(
    shape(
      [
        ...h.trace(uv('1.75 1.33, 2.05 1.555, 2.5 1.645, 3.2 1.665, 4.0 1.615, 4.35 1.545, 4.5 1.38')),
        ...h.trace(uv('4.4 1.4, 4.2 1.5, 3.2 1.56, 2.5 1.55, 2.15 1.47, 1.75 1.3')),
      ],
      c('white'),
    ),
  )
  // a plain star on the door and a stripe
  const star = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * Math.PI * 2 - Math.PI / 2
    const r = i % 2 === 0 ? 0.16 : 0.075
    return h.skin(2.05 + Math.cos(a) * r, 0.78 - Math.sin(a) * r)
  })
  add(shape(star, c('amber'), { stroke: c('ink'), 'stroke-width': 1.2 }))
  add(
    shape(
      [...h.trace(uv('2.4 0.75, 3.45 0.76, 4.66 0.8')), ...h.trace(uv('4.68 0.72, 3.45 0.68, 2.36 0.68'))],
      c('navy-lit'),
    ),
  )
  // windows
  add(
    shape(
      [
        ...h.trace(uv('1.52 1.06, 2.6 1.06, 3.6 1.08, 4.4 1.14')),
        ...h.trace(uv('4.36 1.28, 4.2 1.44, 3.2 1.52, 2.5 1.51, 2.16 1.43, 1.85 1.25, 1.52 1.08')),
      ],
      c('glass'),
      { stroke: c('ink'), 'stroke-width': 2 },
    ),
  )
  add(ink([h.skin(2.62, 1.06), h.skin(2.6, 1.52)], 3), ink([h.skin(3.6, 1.08), h.skin(3.66, 1.5)], 3))
  add(
    shape([h.skin(2.0, 1.08), h.skin(2.2, 1.08), h.skin(2.45, 1.49), h.skin(2.3, 1.46)], c('glass-lit'), {
      opacity: 0.5,
    }),
  )
  add(shape(windscreen, c('glass'), { stroke: c('ink'), 'stroke-width': 2 }))
  add(
    shape(
      [h.at(1.52, 0.7, 1.16), h.at(1.52, 1.05, 1.16), h.at(1.92, 1.2, 1.48), h.at(1.92, 0.85, 1.48)],
      c('glass-lit'),
      { opacity: 0.45 },
    ),
  )
  // nose: grille, push bar, lights
  add(ink(nose, thin, c('white-dark'), { opacity: 0.6 }))
  add(shape(h.traceFront(uv('0.5 0.8, -0.5 0.8')).concat(h.traceFront(uv('-0.56 0.58, 0.56 0.58'))), c('ink')))
  for (const z of [0.64, 0.7, 0.76])
    add(
      ink(
        h.traceFront([
          [0.56, z],
          [w - 0.56, z],
        ]),
        1,
        c('rim-shade'),
      ),
    )
  const lampNear: Point[] = [
    ...h.traceFront(uv('0.56 0.83, 0.24 0.84')),
    h.skin(0.16, 0.83),
    h.skin(0.36, 0.87),
    h.skin(0.36, 0.8),
    h.skin(0.16, 0.68),
    ...h.traceFront(uv('0.24 0.66, 0.54 0.66')),
  ]
  const lampFar = h.traceFront(uv('-0.16 0.83, -0.56 0.83')).concat(h.traceFront(uv('-0.54 0.66, -0.16 0.67')))
  for (const lamp of [lampNear, lampFar]) add(shape(lamp, c('beam'), { stroke: c('ink'), 'stroke-width': 2 }))
  const bar = (points: Point[]): string => ink(points, 6.4) + ink(points, 3, c('rim-shade'))
  add(bar(h.traceFront(uv('0.5 0.5, -0.5 0.5')).map(([x, y]) => [x - 5, y + 1])))
  for (const v of [0.62, w - 0.62]) add(bar([h.front(v, 0.84), h.front(v, 0.3)].map(([x, y]) => [x - 5, y + 1])))
  add(shape(h.traceFront(uv('0.3 0.4, -0.3 0.4')).concat(h.traceFront(uv('-0.4 0.29, 0.4 0.29'))), c('ink')))
  add(wheel(h, 0.9, 1.6), wheel(h, 3.8, 1.5))
  add(ink(h.trace(uv('1.5 1.03, 1.46 0.75, 1.5 0.28')), thin), ink(h.trace(uv('2.62 1.03, 2.6 0.28')), thin))
  for (const u of [2.36, 3.34])
    add(
      ink(
        h.trace([
          [u, 0.9],
          [u + 0.18, 0.9],
        ]),
        2.4,
      ),
    )
  add(
    shape([h.at(1.5, -0.02, 1.06), h.at(1.44, -0.2, 1.08), h.at(1.46, -0.22, 1.2), h.at(1.6, -0.08, 1.2)], c('navy'), {
      stroke: c('ink'),
      'stroke-width': 1.8,
    }),
  )
  // light bar
  const half = (a: number, b: number, colour: string): string =>
    shape([barPoint(a, 0.01), barPoint(b, 0.01), barPoint(b, 0.15), barPoint(a, 0.15)], colour)
  const frame = [barPoint(0, 0), barPoint(1, 0), barPoint(1, 0.17), barPoint(0, 0.17)]
  const end = [barPoint(0, 0), barPoint(0, 0.17), barPoint(0, 0.16, 0.3), barPoint(0, 0, 0.3)]
  add(shape(end, c('blue'), { stroke: c('ink'), 'stroke-width': 2.6 }))
  add(
    shape(frame, c('ink'), { stroke: c('ink'), 'stroke-width': 4 }),
    half(0.02, 0.36, c('blue')),
    half(0.4, 0.6, c('white-lit')),
    half(0.64, 0.98, c('amber')),
  )
  add(
    tag(
      'g',
      { opacity: 0.9 },
      ink([barPoint(0.04, 0.12), barPoint(0.34, 0.12)], 1.4, c('white-lit')) +
        ink([barPoint(0.66, 0.12), barPoint(0.96, 0.12)], 1.4, c('white-lit')),
    ),
  )
  return parts.join('\n')
}

/** What its drawing refers to. */
export const patrolDefs =
  `<filter id="soft" x="-10%" y="-40%" width="120%" height="180%"><feGaussianBlur stdDeviation="5"/></filter>` +
  down('under', 400, 510, [
    [0, c('shadow'), 0.8],
    [1, c('shadow'), 0.8],
  ])

export const patrol = (): string => file({ x: 820, y: 255, width: 470, height: 250 }, patrolDefs, patrolParts())

/** Its light bar dark, to lie over the lit one. */
export function barOff(): string {
  const part = (a: number, b: number, fill: string): string =>
    shape([barPoint(a, 0.01), barPoint(b, 0.01), barPoint(b, 0.15), barPoint(a, 0.15)], fill)
  return file(
    { x: 990, y: 255, width: 180, height: 60 },
    '',
    part(0.02, 0.36, c('sign-back')) + part(0.4, 0.6, c('rim-shade')) + part(0.64, 0.98, c('sign-back')),
  )
}
