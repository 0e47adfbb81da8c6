import type { CastView } from '#engine'
import type { Landmark, PlaceWords } from '#scenario'
import { palmsOn, sitsIn } from './cast/poses.ts'
import type { StagePose } from './cast/index.ts'
import { isOnFloor } from './floor.ts'
import { isFlat, lyingAt } from './lying.ts'
import { adult, spotOf } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { Hold } from './standers.ts'

/** The spot somebody takes in a place, before people make room for each other. */
export interface Taken {
  readonly spot: Spot
  readonly pose: CastView['pose']
  /** Whether the person sits on a seat of the place. */
  readonly seated: boolean
  readonly hold: Hold
}

type At = readonly [name: string, spot: Spot]

/** Seats on which somebody can lie. */
const beds: ReadonlySet<string> = new Set(['bed', 'bench', 'sofa'])
/** Poses that want a seat wherever they are. */
const seats: ReadonlySet<StagePose> = new Set(['sitting', 'asleep'])
/** Seats where people stand as often: only poses of who has sat down take them. */
const stoodOn: ReadonlySet<string> = new Set(['step', 'booth'])
const satDown: ReadonlySet<StagePose> = new Set([...seats, 'slumped', 'head-in-hands', 'covering-face', 'crying'])
/** How far somebody is lifted or lowered so that hips are on the seat, or hands on the surface, picture units: feet stay near the ground. */
const most = 26

/**
 * Where everybody who is in the picture is: on a mark, at a landmark, at the spot of the person whom they are near; on the
 * nearest seat or at the nearest surface when the pose needs one. In a place without seats people sit on the ground. Pure.
 * @param hips how high the hips of somebody who sits are, at scale 1, picture units
 */
export function spotsOf(
  cast: readonly CastView[],
  marks: Marks,
  words: PlaceWords,
  hips: (id: string) => number,
): ReadonlyMap<string, Taken> {
  const published = (names: readonly string[]): At[] =>
    names.flatMap((name): At[] => {
      const spot = marks[name as Landmark]
      return spot ? [[name, spot]] : []
    })
  const chairs = published(words.seats).filter(([, { seat }]) => seat !== undefined)
  const surfaces = published(words.surfaces)
  // In a car everybody sits.
  const onlySeats = words.landmarks.length > 0 && words.landmarks.every((name) => words.seats.includes(name))
  const present = cast.filter(({ place }) => place !== 'off')
  const seatOf = new Map<string, At>()

  const standing = (member: CastView, asked: readonly string[] = []): Spot => {
    const who = member.near && present.find(({ id }) => id === member.near?.who)
    if (!who || asked.includes(who.id) || who === member) return spotOf(marks, placeOf(member), member.you)
    return seatOf.get(who.id)?.[1] ?? standing(who, [...asked, member.id])
  }
  const own = (member: CastView, among: readonly At[]): At | undefined =>
    member.near ? undefined : among.find(([name]) => name === member.place)
  const sits = (member: CastView): boolean => {
    if (member.look?.build === 'wheelchair' || member.place === 'driver-seat') return false
    if (seats.has(member.pose) || onlySeats) return true
    const chair = own(member, chairs)
    return chair !== undefined && (stoodOn.has(chair[0]) ? satDown.has(member.pose) : sitsIn(member.pose))
  }
  const takers = present.filter(sits)
  for (const member of takers) {
    const chair = own(member, chairs)
    if (chair) seatOf.set(member.id, chair)
  }
  for (const member of takers) {
    if (seatOf.has(member.id)) continue
    const beside = member.near?.how === 'beside' ? seatOf.get(member.near.who) : undefined
    const taken = new Set([...seatOf.values()].map(([name]) => name))
    const { x } = standing(member)
    const free = nearest(
      x,
      chairs.filter(([name]) => !taken.has(name)),
    )
    const chair = beside ?? free ?? nearest(x, chairs)
    if (chair) seatOf.set(member.id, chair)
  }
  return new Map(present.map((member): [string, Taken] => [member.id, taken(member)]))

  function taken(member: CastView): Taken {
    const { pose } = member
    const chair = seatOf.get(member.id)
    if (chair) {
      const spot = onSeat(chair[1], hips(member.id))
      return { spot, pose: sitsIn(pose) ? pose : 'sitting', seated: true, hold: 'seat' }
    }
    const bed = isFlat(pose) ? own(member, chairs) : undefined
    if (bed && beds.has(bed[0])) {
      const [, spot] = bed
      return { spot: { ...spot, y: spot.y - (spot.seat?.height ?? 0) }, pose, seated: false, hold: 'seat' }
    }
    if (pose === 'palms-on-surface') {
      const surface = own(member, surfaces) ?? nearest(standing(member).x, surfaces)
      if (surface) return { spot: atSurface(surface[1]), pose, seated: false, hold: 'landmark' }
    }
    const there = lyingAt(pose, standing(member))
    const landmark = !member.near && words.landmarks.includes(member.place)
    const hold = !landmark ? 'mark' : isOnFloor(member.place) ? 'thing' : 'landmark'
    const onGround = seats.has(pose) && words.seats.length === 0 && member.look?.build !== 'wheelchair'
    return {
      spot: there,
      pose: onGround && member.place !== 'driver-seat' ? 'sitting-ground' : pose,
      seated: false,
      hold,
    }
  }
}

/** The mark or landmark of somebody who is in the picture. */
const placeOf = ({ place }: CastView): Exclude<CastView['place'], 'off'> => (place === 'off' ? 'centre' : place)

const nearest = (x: number, among: readonly At[]): At | undefined =>
  among.toSorted(([, a], [, b]) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]

/** How high a surface at a spot is, as a share of the height of somebody who stands there; null where it is as high as a wall. */
export const surfaceOf = ({ surface, scale }: Spot): number | null =>
  surface ? surface.height / (adult * scale) : null

/** The spot from which both hands lie on the surface. */
function atSurface(spot: Spot): Spot {
  const surface = surfaceOf(spot)
  if (surface === null) return spot
  const lift = (surface - palmsOn(surface)) * adult * spot.scale
  return { ...spot, y: spot.y - Math.max(-most, Math.min(most, lift)) }
}

/** The spot from which somebody's hips are on the seat. */
function onSeat(spot: Spot, hips: number): Spot {
  const lift = (spot.seat?.height ?? 0) - hips * spot.scale
  return { ...spot, y: spot.y - Math.max(-most, Math.min(most, lift)) }
}
