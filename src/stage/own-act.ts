import type { CastView } from '#engine'
import type { CastMember, StagePose } from './cast/index.ts'
import { isLow } from './lying.ts'
import type { Spot } from './marks.ts'
import type { Hold } from './standers.ts'
import type { Acting } from './types.ts'

/** Somebody on stage, before it is settled where exactly they stand. */
export interface Present {
  readonly member: CastView
  readonly spot: Spot
  /** Sits on a seat, whatever the pose. */
  readonly seated?: boolean
  readonly hold?: Hold
}

/** What the trainee's own figure does while an act is shown. */
export interface OwnAct {
  readonly pose: StagePose
  readonly face: CastMember['face']
  readonly spot: Spot
  /** Whom it touches. */
  readonly to: string | null
  /** How far it leans toward whom it addresses, degrees; below 0 away. */
  readonly lean: number
}

/** Steps toward the other, picture units; below 0 away. */
const steps = { probe: 26, alert: 48, challenge: 84, 'take-action': 128, support: 34, aid: 900, back: -26 } as const
/** The least distance to the other person, picture units: a hand needs room. */
const rooms = { probe: 118, alert: 172, challenge: 172, 'take-action': 150, support: 118, aid: 150, back: 0 } as const
const hands: ReadonlySet<string> = new Set(['alert', 'challenge', 'take-action'])
/** How far a hand held out reaches, and how far the figure stands from a person whom it has stepped past, picture units. */
const reached = 165
const apart = 122
const leans = { probe: 2.4, alert: 1.2, challenge: 1.8, 'take-action': 1, support: 1.6, aid: 1.6, back: -1.4 } as const
/** The length of a step and an arm, picture units. */
const within = 380
/** How near a person must be to the one addressed so that the figure can step in front of them, picture units. */
const together = 300

const gap = (a: Present, b: Present): number => Math.abs(a.spot.x - b.spot.x)

const holding: ReadonlySet<StagePose> = new Set(['gripping-arm', 'gripping-collar', 'kneeling-on'])
const distressed: ReadonlySet<CastMember['face']> = new Set(['concerned', 'fear', 'tired', 'solemn', 'eyes-closed'])
const resisting: ReadonlySet<CastMember['face']> = new Set(['angry', 'rage', 'driven', 'contempt'])
const down: ReadonlySet<StagePose> = new Set(['crouching', 'sitting', 'sitting-ground', 'kneeling', 'kneeling-on'])

/**
 * The body's part in speaking up, by the rung of the ladder: for a question the figure leans in, for an observation it holds
 * out a hand, for a demand it steps forward, for an intervention it goes there. It is the same in every scene and says
 * nothing about right or wrong.
 */
