import type { ArmPlan } from './arm.ts'
import type { Point } from './path.ts'
import type { StanceName } from './stances.ts'

/** A pose of somebody on two feet: what the arms do, how far the trunk leans, how the head is held. */

export interface Gesture {
  /** An arm that is not named hangs. */
  readonly left?: ArmPlan
  readonly right?: ArmPlan
  /** Which arm is drawn over the other; the left one unless it says so. */
  readonly first?: 'left'
  /** Degrees the trunk leans about the hips, to the right. */
  readonly lean?: number
  /** The same where it differs for who sits. */
  readonly seatLean?: number
  /** Degrees the head is tilted on the neck, forward. */
  readonly tilt?: number
  /** How far the head sits from where it is on a trunk that is upright: shoulders that rise hide the neck. */
  readonly neck?: Point
  readonly mirrored?: true
  readonly stance?: StanceName
  /** The hand that is in front for others to meet; the right one unless it says so. */
  readonly hand?: Point
  /** Small lines beside the body that show how it moves. */
  readonly marks?: string
  /** Handcuffs may hold the arms: then these are left out, and the bound ones drawn. */
  readonly bindable?: true
  /** Makes sense sitting too. */
  readonly sits?: true
  /** Makes no sense without these legs: none for who sits in a wheelchair. */
  readonly onFeet?: true
}

export const arm = (
  elbow: Point,
  wrist: Point,
  hand: ArmPlan['hand'],
  angle: number,
  more: Partial<ArmPlan> = {},
): ArmPlan => ({ elbow, wrist, hand, angle, ...more })

/** A hand on each knee of who bends down. */
export const onKnee = {
  left: arm([520, 700], [860, 1010], 'fist', 24),
  right: arm([1130, 620], [1150, 1000], 'fist', 70),
}

/** An arm drawn back to strike: the elbow behind the shoulder, the fist beside the head, its knuckles toward whom it is meant for. */
export const cocked = arm([96, 170], [268, -120], 'clenched', 16)
