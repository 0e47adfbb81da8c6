/** Vehicles straight from the front, for places whose camera looks along a road. `k` is picture units a metre. */
import { c, group, ink, path, shape, tag } from '../svg.ts'
import type { Colour } from '../palette.ts'
import type { Point } from '../projection.ts'

const edge = (width: number) => ({ stroke: c('ink'), 'stroke-width': width })
const box = (x: number, y: number, w: number, h: number, fill: string, more: Record<string, string | number> = {}) =>
  tag('rect', { x, y, width: w, height: h, fill, ...more })

/** Puts a drawing in centimetres (x from the middle, y down from the ground) where it stands. */
const standing = (x: number, foot: number, k: number, inside: string): string =>
  group(inside, { transform: `translate(${x} ${foot}) scale(${k / 100})` })

/** The same points and their mirror image, as one outline. */
const both = (half: readonly Point[]): Point[] => [...half, ...half.toReversed().map(([x, y]): Point => [-x, y])]

const shadow = (wide: number): string =>
  tag('ellipse', { cx: 0, cy: -2, rx: wide, ry: 14, fill: c('shadow'), opacity: 0.6 })

interface Paint {
  readonly body: Colour
  readonly lid: Colour
  readonly roof: Colour
}

/** A car from the front, its headlights on. */
function front({ body, lid, roof }: Paint, bar: boolean): string {
  const lamp = (side: 1 | -1): string =>
    shape(
      [
        [side * 44, -78],
        [side * 84, -84],
        [side * 88, -62],
        [side * 50, -60],
      ],
      c('beam'),
      edge(4),
    )
  const lights = bar
    ? box(-52, -166, 104, 16, c('ink'), { rx: 4 }) +
      box(-49, -163, 40, 10, c('amber')) +
      box(-9, -163, 18, 10, c('white-lit')) +
      box(9, -163, 40, 10, c('blue'))
    : ''
  return (
    shadow(112) +
    box(-86, -40, 34, 40, c('tyre'), { rx: 8, ...edge(4) }) +
    box(52, -40, 34, 40, c('tyre'), { rx: 8, ...edge(4) }) +
    shape(
      both([
        [-88, -92],
        [-64, -146],
        [-52, -152],
      ]),
      c(roof),
      edge(6),
    ) +
    shape(
      both([
        [-78, -94],
        [-58, -140],
      ]),
      c('glass'),
      edge(3),
    ) +
    shape(
      [
        [-30, -94],
        [-8, -94],
        [8, -140],
        [-12, -140],
      ],
      c('glass-lit'),
      { opacity: 0.45 },
    ) +
    shape(
      both([
        [-92, -24],
        [-94, -74],
        [-84, -96],
      ]),
      c(body),
      edge(6),
    ) +
    shape(
      both([
        [-88, -78],
        [-80, -96],
      ]),
      c(lid),
    ) +
    box(-40, -76, 80, 18, c('ink'), { rx: 4 }) +
    box(-62, -44, 124, 16, c('ink'), { rx: 5, opacity: 0.7 }) +
    box(-20, -50, 40, 14, c('white'), edge(2)) +
    lamp(1) +
    lamp(-1) +
    lights
  )
}

/** A patrol car that has driven up. */
export const patrolFront = (x: number, foot: number, k: number): string =>
  standing(x, foot, k, front({ body: 'navy', lid: 'navy-lit', roof: 'white' }, true))

/** Somebody's car that has driven up. */
export const carFront = (x: number, foot: number, k: number): string =>
  standing(x, foot, k, front({ body: 'tail', lid: 'board', roof: 'tail' }, false))

/** The six-armed star of an ambulance, `r` its reach. */
export const lifeStar = (x: number, y: number, r: number): string =>
  group(
    [0, 60, 120].map((a) => box(-r * 0.28, -r, r * 0.56, r * 2, c('blue'), { transform: `rotate(${a})` })).join(''),
    { transform: `translate(${x} ${y})` },
  )

