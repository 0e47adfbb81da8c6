import type { Holdable } from '#scenario'
import type { Actor } from './actor.ts'
import { adult } from './marks.ts'
import type { PictureBox, PlaceSet } from './place/place-set.ts'
import type { Boxes } from './types.ts'

/** Half the side of the box around a hand that touches somebody, at scale 1, picture units: the hand and what it is on. */
const grip = 0.075 * adult
/** Half the side of the box around a thing in hand, and of the longer ones. */
const small = 0.07 * adult
const large = 0.16 * adult
const long: ReadonlySet<Holdable> = new Set(['rifle-low', 'ram', 'baton', 'blanket', 'bag', 'jacket'])

/**
 * What of the people and the place, besides heads, is not to be covered; picture units.
 * @param changed the set pieces whose change is news, with their states
 */
export function boxesOf(
  actors: Iterable<[string, Actor]>,
  place: Pick<PlaceSet, 'boxes'>,
  changed: Iterable<readonly [string, string]>,
): Boxes {
  const contacts: { who: string; whom: string; box: PictureBox }[] = []
  const held: { who: string; thing: Holdable; box: PictureBox }[] = []
  for (const [who, actor] of actors) {
    if (actor.leavingNow) continue
    const around = (point: 'hand' | 'knee', half: number): PictureBox => {
      const { x, y } = actor.figure.at(point)
      const side = half * actor.spot.scale
      return { x: x - side, y: y - side, width: 2 * side, height: 2 * side }
    }
    if (actor.touches !== null) {
      const point = actor.pose === 'kneeling-on' ? 'knee' : 'hand'
      contacts.push({ who, whom: actor.touches, box: around(point, grip) })
    }
    for (const thing of actor.holds) held.push({ who, thing, box: around('hand', long.has(thing) ? large : small) })
  }
  const pieces: { piece: string; state: string; box: PictureBox }[] = []
  for (const [piece, state] of changed) {
    const box = place.boxes?.[piece]
    if (box) pieces.push({ piece, state, box })
  }
  return { contacts, held, pieces }
}

/** The same boxes in other units: picture (x, y) lies at (ox + x · scale, oy + y · scale). */
export function boxesAt(boxes: Boxes, { ox, oy, scale }: { ox: number; oy: number; scale: number }): Boxes {
  const at = <T extends { readonly box: PictureBox }>(one: T): T => ({
    ...one,
    box: {
      x: ox + one.box.x * scale,
      y: oy + one.box.y * scale,
      width: one.box.width * scale,
      height: one.box.height * scale,
    },
  })
  return { contacts: boxes.contacts.map(at), held: boxes.held.map(at), pieces: boxes.pieces.map(at) }
}
