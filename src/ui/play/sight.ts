import type { View } from '#engine'
import type { PictureBox, PictureBoxes } from '../ports/index.ts'
import type { Heads } from './heads.ts'
import { BODY, NEVER, type Box, type Obstacle, type Size } from './place-box.ts'

/** What is to be seen in the picture now, CSS px within it. */
export interface Sight {
  readonly heads: Heads
  readonly boxes: PictureBoxes
}

/** Room left around whatever must be seen, px. */
const AROUND = 8

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

const boxOf = ({ x, y, width, height }: PictureBox): Box => ({ left: x, top: y, width, height })

/** Something that must be seen, with a name for it. */
export interface Seen {
  readonly what: string
  readonly box: Box
}

/** Everything in the picture that nothing may lie over: faces, hands in contact, things in hand, set pieces whose change is news. */
export function mustBeSeen({ heads, boxes }: Sight): Seen[] {
  const { contacts, held, pieces } = boxes
  return [
    ...Object.entries(heads).map(([id, head]) => ({ what: `the face of ${id}`, box: faceOf(head) })),
    ...contacts.map(({ who, whom, box }) => ({ what: `the hands of ${who} on ${whom}`, box: boxOf(box) })),
    ...held.map(({ who, thing, box }) => ({ what: `${thing} of ${who}`, box: boxOf(box) })),
    ...pieces.map(({ piece, state, box }) => ({ what: `${piece} ${state}`, box: boxOf(box) })),
  ]
}

const around = ({ left, top, width, height }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

/**
 * What words keep clear of: faces and all else that must be seen, the chests and hands of those spoken of, and where there is room
 * for it all bodies.
 * @param speaker whose words they are
 * @param about those who are spoken of
 */
export function obstaclesOf(
  sight: Sight,
  picture: Size,
  speaker: string | null,
  about: ReadonlySet<string>,
): Obstacle[] {
  const bodies = Object.entries(sight.heads).flatMap(([id, head]): Obstacle[] => {
    const { x, width } = head
    const face = faceOf(head)
    const low = face.top + face.height
    const chest = { left: x - width * 0.8, top: low, width: width * 1.6, height: width * 2 }
    const body = { left: x - width * 1.1, top: low, width: width * 2.2, height: Math.max(0, picture.height - low) }
    return [
      { ...face, weight: NEVER, face: true },
      { ...body, weight: BODY },
      ...(about.has(id) && id !== speaker ? [{ ...chest, weight: NEVER }] : []),
    ]
  })
  return [...bodies, ...mustBeSeen(sight).map(({ box }) => ({ ...around(box, AROUND), weight: NEVER }))]
}