/** An ambulance from the front. */
export const ambulanceFront = (x: number, foot: number, k: number): string =>
  standing(
    x,
    foot,
    k,
    shadow(122) +
      box(-88, -44, 36, 44, c('tyre'), { rx: 8, ...edge(4) }) +
      box(52, -44, 36, 44, c('tyre'), { rx: 8, ...edge(4) }) +
      box(-104, -262, 208, 216, c('white'), { rx: 10, ...edge(6) }) +
      box(-104, -132, 208, 18, c('tail')) +
      lifeStar(-74, -214, 17) +
      lifeStar(74, -214, 17) +
      shape(
        both([
          [-84, -126],
          [-72, -204],
          [-60, -210],
        ]),
        c('white-dark'),
        edge(5),
      ) +
      shape(
        both([
          [-74, -132],
          [-62, -196],
        ]),
        c('glass'),
        edge(3),
      ) +
      shape(
        [
          [-24, -132],
          [0, -132],
          [20, -196],
          [-2, -196],
        ],
        c('glass-lit'),
        { opacity: 0.45 },
      ) +
      shape(
        both([
          [-92, -28],
          [-92, -110],
          [-82, -130],
        ]),
        c('white-lit'),
        edge(6),
      ) +
      box(-90, -104, 180, 14, c('tail')) +
      box(-36, -84, 72, 20, c('ink'), { rx: 4 }) +
      box(-84, -86, 36, 22, c('beam'), { rx: 5, ...edge(4) }) +
      box(48, -86, 36, 22, c('beam'), { rx: 5, ...edge(4) }) +
      box(-92, -50, 184, 18, c('rim-shade'), { rx: 6, ...edge(3) }) +
      box(-96, -278, 50, 18, c('blue'), { rx: 4, ...edge(4) }) +
      box(46, -278, 50, 18, c('blue'), { rx: 4, ...edge(4) }) +
      box(-16, -276, 32, 14, c('white-lit'), { rx: 4, ...edge(3) }),
  )

const wheelAt = (x: number, r: number): string =>
  tag('circle', { cx: x, cy: -r, r, fill: c('tyre'), ...edge(5) }) +
  tag('circle', { cx: x, cy: -r, r: r * 0.55, fill: c('rim'), ...edge(3) })

/** A patrol car from the side, its nose to the left. `x` is its middle. */
export const patrolSide = (x: number, foot: number, k: number): string =>
  standing(
    x,
    foot,
    k,
    tag('ellipse', { cx: 0, cy: -2, rx: 262, ry: 14, fill: c('shadow'), opacity: 0.6 }) +
      path(
        'M-240 -34Q-246 -80 -222 -88L-130 -104L-84 -146Q-76 -152 -60 -152H84Q104 -152 122 -138L168 -104L226 -96Q240 -92 240 -62V-34Z',
        { fill: c('navy'), ...edge(6) },
      ) +
      path('M-112 -104H150V-28H-112z', { fill: c('white'), ...edge(3) }) +
      path('M-112 -48H150V-28H-112z', { fill: c('white-dark') }) +
      path('M-110 -106L-76 -142H20V-106zM30 -106V-142H84L132 -106z', { fill: c('glass'), ...edge(3) }) +
      path('M-50 -106L-24 -142H-6L-30 -106z', { fill: c('glass-lit'), opacity: 0.5 }) +
      path('M24 -104V-28M-112 -80H-240M150 -80H240', { fill: 'none', ...edge(3) }) +
      path('M-44 -88l6 13h14l-11 9 4 14-13-8-13 8 4-14-11-9h14z', { fill: c('amber'), ...edge(2) }) +
      path('M-240 -72l26 -6v18l-26 2z', { fill: c('beam'), ...edge(3) }) +
      box(222, -78, 18, 20, c('tail'), edge(3)) +
      box(-30, -168, 66, 16, c('ink'), { rx: 4 }) +
      box(-27, -165, 26, 10, c('amber')) +
      box(7, -165, 26, 10, c('blue')) +
      wheelAt(-150, 35) +
      wheelAt(158, 35),
  )

/** A delivery truck from the side, its nose to the right. `x` is its middle. */
export const truckSide = (x: number, foot: number, k: number): string =>
  standing(
    x,
    foot,
    k,
    tag('ellipse', { cx: 0, cy: -2, rx: 330, ry: 16, fill: c('shadow'), opacity: 0.6 }) +
      box(-310, -72, 600, 30, c('tyre'), edge(4)) +
      box(-312, -330, 410, 266, c('white'), edge(6)) +
      box(-312, -196, 410, 34, c('sign-face')) +
      ink(
        [
          [-312, -330],
          [98, -330],
        ],
        12,
        c('white-lit'),
      ) +
      path('M-210 -64V-330M-108 -64V-330M-6 -64V-330', { fill: 'none', ...edge(2), opacity: 0.35 }) +
      path('M108 -64V-214Q110 -224 122 -224H202Q214 -224 222 -212L262 -136L300 -124Q310 -120 310 -104V-64Z', {
        fill: c('awning'),
        ...edge(6),
      }) +
      path('M170 -140V-204H200L234 -140z', { fill: c('glass'), ...edge(4) }) +
      path('M156 -64V-208M246 -132V-64', { fill: 'none', ...edge(3) }) +
      path('M310 -104l-18 2v20l18 2z', { fill: c('beam'), ...edge(3) }) +
      wheelAt(-220, 44) +
      wheelAt(-126, 44) +
      wheelAt(222, 44),
  )
