import type { CastView, View } from '#engine'
import { attend } from './attention.ts'
import type { Attention, Person } from './attention.ts'
import { arrange } from './arrange.ts'
import type { Arranged } from './arrange.ts'
import { plainBody } from './cast/attire.ts'
import { bodyOf } from './cast/poses.ts'
import type { CastMember, StagePose } from './cast/index.ts'
import type { PieceName } from './cast/piece-name.ts'
import { wardrobeOf } from './cast/wardrobe.ts'
import { isHeld } from './contact.ts'
import { isOnFloor } from './floor.ts'
import { faceAt, forward } from './forward.ts'
import type { Free } from './free.ts'
import { handsOf, keepOff } from './keep-off.ts'
import type { Figured } from './keep-off.ts'
import { isFlat } from './lying.ts'
import { world } from './marks.ts'
import type { Marks, Spot } from './marks.ts'
import type { OwnAct, Present } from './own-act.ts'
import type { PictureBox } from './place/place-set.ts'
import { reachTo } from './room.ts'
import { surfaceOf } from './spots.ts'
import type { Stander } from './standers.ts'
import { turnOf } from './turn.ts'

/** Poses that keep a hand on whom they are meant for. */
const pointing: ReadonlySet<StagePose> = new Set(['pointing', 'aiming', 'aiming-low'])
const reaching: ReadonlySet<StagePose> = new Set([...pointing, 'hand-out', 'hands-out', 'phone-up', 'swinging'])

/** Who says or does something, and to whom. */
export interface Line {
  readonly who: string | null
  readonly to: string | null
  /** Who spoke before. */
  readonly before: string | null
}

/** What a staging follows from. */
export interface StagingOf {
  readonly view: Pick<View, 'cast' | 'place'>
  readonly marks: Marks
  /** Everybody who is in the picture, before they make room for each other. */
  readonly present: readonly Present[]
  /** What the trainee's own figure does instead of what the view says. */
  readonly act: OwnAct | null
  /** Where the trainee's own figure must stay while it chooses; null while it does not. */
  readonly choosing: Free | null
  readonly line: Line
  /** What lies on the floor. */
  readonly floor: readonly PictureBox[]
  /** Those who are on their way out of the picture. */
  readonly leaving: readonly { readonly id: string; readonly x: number; readonly you: boolean }[]
}

/** Somebody as they are on stage. */
export interface Staged {
  readonly shown: CastMember
  readonly spot: Spot
  readonly facing: 'left' | 'right'
  /** Whom this person touches. */
  readonly touches: string | null
}

export interface Staging {
  readonly people: ReadonlyMap<string, Staged>
  readonly attention: Attention
}

/**
 * How everybody is on stage: where, in which pose, to where turned, and whom they touch. Pure, so that it can be tested
 * without a picture. People take their places, look at each other, and then make room once more for hands and faces.
 */
export function stagingOf({ view, marks, present, act, choosing, line, floor, leaving }: StagingOf): Staging {
  const memberOf = new Map(present.map(({ member }) => [member.id, member]))
  const placedFor = (looks: Attention['facing']): ReadonlyMap<string, Arranged> =>
    arrange(view.cast, present, marks, act, looks)
  const attentionOf = (placed: ReadonlyMap<string, Arranged>): Attention => {
    const xOf = (id: string): number | null => placed.get(id)?.spot.x ?? null
    const there = [...placed.values()].map((one): Person => personOf(one, memberOf.get(one.id), act, xOf, marks))
    const gone = leaving.filter(({ id }) => !placed.has(id))
    return attend([...there, ...gone], line.who, line.to, line.before)
  }
  const first = attentionOf(placedFor({}))
  const placed = new Map(placedFor(first.facing))
  const figures = (facing: Attention['facing']): Figured[] =>
    present.flatMap(({ member }): Figured[] => {
      const one = placed.get(member.id)
      return one ? [figuredOf(one, member, facing[member.id] ?? 'left', placed, marks, member.you && act !== null)] : []
    })
  const { spots, lowered, down } = keepOff(figures(attentionOf(placed).facing), floor)
  for (const [id, one] of placed) {
    const lower = lowered.has(id) ? (one.seated ? 'sitting' : 'standing') : one.pose
    const pose = down.has(id) ? 'hanging' : lower
    placed.set(id, { ...one, spot: spots.get(id) ?? one.spot, pose })
  }
  if (choosing) comeForward(placed, memberOf, choosing, figures(attentionOf(placed).facing))
  const attention = attentionOf(placed)
  const people = new Map(
    present.flatMap(({ member }): [string, Staged][] => {
      const one = placed.get(member.id)
      if (!one) return []
      const shown = shownOf(member, one, marks, member.you && choosing !== null)
      const inward = one.spot.x < world.width / 2 ? 'right' : 'left'
      const fixed = one.spot.depth === 'front' ? inward : one.facing
      const facing = fixed ?? attention.facing[member.id] ?? 'left'
      return [[member.id, { shown, spot: one.spot, facing, touches: one.touches }]]
    }),
  )
  return { people, attention }
}

