import { fist, sleeve } from './arms.ts'
import { moved, top, trunk, turned } from './body.ts'
import { blob, ink, limb, xy, xyr } from './draw.ts'
import { shoe, type Legs } from './legs.ts'
import { paint } from './source.ts'
import { lowLeft, lowRight } from './reaches.ts'

/** Bodies that are only seen on the way between standing and being down. */

/** How far down somebody is who bends toward the ground: the legs, the ground under them, and the arms. */
export const bends = [
  {
    far: '930 1110 160, 1050 1360 138, 1110 1560 118, 1055 1780 104, 985 2010 96',
    near: '700 1120 168, 790 1390 142, 850 1580 122, 760 1790 108, 640 2010 98',
    feet: [
      [980, 1985],
      [632, 1985],
    ],
    ground: 2230,
    arms: 0.35,
  },
  {
    far: '930 1110 152, 1140 1190 132, 1260 1310 114, 1220 1500 102, 1130 1730 94',
    near: '690 1120 164, 870 1270 140, 1010 1410 118, 930 1580 106, 800 1730 96',
    feet: [
      [1124, 1705],
      [794, 1705],
    ],
    ground: 1950,
    arms: 0.75,
  },
] as const
export const BENT = [13, [820, 1110]] as const

export function bent(stage: 0 | 1, limbs: Legs): string {
  const { far, near, feet, arms } = bends[stage]
  const turnedUpper = (svg: string): string => turned(BENT[0], BENT[1][0], BENT[1][1], svg)
  return (
    shoe(feet[0], 0) +
    limbs.far(xyr(far)) +
    turnedUpper(trunk + lowRight(arms)) +
    shoe(feet[1], 4) +
    limbs.near(xyr(near)) +
    turnedUpper(lowLeft(arms) + top)
  )
}

export const RISE = 270
export const RISEN = [15, [820, 1110]] as const

/** Between standing and the seat: the feet are where they will be, the trunk is forward over them. */
export function towardSitting(limbs: Legs): string {
  const y = (n: number): number => n - RISE
  const far =
    shoe([1370, 1740], 0, false, 0.98) +
    limbs.far([
      [930, y(1110), 150],
      [1160, y(1250), 134],
      [1340, y(1420), 116],
      [1372, 1440, 98],
      [1372, 1770, 94],
    ])
  const near =
    shoe([1195, 1790], 0) +
    limbs.near([
      [700, y(1120), 160],
      [930, y(1270), 142],
      [1140, y(1450), 120],
      [1190, 1490, 102],
      [1198, 1825, 98],
    ])
  const upper = (svg: string): string => moved(0, -RISE, turned(RISEN[0], RISEN[1][0], RISEN[1][1], svg))
  return far + upper(trunk + lowRight(0.6)) + near + upper(lowLeft(0.6) + top)
}

/** On hands and knees, on the way to the ground: seen from the side, the back level. */
export function onAllFours(limbs: Legs): string {
  const back = limbs.far(xyr('800 1100 158, 868 1320 134, 930 1560 112, 680 1612 100, 390 1622 90'))
  const front = limbs.near(xyr('660 1120 168, 724 1340 140, 790 1568 114, 550 1626 102, 262 1634 92'))
  const arm = (x: number, marks: boolean): string =>
    fist([x + 34, 1606], 46, 0.8) +
    sleeve(
      [
        [x, 880, 76],
        [x + 26, 1150, 64],
        [x + 8, 1400, 56],
        [x + 20, 1616, 48],
      ],
      '',
      marks,
    )
  const neck = limb(xyr('1440 850 92, 1520 796 84, 1572 764 78'), paint.skin)
  const torso = blob(
    xy(
      '640 1010, 760 920, 960 842, 1180 780, 1380 734, 1480 752, 1522 830, 1504 940, 1424 1040, 1250 1116, 1050 1190, 860 1262, 660 1220',
    ),
    paint.top,
  )
  const seat = blob(xy('500 1130, 560 1000, 690 940, 800 960, 850 1120, 800 1262, 640 1290, 520 1240'), paint.pants)
  const collar = blob(xy('1404 730, 1452 716, 1526 784, 1542 850, 1502 878, 1470 800'), paint.top, 13)
  return (
    shoe([384, 1600], 170, false, 0.84) +
    back +
    arm(1480, false) +
    neck +
    torso +
    collar +
    ink(xy('1160 890, 1250 920, 1340 970'), 9) +
    ink(xy('900 1180, 1000 1120, 1050 1060'), 9) +
    shoe([254, 1612], 170, false, 0.86) +
    seat +
    front +
    arm(1380, true)
  )
}
