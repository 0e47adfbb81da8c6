/** Ceiling, walls and floor of the living room, with the holes through which hall, street and kitchen are seen. */
import { c, path, shape } from '../svg.ts'
import { at, back, ceiling, front, half, level, near, seam, side, thin } from '../report-room/space.ts'
import type { Point } from '../projection.ts'
import { entry, hallway, kitchenBack, lintel, opening, window } from './space.ts'

const loop = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`
const pane = (x1: number, x2: number, y1: number, y2: number, z = back): string =>
  loop([at(x1, y1, z), at(x2, y1, z), at(x2, y2, z), at(x1, y2, z)])

export function shell(): string {
  return (
    level(ceiling, -half, half, near, back, 'url(#over)') +
    side(-half, 0, ceiling, near, back, 'url(#aside)') +
    side(half, 0, ceiling, near, back, 'url(#aside)') +
    path(
      pane(-half, half, 0, ceiling) +
        pane(window.left, window.right, window.low, window.high) +
        pane(entry.left, entry.right, 0, entry.top) +
        pane(hallway.left, hallway.right, 0, hallway.top) +
        pane(opening, half, 0, lintel),
      { fill: 'url(#paint)', 'fill-rule': 'evenodd' },
    ) +
    // A rail along the ceiling, and the skirting between the holes.
    front(-half, half, ceiling - 0.1, ceiling, back, c('plaster-lit'), thin) +
    (
      [
        [-half, hallway.left],
        [hallway.right, entry.left],
        [entry.right, opening],
      ] as const
    )
      .map(([from, to]) => front(from, to, 0, 0.14, back, c('plaster-lit'), thin))
      .join('') +
    side(-half, 0, 0.14, near, back, c('plaster-low'), thin) +
    side(half, 0, 0.14, near, back, c('plaster-low'), thin) +
    front(opening, half, lintel - 0.06, lintel, back, c('plaster-lit'), thin) +
    front(opening - 0.06, opening, 0, lintel, back, c('plaster-lit'), thin) +
    [-half, half].map((x) => seam(at(x, 0, back), at(x, ceiling, back), 3, c('ink'))).join('') +
    [-half, half].map((x) => seam(at(x, ceiling, back), at(x, ceiling, near), 3, c('ink'))).join('') +
    seam(at(-half, ceiling, back), at(half, ceiling, back), 3, c('ink'))
  )
}

/** Boards, a rug under the sofa, and where the tiles of the kitchen begin. */
export function floor(): string {
  const joints = Array.from({ length: 19 }, (_, i) => (i - 9) * 0.42)
    .map((x) => seam(at(x, 0, back), at(x, 0, near), 1.6, c('wood-dark'), { opacity: 0.5 }))
    .join('')
  const ends = [
    [-2.94, -2.52, 6.6],
    [-1.68, -1.26, 6.9],
    [0.42, 0.84, 6.3],
    [1.26, 1.68, 5.2],
    [-2.1, -1.68, 5.0],
    [2.1, 2.52, 4.4],
    [-0.42, 0, 4.3],
    [2.52, 2.94, 6.7],
  ].map(([x1 = 0, x2 = 0, z = 5]) => seam(at(x1, 0, z), at(x2, 0, z), 1.6, c('wood-dark'), { opacity: 0.5 }))
  const rug = (inset: number): Point[] => {
    const [x1, x2, z1, z2] = [-1.85 + inset, 0.62 - inset, 4.16 + inset * 1.4, 5.9 - inset * 1.4]
    return [at(x1, 0, z2), at(x2, 0, z2), at(x2, 0, z1), at(x1, 0, z1)]
  }
  return (
    level(0, -half, half, near, back, 'url(#boards)') +
    joints +
    ends.join('') +
    seam(at(-half, 0, back), at(hallway.left, 0, back), 3.4, c('ink')) +
    seam(at(hallway.right, 0, back), at(entry.left, 0, back), 3.4, c('ink')) +
    seam(at(entry.right, 0, back), at(opening, 0, back), 3.4, c('ink')) +
    [-half, half].map((x) => seam(at(x, 0, back), at(x, 0, near), 3, c('ink'))).join('') +
    shape(rug(0), c('body-mid'), thin) +
    shape(rug(0.09), 'none', { stroke: c('sheet'), 'stroke-width': 3, opacity: 0.55 }) +
    shape(rug(0.17), c('body-dark'), { opacity: 0.55 }) +
    Array.from({ length: 7 }, (_, i) => {
      const x = -1.46 + i * 0.285
      return shape([at(x, 0, 5.35), at(x + 0.11, 0, 5.05), at(x, 0, 4.72), at(x - 0.11, 0, 5.05)], c('body-lit'), {
        opacity: 0.32,
      })
    }).join('')
  )
}

/** The window with its curtains; the street behind it is a layer of its own. */
export function outlook(): string {
  const { left, right, low, high } = window
  const drape = (x: number, to: number): string => {
    const [x1, y1] = at(x, high + 0.12, back)
    const [x2, y2] = at(to, low - 0.34, back)
    const m = x1 + (x2 - x1) * 0.55
    return (
      path(`M${x1} ${y1}H${x2}Q${m + (x2 - x1) * 0.1} ${(y1 + y2) / 2} ${m + (x2 - x1) * 0.2} ${y2}H${x1}Z`, {
        fill: c('awning'),
        ...thin,
      }) +
      path(
        [0.2, 0.42, 0.62]
          .map(
            (k) =>
              `M${x1 + (x2 - x1) * k} ${y1 + 6}Q${x1 + (m - x1) * k} ${(y1 + y2) / 2} ${x1 + (m - x1) * k * 1.1} ${y2 - 3}`,
          )
          .join(''),
        { fill: 'none', stroke: c('body-dark'), 'stroke-width': 2.2, opacity: 0.6 },
      )
    )
  }
  const mid = (left + right) / 2
  const [rodX, rodY] = at(left - 0.28, high + 0.14, back)
  return (
    path(
      `M${at(left + 0.1, low, back).join(' ')}L${at(left + 0.4, high, back).join(' ')}h22L${at(left + 0.3, low, back).join(' ')}z`,
      { fill: c('white-lit'), opacity: 0.14 },
    ) +
    seam(at(mid, low, back), at(mid, high, back), 5, c('plaster-lit')) +
    seam(at(left, 1.66, back), at(right, 1.66, back), 5, c('plaster-lit')) +
    path(pane(left - 0.07, right + 0.07, low - 0.06, high + 0.07) + pane(left, right, low, high), {
      fill: c('plaster-lit'),
      'fill-rule': 'evenodd',
      ...thin,
    }) +
    drape(left - 0.22, left + 0.2) +
    drape(right + 0.22, right - 0.2) +
    path(`M${rodX - 12} ${rodY}H${at(right + 0.28, 0, back)[0] + 12}`, {
      fill: 'none',
      stroke: c('ink'),
      'stroke-width': 6,
    })
  )
}

/** Frames of the way to the hall and of the front door. */
export function frames(): string {
  const frame = ({ left, right, top }: { left: number; right: number; top: number }): string =>
    path(pane(left - 0.1, right + 0.1, 0, top + 0.1) + pane(left, right, 0, top), {
      fill: c('plaster-lit'),
      'fill-rule': 'evenodd',
      ...thin,
    })
  const [x, y] = at(-2.52, 1.24, back)
  return (
    frame(hallway) +
    frame(entry) +
    // switch
    front(-2.55, -2.49, 1.16, 1.28, back, c('sheet'), thin) +
    path(`M${x} ${y - 2}v7`, { fill: 'none', stroke: c('ink'), 'stroke-width': 2 })
  )
}

/** The hall behind the open way: its floor, its far wall with a picture, a lamp that stays on. */
export function hall(): string {
  const deep = 8.7
  return (
    level(0, hallway.left - 1, hallway.right + 0.4, back, deep, c('wood-dark')) +
    front(-5, -2.4, 0, ceiling, deep, c('plaster-low')) +
    front(-5, -2.4, 0, 0.14, deep, c('plaster'), thin) +
    front(-3.86, -3.52, 1.3, 1.74, deep, c('wood'), thin) +
    front(-3.8, -3.58, 1.36, 1.68, deep, c('window-cool'), { opacity: 0.8 }) +
    front(-5, -2.4, 0, ceiling, deep, c('lamp'), { class: 'lit', opacity: 0.14 }) +
    side(hallway.left, 0, hallway.top, back, back + 0.16, c('plaster'), thin)
  )
}

/** The kitchen's box: far wall with tiles, ceiling, floor. The window in its far wall is a hole. */
export function kitchenShell(): string {
  const sink = { left: 1.58, right: 2.28, low: 1.2, high: 2.02 } as const
  const rows = [0.98, 1.1]
    .map((y) => seam(at(1.2, y, kitchenBack), at(half, y, kitchenBack), 1.2, c('plaster-low')))
    .join('')
  const tiles = Array.from({ length: 12 }, (_, i) => opening - 0.2 + i * 0.4)
    .map((x) => seam(at(x, 0, kitchenBack), at(x, 0, back), 1.4, c('floor-line'), { opacity: 0.7 }))
    .join('')
  return (
    level(ceiling, opening, half, back, kitchenBack, c('plaster-low')) +
    level(0, opening, half, back, kitchenBack, c('floor-lit')) +
    tiles +
    [9, 8.4, 7.8].map((z) => seam(at(opening, 0, z), at(half, 0, z), 1.4, c('floor-line'), { opacity: 0.7 })).join('') +
    side(half, 0, ceiling, back, kitchenBack, c('plaster-low'), thin) +
    path(pane(opening, half, 0, ceiling, kitchenBack) + pane(sink.left, sink.right, sink.low, sink.high, kitchenBack), {
      fill: 'url(#tiled)',
      'fill-rule': 'evenodd',
    }) +
    rows +
    path(
      pane(sink.left - 0.06, sink.right + 0.06, sink.low - 0.06, sink.high + 0.06, kitchenBack) +
        pane(sink.left, sink.right, sink.low, sink.high, kitchenBack),
      { fill: c('plaster-lit'), 'fill-rule': 'evenodd', ...thin },
    ) +
    seam(at(1.93, sink.low, kitchenBack), at(1.93, sink.high, kitchenBack), 3, c('plaster-lit')) +
    seam(at(half, 0, kitchenBack), at(half, ceiling, kitchenBack), 2.4, c('ink')) +
    seam(at(opening, ceiling, kitchenBack), at(half, ceiling, kitchenBack), 2.4, c('ink'))
  )
}
