import type { CastView } from '#engine'
import { adult } from './marks.ts'
import { pointOfBody } from './cast/points.ts'
import { bodyOf } from './cast/poses.ts'
import { wardrobeOf } from './cast/wardrobe.ts'
import type { Reach } from './contact.ts'

/** Where points of the bodies of a cast are. It needs no figures: it works before they are drawn. */
export function reachIn(cast: readonly CastView[]): Reach {
  return (id, pose, point) => {
    const member = cast.find((one) => one.id === id)
    return member
      ? pointOfBody(bodyOf({ pose, place: member.place }, wardrobeOf(member)), point, adult)
      : { x: 0, y: 0 }
  }
}
