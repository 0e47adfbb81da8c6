import { cuffs, fist, flat, second, sleeve } from './arms.ts'
import { moved, part, top, trunk, turned } from './body.ts'
import { whenArms } from './bound-arms.ts'
import { blob, ink, limb, xy, xyr } from './draw.ts'
import { shoe, type Legs } from './legs.ts'
import { paint } from './source.ts'

/** People who lie or sit on the ground. */

/**
 * Face down, head to the right. What is seen is the back: the yoke of the shirt, a shoulder blade, the spine. Arms that are not
 * free lie on the small of the back; of free ones the near hand is on the ground before the head and the other is under the body.
 */
export function prone(limbs: Legs): string {
  const farLeg =
    shoe([-850, 985], 176, false, 0.86) + limbs.far(xyr('300 960 140, -140 985 112, -520 985 98, -860 985 84'))
  const nearLeg =
    shoe([-806, 1052], 172, false, 0.88) + limbs.near(xyr('320 1000 158, -120 1040 116, -480 1046 100, -820 1045 86'))
  const neck = limb(xyr('985 940 92, 1090 905 84, 1150 890 80'), paint.skin)
  const seat = blob(
    xy('560 880, 470 836, 370 826, 280 852, 222 920, 204 1010, 226 1096, 300 1138, 520 1138, 590 1020'),
    paint.pants,
  )
  const back = blob(
    xy(
      '452 866, 560 858, 690 832, 810 798, 910 782, 1010 800, 1080 862, 1104 940, 1090 1040, 1044 1122, 900 1138, 640 1138, 470 1136, 430 1060, 424 960',
    ),
    paint.top,
  )
  const collar = blob(xy('1030 812, 1066 800, 1122 866, 1136 940, 1108 990, 1084 968, 1084 890'), paint.top, 13)
  const lines =
    ink(xy('950 796, 1000 880, 1000 960'), 10) +
    ink(xy('958 866, 800 870, 640 902'), 9) +
    ink(xy('860 916, 900 944, 904 990'), 9)
  // The upper arm on the far side is behind the body, its forearm comes over the back.
  const farElbow = sleeve(xyr('960 880 70, 840 806 64, 716 786 58, 660 820 54'), '', false)
  const farForearm = sleeve(xyr('706 796 57, 632 838 50, 530 894 44'), '', false)
  const near = sleeve(xyr('985 962 78, 890 1056 70, 760 1078 62, 640 1030 52, 548 962 45'), '', false)
  const hands =
    second(fist([548, 882], 162, 0.72)) + farForearm + fist([560, 968], 200, 0.76, true) + near + cuffs(548, 930, 184)
  const atBack = hands + '<!--sleeve 832 1052 98 0.9-->'
  const ahead =
    second(fist([1556, 1046], -8, 0.7)) +
    fist([1560, 1096], -4, 0.74) +
    sleeve(xyr('985 970 78, 1080 1070 68, 1260 1102 60, 1420 1100 52, 1572 1094 46'), '', false) +
    cuffs(1566, 1074, -6)
  const beside =
    flat([1368, 1092], 4, 0.82) +
    sleeve(xyr('985 964 78, 1020 1064 70, 1110 1096 62, 1240 1100 54, 1380 1092 47'), '', false) +
    '<!--sleeve 1000 1030 -60 0.9-->'
  const arms = whenArms('free', beside) + whenArms('behind', atBack) + whenArms('front', ahead)
  const pocket = ink(xy('286 930, 404 924, 410 1012, 352 1034, 296 1020, 286 930'), 10, true)
  return farLeg + neck + seat + whenArms('behind', farElbow) + back + collar + lines + nearLeg + pocket + arms
}

/** On the back, face up, head to the left. */
export function supine(limbs: Legs): string {
  const farLeg =
    shoe([2200, 1010], -84, false, 0.86) + limbs.far(xyr('1010 985 140, 1450 930 114, 1830 985 98, 2210 1020 84'))
  const nearLeg =
    shoe([2120, 1052], -76, false, 0.88) + limbs.near(xyr('990 1010 150, 1420 1040 118, 1780 1050 102, 2140 1052 88'))
  const neck = limb(xyr('420 985 92, 310 1000 86, 250 1010 80'), paint.skin)
  const front =
    blob(
      xy(
        '330 930, 400 872, 560 826, 760 822, 930 850, 1060 880, 1098 990, 1060 1130, 760 1140, 420 1138, 340 1080, 316 1000',
      ),
      paint.top,
    ) + ink(xy('620 860, 800 868, 960 900'), 9)
  const waist = blob(xy('1000 864, 1060 876, 1120 930, 1126 1040, 1080 1132, 1000 1138, 1016 1000'), paint.pants, 0)
  const mark = '<!--sleeve 560 1046 -72 0.9-->'
  const beside =
    fist([1030, 1074], 6, 0.76) +
    sleeve(xyr('430 985 78, 560 1050 68, 730 1072 60, 880 1074 54, 1040 1074 46'), '', false) +
    mark
  const onBelly =
    second(fist([856, 806], 24, 0.7)) +
    fist([850, 850], 28, 0.76) +
    sleeve(xyr('430 985 78, 540 1040 68, 660 1016 60, 760 920 54, 862 856 46'), '', false) +
    cuffs(862, 836, 26)
  const underBack =
    second(fist([850, 1092], 4, 0.66)) +
    fist([840, 1112], 8, 0.7) +
    sleeve(xyr('430 985 78, 540 1066 68, 680 1098 58, 850 1108 44'), '', false) +
    cuffs(846, 1104, 6)
  const arms = whenArms('free', beside) + whenArms('front', onBelly) + whenArms('behind', underBack)
  return farLeg + neck + front + waist + nearLeg + arms
}