function personOf(
  { id, pose, spot }: Arranged,
  member: CastView | undefined,
  act: OwnAct | null,
  xOf: (id: string) => number | null,
  marks: Marks,
): Person {
  const acts = member?.you === true && act !== null
  const turn = member && !acts ? turnOf(member, spot.x, xOf, marks) : null
  return {
    id,
    x: spot.x,
    you: member?.you === true,
    to: acts ? null : (member?.to ?? null),
    reaches: reaching.has(pose) && !acts,
    points: pointing.has(pose) && !acts,
    held: isHeld(pose),
    turned: turn?.side ?? null,
    rests: spot.facing === 'away' ? null : (spot.facing ?? null),
  }
}

/** The member of the cast as the stage shows them. @param forward the own figure, while it chooses */
function shownOf(member: CastView, { pose, spot, seated }: Arranged, marks: Marks, forward: boolean): CastMember {
  // At the choice one looks over the own figure's shoulder.
  const back = forward || turnOf(member, spot.x, () => null, marks).back
  // The walk is seen on the way; who has arrived stands.
  const taken = forward || pose === 'walking' ? 'standing' : pose
  const surface = taken === 'palms-on-surface' ? (surfaceOf(spot) ?? undefined) : undefined
  return { ...member, pose: taken, back, seated: seated && !forward, ...(surface === undefined ? {} : { surface }) }
}

function figuredOf(
  one: Arranged,
  member: CastView,
  looks: 'left' | 'right',
  placed: ReadonlyMap<string, Arranged>,
  marks: Marks,
  acts: boolean,
): Figured {
  const shown = shownOf(member, one, marks, false)
  const wheels = member.look?.build === 'wheelchair'
  const stander: Stander = { ...one, you: member.you, wheels, looks }
  const touched = [...placed.values()].some(({ touches }) => touches === one.id)
  const fixed = one.seated || isFlat(one.pose) || one.touches !== null || touched || one.spot.depth === 'seat'
  const body = bodyOf(shown, wardrobeOf(member))
  return {
    id: one.id,
    spot: one.spot,
    facing: one.facing ?? looks,
    body,
    touches: one.touches,
    fixed: fixed || one.pose === 'palms-on-surface' || isOnFloor(member.place),
    reaches: reaching.has(one.pose) || acts,
    holdsOut: one.seated ? null : heldOut(body),
    outline: [reachTo(-1, stander, one), reachTo(1, stander, one)],
  }
}

/** How a body holds something out. */
const heldOut = (body: PieceName): Figured['holdsOut'] => {
  const plain = plainBody(body)
  return plain.endsWith('lighting') ? 'level' : plain.endsWith('showing') ? 'up' : null
}

/** Brings the own figure to the edge of the picture. */
function comeForward(
  placed: Map<string, Arranged>,
  members: ReadonlyMap<string, CastView>,
  free: Free,
  figures: readonly Figured[],
): void {
  const own = [...placed.values()].find(({ id }) => members.get(id)?.you === true)
  if (!own) return
  const faces = [...placed.values()].filter((one) => one !== own).map((one) => faceAt(one.spot, one.pose, one.seated))
  // A hand that touches somebody, or is meant for somebody, must be seen; one that hangs need not.
  const hands = figures
    .filter(({ id, touches, reaches }) => id !== own.id && (touches !== null || reaches))
    .flatMap(handsOf)
    .map(({ left, right, top, bottom }) => ({ x: (left + right) / 2, half: (right - left) / 2, top, bottom }))
  placed.set(own.id, { ...own, spot: forward(own.spot, free, faces, hands) })
}
