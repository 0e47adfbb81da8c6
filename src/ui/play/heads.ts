import type { CastView, Mark } from '#engine'
import type { StageMount } from '../ports/index.ts'
import { BODY, FACE, type Box, type Obstacle, type Point, type Size } from './place-box.ts'

export type Heads = ReturnType<StageMount['anchors']>
export type Head = Heads[string]

/** Where a mark lies across the picture, 0 to 1, as long as no stage says where heads are. */
const ACROSS: Readonly<Record<Exclude<Mark, 'off'>, number>> = {
  'far-left': 0.09,
  left: 0.22,
  'centre-left': 0.37,
  centre: 0.5,
  'centre-right': 0.63,
  right: 0.78,
  'far-right': 0.91,
  'driver-seat': 0.3,
  'passenger-side': 0.7,
}

const isMark = (standing: CastView['place']): standing is keyof typeof ACROSS => Object.hasOwn(ACROSS, standing)
/** Landmarks are somewhere in the picture; only a stage knows where. */
const across = (standing: CastView['place']): number => (isMark(standing) ? ACROSS[standing] : 0.5)

/** Heads as they would stand without a stage: an even row at their marks. */
export function headsAtMarks(cast: readonly CastView[], picture: Size): Heads {
  const width = Math.min(picture.width * 0.075, picture.height * 0.16)
  const heads: Record<string, Head> = {}
  for (const c of cast)
    if (c.place !== 'off')
      heads[c.id] = {
        x: across(c.place) * picture.width,
        y: picture.height * 0.45,
        top: picture.height * 0.45 - width,
        width,
      }
  return heads
}

/** The faces and bodies that words should not cover; the speaker's own face above all. */
export function headObstacles(heads: Heads, speaker: string | null, bottom: number): Obstacle[] {
  // A thought belongs to nobody in the picture, so it should not lie on bodies either.
  const body = speaker === null ? BODY * 4 : BODY
  return Object.entries(heads).flatMap(([id, h]) => {
    const low = h.y + h.width * 0.35
    return [
      {
        left: h.x - h.width * 0.62,
        top: h.top - 6,
        width: h.width * 1.24,
        height: low - h.top + 6,
        weight: id === speaker ? FACE * 2 : FACE,
      },
      { left: h.x - h.width * 1.1, top: low, width: h.width * 2.2, height: Math.max(0, bottom - low), weight: body },
    ]
  })
}

/** Whether a face lies under a box of words. */
export function faceUnder(heads: Heads, box: Box): boolean {
  for (const id in heads) {
    const h = heads[id]
    if (h === undefined) continue
    const half = h.width * 0.5
    if (h.x + half > box.left && h.x - half < box.left + box.width && h.y > box.top && h.top < box.top + box.height)
      return true
  }
  return false
}

/** Whether a head has moved so far that words placed for it may cover it. */
export const moved = (a: Head | undefined, b: Head | undefined): boolean =>
  a === undefined || b === undefined ? a !== b : Math.hypot(a.x - b.x, a.y - b.y) > Math.max(24, b.width * 0.45)

export const mouthOf = (head: Head | undefined): Point | null => (head === undefined ? null : { x: head.x, y: head.y })
