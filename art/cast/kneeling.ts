import { arm } from './arm.ts'
import { fist, flat, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { bareSide, moved, part, top, trunk, turned } from './body.ts'
import { whenArms } from './bound-arms.ts'
import { ink, xy, xyr } from './draw.ts'
import { cocked } from './gesture.ts'
import { shoe, type Legs } from './legs.ts'
import { blows } from './motion-marks.ts'

/** People who crouch or kneel. */

/** The arms that handcuffs hold behind the back. They lie under the trunk. */
const boundBehind = (): string => whenArms('behind', part('arms-behind'))
/** An arm over the legs, or both in handcuffs there. @param rise how far the hands are from where they are on who stands */
const freeOr = (arm: string, rise: number): string =>
  whenArms('free', arm) + whenArms('front', moved(0, rise, part('arms-front')))

export const CROUCH = [9, [820, 1110]] as const

/** Low on both feet, the hands on the knees; with `tending` both reach out to somebody who is on the ground. */
export function crouching(limbs: Legs, tending = false): string {
  const far =
    shoe([1190, 1500], 0) + limbs.far(xyr('930 1110 150, 1170 1080 130, 1330 1080 110, 1290 1300 98, 1200 1530 92'))
  const near =
    shoe([924, 1496], 6) + limbs.near(xyr('690 1130 160, 920 1230 140, 1116 1290 116, 1030 1400 104, 924 1520 94'))
  const farArm = tending
    ? sleeve(xyr('985 262 72, 1120 480 66, 1260 640 58, 1440 760 48'), shoulderRight()) + flat([1432, 754], 26, 0.86)
    : sleeve(xyr('985 262 72, 1080 520 66, 1120 700 58, 1190 880 48'), shoulderRight()) + fist([1186, 872], 60, 0.76)
  const nearArm = tending
    ? sleeve(xyr('478 268 74, 560 560 68, 800 780 62, 1060 860 54, 1330 900 47'), shoulderLeft()) +
      second(flat([1322, 899], 10, 0.9))
    : sleeve(xyr('478 268 74, 430 520 68, 500 740 62, 700 900 54, 900 990 47'), shoulderLeft()) +
      second(fist([892, 985], 22, 0.8))
  const [angle, pivot] = CROUCH
  const leant = (svg: string): string => turned(angle, pivot[0], pivot[1], svg)
  return far + leant(boundBehind() + trunk + whenArms('free', farArm)) + near + leant(freeOr(nearArm, -70) + top)
}

export const KNEEL = [26, [820, 1110]] as const
/** How who kneels on somebody leans, how high that knee is above the ground, and how much lower the hips are; units of the art. */
export const KNEEL_ON = [36, [820, 1110]] as const
export const KNEE_ON = 300
export const HIPS_ON = 20

/** One knee down, the other foot on the ground. */
export function kneeling(limbs: Legs): string {
  const ground = 1742
  const knee = ground - 110
  const hips = 1110
  const down =
    shoe([372, knee - 20], 168, false, 0.84) +
    limbs.far([
      [900, hips, 150],
      [930, hips + 160, 134],
      [930, knee - 20, 116],
      [720, knee, 104],
      [340, knee - 56, 90],
    ])
  const planted =
    shoe([1214, ground - 240], 0, false, 0.92) +
    limbs.near([
      [700, hips + 10, 165],
      [960, hips + 50, 142],
      [1180, hips + 66, 118],
      [1210, 1370, 104],
      [1216, 1530, 95],
    ])
  const farArm =
    fist([1196, 900], 44, 0.78) + sleeve(xyr('985 262 72, 1086 470 66, 1136 660 59, 1200 908 48'), shoulderRight())
  const nearArm =
    second(flat([974, 1012], 24, 0.9)) + sleeve(xyr('478 268 74, 520 540 68, 640 780 60, 982 1018 48'), shoulderLeft())
  return (
    down +
    kneels(hips, boundBehind() + trunk) +
    planted +
    kneels(hips, whenArms('free', farArm) + freeOr(nearArm, -40) + top)
  )
}

const kneels = (hips: number, svg: string, [lean, pivot]: typeof KNEEL | typeof KNEEL_ON = KNEEL): string =>
  moved(0, hips - 1110, turned(lean, pivot[0], pivot[1], svg))

/**
 * One knee on the upper back of somebody, before the trunk, so that it is seen to press: the shin lies along the back, the
 * other foot stands behind who lies there. One hand presses the neck down, the other is propped on the thigh or strikes.
 */
export function kneelingOn(limbs: Legs, strikes = false): string {
  const hips = 1110 + HIPS_ON
  const knee = 1742 - KNEE_ON - 104
  const far = limbs.far([
    [880, hips, 150],
    [1090, hips + 26, 134],
    [1266, hips + 56, 116],
    [1284, hips + 170, 102],
    [1278, knee + 92, 92],
  ])
  const near =
    shoe([446, knee + 50], 172, false, 0.84) +
    limbs.near([
      [720, hips + 10, 165],
      [950, hips + 66, 146],
      [1116, knee, 112],
      [800, knee + 20, 98],
      [430, knee + 22, 86],
    ])
  const pressed = ink(xy('1240 1424, 1276 1462, 1284 1510'), 9) + ink(xy('1000 1486, 1040 1516, 1092 1526'), 9)
  const over = (svg: string): string => kneels(hips, svg, KNEEL_ON)
  const onNeck =
    flat([1414, 1296], 100, 0.98, true) +
    sleeve(xyr('1452 541 72, 1510 740 66, 1520 930 60, 1480 1130 53, 1416 1318 47'), over(shoulderRight()))
  const onThigh =
    second(flat([934, 1004], 36, 0.88)) +
    sleeve(xyr('1038 248 74, 900 440 69, 812 640 62, 842 830 55, 944 1012 47'), over(shoulderLeft()))
  const raised = over(second(arm('left', cocked)) + blows)
  return (
    far + over(trunk + (strikes ? bareSide : '')) + onNeck + near + pressed + over(top) + (strikes ? raised : onThigh)
  )
}
