import { HEAD, type BodyShape } from './compose.ts'
import type { Point } from './points.ts'
import type { PoseChange } from './pose-change.ts'

/** A head in the units of the figure's parent: `x` its middle, `y` the mouth, `top` the top of the hair. */
export interface HeadBox {
  readonly x: number
  readonly y: number
  readonly top: number
  readonly width: number
}

/** The middle of a head beside its neck, units of the art. */
const MIDDLE = 70

/**
 * Where the head of a figure is.
 * @param at where the figure stands, and its size
 * @param unit picture units per unit of the art
 * @param crown y of the top of the hair, units of the head
 */
export function headBoxOf(
  at: { readonly x: number; readonly y: number; readonly scale: number; readonly facing: -1 | 1 },
  unit: number,
  neck: PoseChange['neck'],
  crown: number,
  sits: BodyShape['head'],
): HeadBox {
  const turn = (neck.turn * Math.PI) / 180
  const of = (dx: number, dy: number): Point => ({
    x: at.x + at.facing * at.scale * (neck.x + Math.cos(turn) * dx - Math.sin(turn) * dy) * unit,
    y: at.y + at.scale * (neck.y + Math.sin(turn) * dx + Math.cos(turn) * dy) * unit,
  })
  const side = sits === 'mirrored' ? -MIDDLE : MIDDLE
  const mouth = of(side, HEAD.mouth[1] - HEAD.neck[1])
  const hair = of(side, crown - HEAD.neck[1])
  return {
    x: mouth.x,
    y: Math.max(mouth.y, hair.y),
    top: Math.min(mouth.y, hair.y),
    width: HEAD.width * unit * at.scale,
  }
}
