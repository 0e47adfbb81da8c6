import { fist, flipped, palm, reaches, shoulderLeft, shoulderRight, sleeve } from './arms.ts'
import { NECK, part, POINTS, top, trunk, type Body, type Points } from './body.ts'
import { blob, cut, ink, xy, xyr } from './draw.ts'
import { paint, shapesOf } from './source.ts'

/** The wheelchair of Open Peeps with the trunk all others share, so that whoever sits in it has poses and a uniform. */

const art = shapesOf('body/sitting/Wheelchair')

/** What is behind the trunk: the handle, the back, the armrest on the far side. */
export const chairBack = (): string =>
  cut(
    art.filter((s) => s.fill === paint.ink),
    xy('120 320, 262 320, 262 430, 120 430'),
  ) +
  blob(xy('262 360, 330 340, 480 700, 480 900, 296 900, 270 640'), paint.ink, 0) +
  blob(xy('860 684, 1320 664, 1338 690, 1318 716, 860 742'), paint.ink)

/** What is in front of it: legs, seat, wheels. */
export const chairFront = (): string =>
  blob(xy('408 905, 520 850, 760 800, 1000 778, 1000 1000, 560 1080, 440 1000'), paint.pants, 0) +
  cut(
    art.filter((s) => s.fill !== paint.top && s.fill !== paint.skin),
    xy(
      '-60 862, 300 862, 300 905, 402 905, 470 850, 760 806, 764 740, 800 700, 840 740, 846 790, 940 772, 1120 758, 1250 730, 1350 730, 1600 1400, 1900 1600, 1900 2080, -60 2080',
    ),
  ) +
  // Short ankles: the trousers reach the shoes.
  blob(xy('1108 1590, 1280 1520, 1284 1570, 1130 1652'), paint.pants, 0, true) +
  ink(xy('1106 1610, 1122 1656, 1210 1604, 1292 1560')) +
  blob(xy('1372 1500, 1520 1460, 1512 1530, 1404 1568'), paint.pants, 0, true) +
  ink(xy('1368 1520, 1398 1576, 1460 1556, 1520 1528'))

const armrest = blob(xy('420 884, 860 872, 882 900, 862 930, 420 938, 404 910'), paint.ink, 6)

const nearArm =
  sleeve(xyr('478 268 74, 416 500 68, 430 720 62, 560 830 56, 720 850 47'), shoulderLeft()) + fist([712, 848], 8, 0.8)
const farArm =
  sleeve(xyr('985 262 72, 1085 500 66, 1120 640 58, 1250 720 48'), shoulderRight()) + fist([1244, 716], 10, 0.78)

/** Arms folded, for a trunk that has none. */
export const folded = (): string =>
  sleeve(xyr('985 262 72, 1080 460 66, 1010 590 58, 800 560 50, 640 500 46'), shoulderRight()) +
  fist([905, 505], -12, 0.74) +
  sleeve(xyr('478 268 74, 430 500 68, 540 640 62, 760 580 54, 930 500 46'), shoulderLeft())

const up =
  palm([262, 84], -100, 0.85) + sleeve(xyr('480 272 76, 360 400 70, 285 410 62, 255 280 56, 262 84 46'), '', false)
const behind = sleeve(xyr('478 268 74, 418 480 68, 400 640 62, 470 800 56, 600 920 50'))

const SIZE = 0.9
const SHIFT = [-52, -20] as const
const seatedTrunk = (svg: string): string =>
  `<g transform="matrix(${SIZE} 0 0 ${SIZE} ${SHIFT[0]} ${SHIFT[1]})">${svg}</g>`

const seatedPoint = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * SIZE + SHIFT[0]),
  Math.round(y * SIZE + SHIFT[1]),
]

const chair = (arms: string, hand: Points['hand'] = [1330, 760], up = -60, back = ''): Body => ({
  box: [-70, up, 1970, 2090 - up],
  points: {
    hand: seatedPoint(hand),
    arm: seatedPoint(POINTS.arm),
    shoulder: seatedPoint(POINTS.shoulder),
    back: seatedPoint(POINTS.back),
    knee: [1300, 800],
  },
  neck: [Math.round(NECK[0] * SIZE + SHIFT[0]), Math.round(NECK[1] * SIZE + SHIFT[1]), 0],
  ground: 2000,
  middle: 820,
  draw: () => part('chair-back') + seatedTrunk(back + trunk) + part('chair-front') + seatedTrunk(armrest + arms + top),
})

export const wheelchairBodies: Record<string, Body> = {
  wheelchair: chair(farArm + nearArm),
  'wheelchair-arms-crossed': chair(folded()),
  'wheelchair-pointing': chair(nearArm + reaches.pointing, [1660, 290]),
  'wheelchair-hand-out': chair(nearArm + reaches['hand-out'], [1470, 330]),
  'wheelchair-hand-on-shoulder': chair(nearArm + reaches['hand-on-shoulder'], [1560, 300]),
  'wheelchair-phone-up': chair(nearArm + reaches['phone-up'], [1240, 200], -180),
  'wheelchair-gripping-arm': chair(nearArm + reaches['gripping-arm'], [1470, 560]),
  'wheelchair-hands-up': chair(up + shoulderLeft() + flipped(up) + shoulderRight(), [1190, 84], -280),
  'wheelchair-hands-behind': chair('', [640, 930], -60, behind + flipped(behind)),
}
