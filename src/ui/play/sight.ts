import type { View } from '#engine'
import type { PictureBoxes } from '../ports/index.ts'
import type { Heads } from './heads.ts'
import { BODY, NEVER, type Box, type Obstacle, type Size } from './place-box.ts'

/** What is to be seen in the picture now, CSS px within it. */
export interface Sight {
  readonly heads: Heads
  readonly boxes: PictureBoxes
}

/** Room left around hands, things in hand and set pieces, px. */
const AROUND = 4

/** Cast ids of those who are spoken to, spoken of, or seen to do something. The trainee's own figure is not among them. */
export function spokenOf({ speech, action, cast }: View): ReadonlySet<string> {
  const withWhom = cast.find((c) => c.id === action?.who)?.with ?? null
  const ids = [speech?.to, action?.who, action?.to, withWhom]
  const you = cast.find((c) => c.you)?.id
  return new Set(ids.filter((id): id is string => typeof id === 'string' && id !== you))
}

/** A person's face from the hair to the chin. */
export const faceOf = ({ x, y, top, width }: Heads[string]): Box => ({
  left: x - width * 0.5,
  top,
  width,
  height: y + width * 0.3 - top,
})

/** Everything that nothing may lie over: hands in contact, things in hand, set pieces that have just changed. */
export function keptClear({ contacts, held, pieces }: PictureBoxes): Box[] {
  return [...contacts, ...held, ...pieces].map(({ box }) => ({
    left: box.x,
    top: box.y,
    width: box.width,
    height: box.height,
  }))
}

const around = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/** The part of a box that lies in the picture; null where none does. */
function inPicture({ left, top, width, height }: Box, picture: Size): Box | null {
  const l = Math.max(0, left)
  const t = Math.max(0, top)
  const seen = { left: l, top: t, width: Math.min(picture.width, left + width) - l, height: Math.min(picture.height, top + height) - t }
  return seen.width > 0 && seen.height > 0 ? seen : null
}

/** All boxes of a picture that no words, controls or small pictures may lie over. */
export function mustBeSeen({ heads, boxes }: Sight, picture: Size): Box[] {
  const all = [...Object.values(heads).map(faceOf), ...keptClear(boxes)]
  return all.flatMap((box) => inPicture(box, picture) ?? [])
}

/**
 * What words keep clear of: faces and all else that must be seen, the chests and hands of those spoken of, and where there is room
 * for it all bodies.
 * @param speaker whose words they are
 * @param about those who are spoken of
 */
export function obstaclesOf(
  { heads, boxes }: Sight,
  picture: Size,
  speaker: string | null,
  about: ReadonlySet<string>,
): Obstacle[] {
  const people = Object.entries(heads).flatMap(([id, head]): Obstacle[] => {
    const face = faceOf(head)
    const { x, width } = head
    const low = face.top + face.height
    const chest = { left: x - width * 0.8, top: low, width: width * 1.6, height: width * 2 }
    const body = { left: x - width * 1.1, top: low, width: width * 2.2, height: Math.max(0, picture.height - low) }
    return [
      { ...around(face, width * 0.1), weight: NEVER, face: true },
      { ...body, weight: BODY },
      ...(about.has(id) && id !== speaker ? [{ ...chest, weight: NEVER }] : []),
    ]
  })
  return [...people, ...keptClear(boxes).map((box) => ({ ...around(box, AROUND), weight: NEVER }))]
}
