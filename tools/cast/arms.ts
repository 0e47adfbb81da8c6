import { blob, cut, limb, placed, transformed, type Joint, xy, xyr } from './draw.ts'
import { chain, move, scale, turn, type Matrix, type Point } from './path.ts'
import { JACKET, paint, shapesOf, type Shape } from './source.ts'

/** Left and right of the trunk are mirror images about this line (twice its x). */
const MIRROR = 1451
export const flipped = (svg: string): string => `<g transform="matrix(-1 0 0 1 ${MIRROR} 0)">${svg}</g>`

const recoloured = (name: string): Shape[] =>
  shapesOf(name).map((s) => (s.fill === JACKET ? { ...s, fill: paint.top } : s))
const skinAndInk = (name: string): Shape[] =>
  shapesOf(name).filter((s) => s.fill === paint.skin || s.fill === paint.ink)

const fistArt = skinAndInk('body/effigy/Coffee')
const palmArt = skinAndInk('body/sitting/Wheelchair')
const blazer = recoloured('body/standing/BlazerColorTee')

/** Puts a hand whose wrist is at `from` in the art, and which there points along `angle`, on a wrist. */
const onWrist = (from: Point, angle: number, to: Point, direction: number, size: number, flip: boolean): Matrix =>
  chain(move(...to), turn(direction), scale(size, flip ? -size : size), turn(-angle), move(-from[0], -from[1]))

export const fistPart = (): string =>
  cut(
    fistArt,
    xy(
      '318 500, 330 458, 352 446, 420 400, 455 345, 478 318, 530 312, 548 340, 590 352, 590 470, 535 494, 505 520, 468 556, 420 572, 345 572',
    ),
  )
export const palmPart = (): string =>
  cut(
    palmArt,
    xy(
      '1180 330, 1190 250, 1240 150, 1240 100, 1300 95, 1330 110, 1450 90, 1520 200, 1500 290, 1400 330, 1290 400, 1240 372',
    ),
  )

/** A closed hand seen from the side of the thumb. `direction` in degrees: 0 to the right, 90 down. */
export const fist = (to: Point, direction: number, size = 0.8, flip = false): string =>
  placed('fist', onWrist([335, 510], -33, to, direction, size, flip))

/** An open hand, fingers spread. */
export const palm = (to: Point, direction: number, size = 0.9, flip = false): string =>
  placed('palm', onWrist([1215, 345], -40, to, direction, size, flip))

/** A closed hand with the first finger out. */
export const pointer = (to: Point, direction: number, flip = false): string => {
  const m = onWrist([335, 510], -33, to, direction, 0.8, flip)
  const finger = limb(xyr('470 385 27, 600 318 26, 690 268 20'), paint.skin)
  return `${transformed(m, finger)}${fist(to, direction, 0.8, flip)}`
}

/** A phone held upright in a fist at `to`. */
export const phone = (to: Point): string =>
  blob(
    [
      [to[0] - 42, to[1] - 300],
      [to[0] + 66, to[1] - 316],
      [to[0] + 92, to[1] - 90],
      [to[0] - 18, to[1] - 74],
    ],
    '#2b3346',
    13,
    true,
  ) +
  blob(
    [
      [to[0] - 26, to[1] - 282],
      [to[0] + 50, to[1] - 294],
      [to[0] + 68, to[1] - 130],
      [to[0] - 8, to[1] - 118],
    ],
    '#bcd3e6',
    0,
    true,
  ) +
  fist(to, -100, 0.8)

/**
 * A long sleeve along joints. `over` hides its line on the shoulder; marks of a rank come on the upper arm, over that
 * (`marks` false: none, the arm is mostly hidden).
 */
export function sleeve(joints: readonly Joint[], over = '', marks = true): string {
  const [a, b] = joints as readonly [Joint, Joint]
  const part = 0.78
  const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI - 90
  const x = a[0] + (b[0] - a[0]) * part
  const y = a[1] + (b[1] - a[1]) * part
  return limb(joints, paint.top) + over + (marks ? sleeveMark(x, y, angle) : '')
}

/** Where the marks of a rank go on a sleeve; `angle` 0 on an arm that hangs. */
export const sleeveMark = (x: number, y: number, angle: number, size = 1): string =>
  `<!--sleeve ${Math.round(x)} ${Math.round(y)} ${Math.round(angle)} ${size}-->`

/** Hides the line a sleeve in front draws across the shoulder of the trunk. */
export const shoulderLeft = (): string => blob(xy('463 225, 520 200, 585 230, 600 320, 585 420, 520 380'), paint.top, 0)
export const shoulderRight = (): string =>
  blob(xy('1000 215, 940 205, 893 235, 890 290, 915 330, 985 330'), paint.top, 0)

/** The arm set on the hip, from the blazer, with its hand. */
export function akimboLeft(): string {
  const place = chain(move(445, 215), turn(10), scale(0.9, 0.93), move(-432, -165))
  const arm = cut(
    blazer.filter((s) => s.fill !== paint.skin),
    xy(
      '575 128, 470 100, 150 560, 150 700, 395 1040, 470 1020, 500 1006, 545 910, 520 870, 470 790, 450 480, 490 400, 520 362, 575 300',
    ),
    place,
  )
  const hand = cut(
    blazer,
    xy(
      '497 990, 500 1006, 540 1040, 600 1034, 640 1030, 690 1045, 728 1030, 735 1000, 780 980, 775 935, 745 880, 742 845, 690 840, 600 860, 545 900',
    ),
    place,
  )
  return hand + arm + sleeveMark(330, 470, 24)
}

/** An arm lifted toward the other person, over the trunk: the same for who stands and who sits in a wheelchair. */
export const reaches = {
  pointing:
    pointer([1345, 368], -14) + sleeve(xyr('985 262 72, 1120 375 66, 1230 405 58, 1355 370 50'), shoulderRight()),
  'hand-out':
    palm([1330, 440], -62, 0.92) + sleeve(xyr('985 262 72, 1090 440 66, 1200 500 58, 1335 440 50'), shoulderRight()),
  'hand-on-shoulder':
    palm([1380, 300], 6, 0.86, true) +
    sleeve(xyr('985 262 72, 1120 350 66, 1240 345 58, 1390 300 48'), shoulderRight()),
  'phone-up':
    sleeve(xyr('985 262 72, 1100 450 68, 1180 520 62, 1235 400 54, 1240 250 45'), shoulderRight()) + phone([1240, 240]),
  'gripping-arm':
    fist([1355, 540], 2) + sleeve(xyr('985 262 72, 1080 440 68, 1210 530 58, 1370 540 48'), shoulderRight()),
} as const
