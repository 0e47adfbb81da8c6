import type { CastView } from '#engine'
import type { PieceName } from './compose.ts'
import type { Wardrobe } from './wardrobe.ts'

/** Frames of one cycle of the walk: two steps. */
export const WALK_FRAMES = 8

/** The body that shows a pose. A walk is a cycle of bodies; its first is also the pose that stands still. */
export function bodyOf(member: Pick<CastView, 'pose' | 'place'>, wardrobe: Pick<Wardrobe, 'build'>): PieceName {
  if (member.place === 'driver-seat') return 'body/seated'
  if (wardrobe.build === 'wheelchair' && member.pose !== 'prone') return 'body/wheelchair'
  return member.pose === 'walking' ? 'body/walking-0' : `body/${member.pose}`
}

export const walkBody = (frame: number): PieceName => `body/walking-${((frame % WALK_FRAMES) + WALK_FRAMES) % WALK_FRAMES}`
