import type { CastView, View } from '#engine'
import { placeWordsOf } from '#scenario'
import { block } from './contact.ts'
import type { Marks } from './marks.ts'
import type { OwnAct, Present } from './own-act.ts'
import { reachIn } from './reach.ts'
import { spotsOf } from './spots.ts'
import type { Placed, Stander } from './standers.ts'
import { turnOf } from './turn.ts'

/** Everybody who is in the picture, with the spot they take in the place before people make room for each other. */
export function presentIn({ cast, place }: Pick<View, 'cast' | 'place'>, marks: Marks): Present[] {
  const reach = reachIn(cast)
  const spots = spotsOf(cast, marks, placeWordsOf(place), (id) => -reach(id, 'sitting', 'seat').y)
  return cast.flatMap((member): Present[] => {
    const taken = spots.get(member.id)
    if (!taken) return []
    const { pose, spot, seated, hold } = taken
    return [{ member: pose === member.pose ? member : { ...member, pose }, spot, seated, hold }]
  })
}

/** Where somebody is in the end, and whether they sit on a seat of the place. */
export type Arranged = Placed & { readonly seated: boolean }

/**
 * Where everybody stands, whom they touch and how they are turned by it. Pure.
 * @param act what the trainee's own figure does instead of what the view says
 * @param looks to which side people look where nothing else turns them, as far as that is known
 */
export function arrange(
  cast: readonly CastView[],
  present: readonly Present[],
  marks: Marks,
  act: OwnAct | null,
  looks: Readonly<Record<string, 'left' | 'right'>> = {},
): ReadonlyMap<string, Arranged> {
  const xOf = (id: string): number | null => present.find(({ member }) => member.id === id)?.spot.x ?? null
  const mineOf = ({ member }: Present): OwnAct | null => (member.you ? act : null)
  // Who gets up for an act leaves the seat.
  const seated = new Set(
    present.flatMap((one) => (one.seated && (mineOf(one)?.spot ?? one.spot) === one.spot ? [one.member.id] : [])),
  )
  const standers = present.map((one): Stander => {
    const { member, spot, hold } = one
    const mine = mineOf(one)
    return {
      id: member.id,
      you: member.you,
      pose: mine?.pose ?? member.pose,
      spot: mine?.spot ?? spot,
      wheels: member.look?.build === 'wheelchair',
      seated: seated.has(member.id),
      with: mine ? mine.to : (member.with ?? (member.pose === 'whispering' ? member.to : null)),
      near: mine ? null : member.near,
      turned: mine ? null : turnOf(member, spot.x, xOf, marks).side,
      looks: looks[member.id] ?? (spot.facing === 'away' ? null : (spot.facing ?? null)),
      hold: mine ? 'mark' : (hold ?? 'mark'),
    }
  })
  const placed = block(
    standers,
    reachIn(cast, (id) => seated.has(id)),
  )
  return new Map([...placed].map(([id, one]) => [id, { ...one, seated: seated.has(id) && one.touches === null }]))
}
