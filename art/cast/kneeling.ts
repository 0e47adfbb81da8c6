import { fist, flat, second, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { moved, part, top, trunk, turned } from './body.ts'
import { whenArms } from './bound-arms.ts'
import { ink, xy, xyr } from './draw.ts'
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
export const KNEEL_ON = [32, [820, 1110]] as const
export const KNEE_ON = 300
export const HIPS_ON = 10

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
    fist([1165, 1000], 34, 0.78) + sleeve(xyr('985 262 72, 1075 500 66, 1105 740 58, 1170 1006 48'), shoulderRight())
  const nearArm =
    second(fist([1090, 1030], 26, 0.82)) +
    sleeve(xyr('478 268 74, 600 560 68, 800 800 60, 1095 1040 48'), shoulderLeft())
  return (
    down +
    kneels(hips, boundBehind() + trunk + whenArms('free', farArm)) +
    planted +
    kneels(hips, freeOr(nearArm, -40) + top)
  )
}

const kneels = (hips: number, svg: string, [lean, pivot]: typeof KNEEL | typeof KNEEL_ON = KNEEL): string =>
  moved(0, hips - 1110, turned(lean, pivot[0], pivot[1], svg))

/**
 * One knee on the back of somebody, before the trunk, so that it is seen to press; the shin lies along the back, the other
 * leg is behind who lies there. Both hands hold the shoulders down, or one strikes.
 */
export function kneelingOn(limbs: Legs, strikes = false): string {
  const hips = 1110 + HIPS_ON
  const knee = 1742 - KNEE_ON - 104
  const far = limbs.far([
    [900, hips, 150],
    [890, hips + 70, 134],
    [860, knee - 60, 112],
    [720, knee - 24, 100],
    [600, knee - 20, 88],
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
  const pressed = ink(xy('1236 1440, 1262 1474, 1262 1514'), 9) + ink(xy('1010 1486, 1040 1510, 1080 1518'), 9)
  const farArm =
    fist([1420, 970], 44, 0.8) + sleeve(xyr('985 262 72, 1180 460 66, 1316 720 58, 1424 980 48'), shoulderRight())
  const pressing =
    second(fist([1308, 1004], 42, 0.84)) +
    sleeve(xyr('478 268 74, 700 560 68, 990 824 60, 1313 1012 48'), shoulderLeft())
  const raised =
    second(fist([330, -176], -64, 0.88, true)) +
    sleeve(xyr('478 268 74, 290 200 70, 210 90 64, 262 -40 56, 336 -188 49'), shoulderLeft()) +
    blows
  return (
    far +
    kneels(hips, trunk + farArm, KNEEL_ON) +
    near +
    pressed +
    kneels(hips, (strikes ? raised : pressing) + top, KNEEL_ON)
  )
}
