/** Which way a head moves: up and down, or from side to side. */
export type HeadMarkKind = 'nod' | 'shake'

/** One line of a mark beside a head, units of the art from the neck: part of a circle. Angles in degrees. */
export interface HeadMarkLine {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly from: number
  readonly to: number
}

/** The line of ink and its light edge, units of the art. */
export const headMarkWidths = [
  [32, '#f5f1e8'],
  [15, '#141a26'],
] as const

/** The middle of a head from its neck, and how far from it both lines of a mark are, units of the art. */
const MIDDLE = [60, -190] as const
const RADII = [284, 338] as const
/** Half the angle of a line, degrees: the outer one is shorter. */
const HALVES = [22, 13] as const

/** In which directions from the middle of the head there are lines, degrees: before brow and chin, or at both cheeks. */
const directions: Readonly<Record<HeadMarkKind, readonly number[]>> = {
  nod: [-62, 46],
  shake: [180, 0],
}

/** The lines that are drawn beside a head that is nodded or shaken. */
export const headMarkLines = (kind: HeadMarkKind): readonly HeadMarkLine[] =>
  directions[kind].flatMap((direction) =>
    RADII.map((radius, n) => {
      const half = HALVES[n] ?? 0
      return { x: MIDDLE[0], y: MIDDLE[1], radius, from: direction - half, to: direction + half }
    }),
  )
