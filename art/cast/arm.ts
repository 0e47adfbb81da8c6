import {
  clenched,
  filming,
  fist,
  flat,
  full,
  holding,
  palm,
  pointer,
  second,
  shoulderLeft,
  shoulderRight,
  sleeve,
} from './arms.ts'
import { resample, type Joint } from './draw.ts'
import type { Point } from './path.ts'

/** An arm by its elbow and wrist, and the states between hanging and there. */

export interface ArmPose {
  readonly joints: readonly Joint[]
  /** Angle of the hand in degrees: 0 to the right, 90 down. */
  readonly angle: number
  /** Draws the hand at the end of the arm. */
  readonly hand: (wrist: Point, angle: number) => string
  /** Whether the hand lies over the sleeve. */
  readonly over?: true
}

type Hand = ArmPose['hand']
const closed: Hand = (wrist, angle) => fist(wrist, angle)
const none: Hand = () => ''

/** How a hand is drawn; a minus before the word mirrors it across its length. `carry` is around what two hands have. */
const hands = {
  fist: closed,
  '-fist': (wrist, angle) => fist(wrist, angle, 0.8, true),
  palm: (wrist, angle) => palm(wrist, angle, 0.9),
  '-palm': (wrist, angle) => palm(wrist, angle, 0.9, true),
  flat: (wrist, angle) => flat(wrist, angle),
  '-flat': (wrist, angle) => flat(wrist, angle, 1, true),
  pointer: (wrist, angle) => pointer(wrist, angle),
  film: (wrist, angle) => filming(wrist, angle),
  clenched: (wrist, angle) => clenched(wrist, angle, 1),
  carry: (wrist, angle) => holding('carry', wrist, angle, 0.8, false, full(fist(wrist, angle))),
  none,
} as const satisfies Record<string, Hand>
export type HandWord = keyof typeof hands

/** An arm of a gesture: both joints in the units of the trunk, the hand, and its angle in degrees. */
export interface ArmPlan {
  readonly elbow: Point
  readonly wrist: Point
  readonly hand: HandWord
  readonly angle: number
  /** The hand lies over the sleeve. */
  readonly over?: true
  /** The arm lies in front of the head. */
  readonly front?: true
  /** The arm lies under the trunk. */
  readonly under?: true
  /** Drawn with the hand, under it; the hand has no room for more then. */
  readonly prop?: string
  /** Drawn over the arm. */
  readonly worn?: string
}

export type Side = 'left' | 'right'
const shoulders: Readonly<Record<Side, Joint>> = { left: [478, 268, 74], right: [985, 262, 72] }

const mix = (a: readonly number[], b: readonly number[], t: number, half: number): Joint => [
  (a[0] ?? 0) + ((b[0] ?? 0) - (a[0] ?? 0)) * t,
  (a[1] ?? 0) + ((b[1] ?? 0) - (a[1] ?? 0)) * t,
  half,
]

/** The pose of an arm along its plan. */
export function armPose(side: Side, plan: ArmPlan): ArmPose {
  const shoulder = shoulders[side]
  const { elbow, wrist, hand, angle, over, prop } = plan
  const line: Joint[] = [
    shoulder,
    mix(shoulder, elbow, 0.55, 67),
    mix(elbow, mix(shoulder, wrist, 0.5, 0), 0.06, 64),
    mix(elbow, wrist, 0.5, 57),
    [wrist[0], wrist[1], 48],
  ]
  const drawHand = hands[hand]
  return {
    joints: resample(line, 6),
    angle,
    hand: prop === undefined ? drawHand : (at, turned) => prop + full(drawHand(at, turned)),
    ...(over ? { over } : {}),
  }
}

const hanging: Readonly<Record<Side, ArmPose>> = {
  left: armPose('left', { elbow: [424, 690], wrist: [440, 1040], hand: 'fist', angle: 80 }),
  right: armPose('right', { elbow: [1092, 690], wrist: [1112, 1030], hand: 'fist', angle: 84 }),
}

/** A state between two arms: every joint goes about the shoulder, so the arm keeps its length. */
export function betweenArms(a: ArmPose, b: ArmPose, t: number): ArmPose {
  const [sx, sy] = a.joints[0] ?? [0, 0]
  const mixed = a.joints.map((from, i): Joint => {
    const to = b.joints[i] ?? from
    const polar = ([x, y]: Joint): [number, number] => [Math.hypot(x - sx, y - sy), Math.atan2(y - sy, x - sx)]
    const [r1, w1] = polar(from)
    const [r2, w2] = polar(to)
    const turn = Math.atan2(Math.sin(w2 - w1), Math.cos(w2 - w1))
    const r = r1 + (r2 - r1) * t
    const w = w1 + turn * t
    return [sx + Math.cos(w) * r, sy + Math.sin(w) * r, from[2] + (to[2] - from[2]) * t]
  })
  const turn = ((((b.angle - a.angle) % 360) + 540) % 360) - 180
  return {
    joints: mixed,
    angle: a.angle + turn * t,
    hand: t < 0.7 ? closed : b.hand,
    ...(b.over && t > 0.6 ? { over: true } : {}),
  }
}

/** An arm as it is drawn; `seam` hides its line on the shoulder. */
export function drawnArm({ joints: at, angle, hand, over }: ArmPose, seam: string, marks = true): string {
  const end = at[at.length - 1] as Joint
  const before = at[at.length - 2] as Joint
  const back = Math.hypot(end[0] - before[0], end[1] - before[1]) || 1
  // The hand begins a little inside the sleeve.
  const wrist: Point = [end[0] - ((end[0] - before[0]) / back) * 12, end[1] - ((end[1] - before[1]) / back) * 12]
  const cloth = sleeve(at, seam, marks)
  return over ? cloth + hand(wrist, angle) : hand(wrist, angle) + cloth
}

/** An arm of a plan, `t` of the way from hanging. */
export function arm(side: Side, plan: ArmPlan, t = 1): string {
  const seam = plan.under ? '' : side === 'left' ? shoulderLeft() : shoulderRight()
  const pose = t < 1 ? betweenArms(hanging[side], armPose(side, plan), t) : armPose(side, plan)
  const svg = drawnArm(pose, seam, !plan.under) + (t < 1 ? '' : (plan.worn ?? ''))
  return side === 'left' ? second(svg) : svg
}