export function ownAct(own: Present, others: readonly Present[], acting: Acting): OwnAct {
  const { member, spot } = own
  const keep: OwnAct = { pose: member.pose, face: member.face, spot, to: null, lean: 0 }
  const to = others.find((one) => one.member.id === acting.to)
  const { rung } = acting
  const isDown = down.has(member.pose) || own.seated === true
  if (!to) return rung === null ? keep : { ...keep, pose: lifted(member.pose, rung === 'challenge') }
  const side = to.spot.x < spot.x ? -1 : 1
  const distance = Math.abs(to.spot.x - spot.x)
  const step = (by: keyof typeof steps): Spot => {
    if (spot.depth !== 'stand' || (by !== 'challenge' && isDown)) return spot
    const x = to.spot.x - side * Math.max(distance - steps[by], Math.min(rooms[by], distance + 60))
    return { ...spot, x: hands.has(by) ? past(x, side, to, others) : x }
  }
  const reachable = to.spot.depth === 'stand' && spot.depth === 'stand'
  if (rung === null) return quiet(own, to, acting, keep, step)
  const lean = isDown ? 0 : leans[rung]
  if (rung === 'probe') return { ...keep, face: 'concerned', spot: step('probe'), lean }
  if (rung === 'alert') {
    return { ...keep, pose: lifted(member.pose, true), face: 'explaining', spot: step('alert'), lean }
  }
  if (rung === 'challenge') {
    // A figure that sits or kneels at somebody's side gets up.
    // The figure points at a person who presses on and stands a few steps away; to everybody else it holds out an open hand.
    const pressing = resisting.has(to.member.face) && distance - steps.challenge > rooms.challenge
    const pose =
      member.pose === 'crouching' ? 'hand-out' : lifted(member.pose, true, pressing ? 'pointing' : 'hand-out')
    const face = distressed.has(to.member.face) || to.member.rank === 'civilian' ? 'concerned' : 'serious'
    return { ...keep, pose, face, spot: step('challenge'), lean }
  }
  if (!reachable) return { ...keep, pose: 'hand-out', face: 'serious', spot: step('take-action'), lean }
  const act = { ...keep, face: 'serious', lean } as const
  if (isLow(to.member.pose) || to.member.pose === 'kneeling-on' || to.member.pose === 'crouching') {
    return { ...act, pose: 'crouching', to: to.member.id, lean: 0 }
  }
  if (holding.has(to.member.pose)) return { ...act, pose: 'gripping-arm', to: to.member.id }
  const third = others.find(
    (one) => one !== to && one.spot.depth === 'stand' && gap(one, to) > 60 && gap(one, to) < together,
  )
  // Between two people the figure faces the one addressed and turns its back to the other.
  if (third && !acting.spoken) {
    const middle = { ...to.spot, x: (to.spot.x + third.spot.x) / 2, y: to.spot.y + 26, scale: to.spot.scale * 1.05 }
    return { ...act, pose: 'hand-out', spot: middle }
  }
  return { ...act, pose: acting.spoken ? 'hand-on-shoulder' : 'gripping-arm', to: to.member.id }
}

/** Steps past a person who stands where the hand would go, toward the one addressed. */
function past(x: number, side: number, to: Present, others: readonly Present[]): number {
  let at = x
  for (const one of others) {
    const ahead = (one.spot.x - at) * side
    if (one === to || one.spot.depth !== 'stand' || ahead < -reached || ahead > reached) continue
    const beyond = one.spot.x + side * apart
    if ((to.spot.x - beyond) * side > apart) at = beyond
  }
  return at
}

/** Acts without a rung: the figure steps toward a person whom it helps, and back from what it goes along with. */
function quiet(
  own: Present,
  to: Present,
  acting: Acting,
  keep: OwnAct,
  step: (by: 'support' | 'aid' | 'back') => Spot,
): OwnAct {
  const distance = Math.abs(to.spot.x - own.spot.x)
  const near = to.spot.depth === 'stand' && own.spot.depth === 'stand' && distance < within
  const seated = down.has(own.member.pose) || own.seated === true
  if (near && !acting.spoken && isLow(to.member.pose)) return { ...keep, pose: 'crouching', to: to.member.id }
  if (acting.kind !== 'support') {
    const pose = seated ? own.member.pose : 'standing'
    return { ...keep, pose, spot: step('back'), lean: seated ? 0 : leans.back }
  }
  if (near && !acting.spoken && resisting.has(to.member.face)) {
    return { ...keep, pose: 'gripping-arm', to: to.member.id, lean: leans.support }
  }
  if (near && !seated && !isLow(to.member.pose) && distressed.has(to.member.face)) {
    return { ...keep, pose: 'hand-on-shoulder', to: to.member.id, lean: leans.support }
  }
  const there = !acting.spoken && !seated && to.spot.depth === 'stand' && own.spot.depth === 'stand'
  return { ...keep, spot: step(there ? 'aid' : 'support'), lean: seated ? 0 : leans.support }
}

/** The pose with a raised hand, unless both hands are in use or the figure sits or kneels at somebody's side. */
function lifted(pose: StagePose, up: boolean, hand: StagePose = 'hand-out'): StagePose {
  if (!up || pose === 'crouching' || pose === 'kneeling-on' || pose === 'sitting-ground') return pose
  return hand
}
