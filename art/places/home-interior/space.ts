/** Measures of the home: metres in the camera of all rooms (`../report-room/space.ts`). */
import { at } from '../report-room/space.ts'
import { tag } from '../svg.ts'
import type { More } from '../report-room/space.ts'

/** The far wall of the kitchen, and where on the back wall its opening begins. */
export const kitchenBack = 9.6
export const opening = 1.0
/** How high the opening is. */
export const lintel = 2.42
/** Things in the back wall, from left to right. */
export const hallway = { left: -3.42, right: -2.68, top: 2.06 } as const
export const entry = { left: -2.36, right: -1.56, top: 2.08 } as const
export const window = { left: -1.2, right: -0.16, low: 1.06, high: 2.16 } as const
export const television = { left: 0.1, right: 0.9, low: 0.98, high: 1.48 } as const

/** An upright piece with soft corners that faces the viewer. @param r radius of the corners, metres */
export function soft(
  x1: number,
  x2: number,
  y1: number,
  y2: number,
  z: number,
  r: number,
  fill: string,
  more: More = {},
): string {
  const [left, top] = at(x1, y2, z)
  const [right, bottom] = at(x2, y1, z)
  return tag('rect', {
    x: left,
    y: top,
    width: right - left,
    height: bottom - top,
    rx: (r * 1100) / z,
    fill,
    ...more,
  })
}
