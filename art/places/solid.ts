/** Boxes that stand in a room seen straight on: their front, the top, and the side that is turned toward the middle. */
import { front, level, side, thin } from './report-room/space.ts'
import type { More } from './report-room/space.ts'

/** From and to, metres, in the room's camera. */
export type Span = readonly [from: number, to: number]

export interface Skin {
  readonly front: string
  readonly side: string
  readonly top: string
}

/** Height of the viewer's eye, metres: what is higher shows its underside. */
const eye = 1.24

/** @param x to the right of the middle @param y over the floor @param z from the viewer; all in metres */
export function solid([x1, x2]: Span, [y1, y2]: Span, [z1, z2]: Span, skin: Skin, more: More = thin): string {
  const turned = x1 > 0 ? x1 : x2 < 0 ? x2 : null
  return (
    (y2 < eye
      ? level(y2, x1, x2, z1, z2, skin.top, more)
      : y1 > eye
        ? level(y1, x1, x2, z1, z2, skin.side, more)
        : '') +
    (turned === null ? '' : side(turned, y1, y2, z1, z2, skin.side, more)) +
    front(x1, x2, y1, y2, z1, skin.front, more)
  )
}
