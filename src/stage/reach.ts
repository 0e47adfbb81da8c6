import type { CastView } from '#engine'
import { adult } from './marks.ts'
import { pointOfBody } from './cast/points.ts'
import { bodyOf } from './cast/poses.ts'
import { wardrobeOf } from './cast/wardrobe.ts'
import type { Reach } from './contact.ts'

/**
 * Where points of the bodies of a cast are. It needs no figures: it works before they are drawn.
 * @param seated whether somebody sits on a seat, whatever the pose
 */
export function reachIn(cast: readonly CastView[], seated: (id: string) => boolean = () => false): Reach {
  return (id, pose, point) => {
    const member = cast.find((one) => one.id === id)
    return member
      ? pointOfBody(bodyOf({ pose, place: member.place, seated: seated(id) }, wardrobeOf(member)), point, adult)
      : { x: 0, y: 0 }
  }
}