const ON_SIDE = 'matrix(0 1 -1 0 1150 -10)'
/** On the side, chest toward us, head to the right on an arm, the upper leg drawn up. */
export function onSide(limbs: Legs): string {
  const under =
    flat([1380, 1066], 4, 0.86) + sleeve(xyr('930 985 72, 1060 1040 66, 1220 1070 58, 1390 1068 48'), '', false)
  const farLeg =
    shoe([-960, 1046], 172, false, 0.86) + limbs.far(xyr('80 960 156, -300 1016 124, -640 1044 104, -980 1050 88'))
  const nearLeg =
    shoe([-560, 1046], 150, false, 0.86) +
    limbs.near(xyr('80 740 160, -170 820 144, -420 930 118, -500 990 104, -600 1040 92'))
  const upper =
    second(flat([950, 1060], 10, 0.9)) +
    sleeve(xyr('884 470 74, 760 610 68, 720 800 62, 800 960 54, 950 1056 46'), '', false)
  const lies = (svg: string): string => `<g transform="${ON_SIDE}">${svg}</g>`
  const bound = whenArms('front', lies(moved(0, -150, part('arms-front'))))
  return (
    whenArms('free', under) +
    farLeg +
    whenArms('behind', lies(part('arms-behind'))) +
    lies(trunk + top) +
    nearLeg +
    whenArms('free', upper) +
    bound
  )
}

const seat = (): string =>
  blob(xy('575 1010, 1050 1020, 1090 1120, 1010 1240, 860 1275, 690 1270, 580 1190, 556 1090'), paint.pants)

/**
 * The legs of who sits on the ground with the knees up. The far one is over the trunk, as the belly is between the thighs; both
 * hips are so near to each other that nothing of the seat is seen under the near thigh, and the far thigh hides the hem of the shirt.
 */
export const kneesUp = (limbs: Legs): { readonly far: string; readonly near: string } => ({
  far: shoe([1430, 1046], 0) + limbs.far(xyr('800 1130 150, 1115 985 138, 1274 744 108, 1370 860 98, 1430 1076 92')),
  near: shoe([1255, 1066], 0) + limbs.near(xyr('690 1130 158, 920 920 136, 1085 740 112, 1190 880 100, 1256 1100 94')),
})

/** On the ground, knees up, wrists together behind the back. */
export function sittingCuffed(limbs: Legs, behind: string): string {
  const { far, near } = kneesUp(limbs)
  return behind + trunk + far + near + top
}

export const SLUMP = [-11, [820, 1110]] as const
/** On the ground, back against something, legs straight out, arms without strength. */
export function slumped(limbs: Legs): string {
  const far =
    shoe([1990, 1090], -62, false, 0.92) + limbs.far(xyr('930 1130 150, 1300 1120 124, 1640 1150 106, 2010 1150 90'))
  const near =
    shoe([1850, 1120], -50, false, 0.94) + limbs.near(xyr('700 1140 158, 1080 1150 134, 1440 1176 112, 1860 1180 94'))
  const upper = (svg: string): string => turned(SLUMP[0], ...SLUMP[1], svg)
  const right =
    fist([1300, 1044], 30, 0.78) + sleeve(xyr('830 268 72, 980 540 66, 1090 780 58, 1306 1050 48'), '', false)
  const left =
    second(flat([436, 1160], 50, 0.8)) + sleeve(xyr('328 352 74, 300 620 68, 330 880 62, 440 1170 48'), '', false)
  const behind = whenArms('behind', upper(part('arms-behind')))
  const front = whenArms('front', upper(moved(0, -60, part('arms-front'))))
  return (
    far + whenArms('free', right) + behind + upper(trunk) + seat() + near + upper(top) + whenArms('free', left) + front
  )
}
