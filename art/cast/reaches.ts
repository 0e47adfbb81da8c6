import { cuffs, filming, fist, flat, palm, pointer, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { betweenArms, drawnArm, type ArmPose } from './arm.ts'
import { resample, xyr, type Joint } from './draw.ts'
import type { Point } from './path.ts'

/** Arms that lift from hanging, and every state between: a change of pose shows some of them. */

/** Joints in a common number, so that any two arms have states between them. */
const joints = (text: string): Joint[] => resample(xyr(text), 6)

const closed = (wrist: Point, angle: number): string => fist(wrist, angle)
const hangingRight: ArmPose = {
  joints: joints('985 262 72, 1045 480 66, 1092 700 60, 1112 1030 48'),
  angle: 84,
  hand: closed,
}
const hangingLeft: ArmPose = {
  joints: joints('478 268 74, 440 480 68, 425 700 62, 440 1040 48'),
  angle: 80,
  hand: closed,
}

const reachPoses = {
  pointing: {
    joints: joints('985 262 72, 1112 384 66, 1226 440 60, 1350 430 55, 1480 412 48'),
    angle: -4,
    hand: (wrist, angle) => pointer(wrist, angle),
  },
  'hand-out': {
    joints: joints('985 262 72, 1064 470 66, 1128 628 61, 1270 600 56, 1440 512 48'),
    angle: -34,
    hand: (wrist, angle) => palm(wrist, angle, 0.92),
  },
  'hand-on-shoulder': {
    joints: joints('985 262 72, 1118 360 66, 1226 398 60, 1340 366 55, 1470 306 48'),
    angle: 14,
    hand: (wrist, angle) => flat(wrist, angle),
  },
  'phone-up': {
    joints: joints('985 262 72, 1096 466 67, 1186 576 62, 1242 430 54, 1262 262 46'),
    angle: -100,
    hand: (wrist, angle) => filming(wrist, angle),
    over: true,
  },
  'gripping-arm': {
    joints: joints('985 262 72, 1092 440 67, 1190 540 61, 1320 562 55, 1476 558 48'),
    angle: 4,
    hand: (wrist, angle) => flat(wrist, angle),
  },
} as const satisfies Record<string, ArmPose>

export type Reach = keyof typeof reachPoses

/** The right arm lifted toward the other person; `t` is how far it has come, 1 all the way. */
export const reach = (name: Reach, t = 1): string =>
  drawnArm(betweenArms(hangingRight, reachPoses[name], t), shoulderRight())

const foldedLeft: ArmPose = {
  joints: joints('478 268 74, 430 500 68, 540 640 62, 760 580 54, 930 500 46'),
  angle: -20,
  hand: () => '',
}
const foldedRight: ArmPose = {
  joints: joints('985 262 72, 1080 460 66, 1010 590 58, 800 560 50, 640 500 46'),
  angle: 180,
  hand: () => '',
}

/** Arms folded, for a trunk that has none. */
export const folded = (t = 1): string =>
  drawnArm(betweenArms(hangingRight, foldedRight, t), shoulderRight()) +
  (t < 1 ? '' : second(fist([905, 505], -12, 0.74))) +
  drawnArm(betweenArms(hangingLeft, foldedLeft, t), shoulderLeft())

const hip: ArmPose = {
  joints: xyr('478 268 74, 366 478 68, 256 668 62, 276 762 58, 364 850 52, 470 930 46'),
  angle: 30,
  hand: (wrist, angle) => fist(wrist, angle, 0.78),
}
/** The left arm on its way to the hip. */
export const towardHip = (t: number): string => drawnArm(betweenArms(hangingLeft, hip, t), shoulderLeft())
/** The same arm all the way, its hand on the hip. */
export const onHip = (): string => flat([462, 924], 34, 0.8) + sleeve(hip.joints, shoulderLeft())

const raised: ArmPose = {
  joints: joints('480 272 76, 360 400 70, 285 410 62, 255 280 56, 262 84 46'),
  angle: -100,
  hand: (wrist, angle) => palm(wrist, angle, 0.85),
}
/** The left arm up. */
export const up = (t = 1): string =>
  drawnArm(betweenArms({ ...hangingLeft, angle: 240 }, { ...raised, angle: 260 }, t), shoulderLeft(), false)

const atBack: ArmPose = {
  joints: joints('478 268 74, 398 480 68, 352 650 62, 392 790 55, 452 890 48'),
  angle: 62,
  hand: closed,
}
const farAtBack = joints('985 262 72, 1062 480 66, 1078 640 60, 1020 800 52, 900 900 46')
/** The left arm on its way behind the back: lies under the trunk. */
export const behind = (t: number): string => drawnArm(betweenArms(hangingLeft, atBack, t), '')
/** Both arms behind the back, the wrists together where they can be seen beside the trunk: lies under it. */
export const behindBack = (marks = false): string =>
  sleeve(farAtBack, '', false) +
  fist([520, 900], 150, 0.74, true) +
  second(fist([446, 880], 66, 0.78)) +
  sleeve(atBack.joints, '', marks) +
  cuffs(456, 915, 60)

/** Both arms of who bends down: from hanging to a hand on each knee. */
const low: readonly [ArmPose, ArmPose] = [
  { joints: joints('478 268 74, 430 520 68, 500 740 62, 700 900 54, 900 990 47'), angle: 22, hand: closed },
  { joints: joints('985 262 72, 1080 520 66, 1120 700 58, 1190 880 48'), angle: 60, hand: closed },
]
export const lowLeft = (t: number): string => second(drawnArm(betweenArms(hangingLeft, low[0], t), shoulderLeft()))
export const lowRight = (t: number): string => drawnArm(betweenArms(hangingRight, low[1], t), shoulderRight())
