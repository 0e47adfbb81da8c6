import type { CastView, Mark } from '#engine'
import type { StageMount } from '../ports/index.ts'
import type { Size } from './place-box.ts'

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

/** Whether a head has moved so far that words placed for it may cover it. */
export const moved = (a: Head | undefined, b: Head | undefined): boolean =>
  a === undefined || b === undefined ? a !== b : Math.hypot(a.x - b.x, a.y - b.y) > Math.max(24, b.width * 0.45)
